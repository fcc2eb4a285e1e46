package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Position;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** Sheets of a workbook that are no forms by their names: 填报说明, 样表, 字典. They are left out. */
final class OtherSheets {
  private final LabelBook book;
  private final Defects defects;

  OtherSheets(LabelBook book, Defects defects) {
    this.book = book;
    this.defects = defects;
  }

  /** The rows of the other sheets; all of them where no sheet would be left. */
  List<Row> without(List<Row> rows) {
    Map<String, Boolean> sheets = new HashMap<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      String sheet = sheet(row);
      if (!sheets.computeIfAbsent(sheet, book::isOtherSheet)) {
        kept.add(row);
      }
    }
    if (kept.isEmpty()) {
      return rows;
    }
    sheets.forEach(this::note);
    return kept;
  }

  private static String sheet(Row row) {
    boolean cells = !row.cells().isEmpty();
    return cells && row.cells().get(0).position() instanceof Position.SheetCell at
        ? at.sheet()
        : "";
  }

  private void note(String sheet, boolean other) {
    if (other) {
      defects.note(new Position.SheetCell(sheet, "A1"), "工作表「" + sheet + "」从名称看不是申报表，没有当作申报表读", "");
    }
  }
}
