package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Defect;

/**
 * What was read of one workbook.
 *
 * @param rows by sheet, in the order of the sheet; only rows without a defect. Every schema's sheet
 *     is a key.
 * @param defects what could not be read, in the order of sheets and cells; the workbook must not be
 *     used when there are any
 * @param warnings what could be read but should be looked at
 */
public record SheetTables(
    Map<String, List<RuleRow>> rows, List<Defect> defects, List<Defect> warnings) {
  public SheetTables {
    Map<String, List<RuleRow>> copied = new LinkedHashMap<>();
    rows.forEach((sheet, of) -> copied.put(sheet, List.copyOf(of)));
    rows = Collections.unmodifiableMap(copied);
    defects = List.copyOf(defects);
    warnings = List.copyOf(warnings);
  }

  /** The rows of a sheet; none when the sheet is not there. */
  public List<RuleRow> of(String sheet) {
    return rows.getOrDefault(sheet, List.of());
  }

  /** All rows, sheet after sheet. */
  public List<RuleRow> all() {
    List<RuleRow> all = new ArrayList<>();
    rows.values().forEach(all::addAll);
    return all;
  }
}
