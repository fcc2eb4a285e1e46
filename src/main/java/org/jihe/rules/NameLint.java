package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds names that lead nowhere: a row with one can be read, and would never act. */
final class NameLint {
  private final Map<String, List<RuleRow>> tables;

  NameLint(Map<String, List<RuleRow>> tables) {
    this.tables = tables;
  }

  /** Regions and layouts that no form can have. */
  void check(List<Defect> defects) {
    List<String> districts = new ArrayList<>(texts(Tables.DISTRICTS, "名称"));
    tables
        .getOrDefault(Tables.DISTRICTS.sheet(), List.of())
        .forEach(row -> districts.addAll(row.words("简称")));
    List<String> layouts = texts(Tables.LAYOUTS, "名称");
    for (List<RuleRow> rows : tables.values()) {
      for (RuleRow row : rows) {
        String region = row.region();
        if (!region.isEmpty() && districts.stream().noneMatch(name -> name.contains(region))) {
          defects.add(
              at(
                  row,
                  TableSchema.REGION,
                  "行政区划表里没有“" + region + "”，本行永远不会起作用",
                  near(region, districts)));
        }
        if (row.schema().equals(Tables.WEIGHTS) || row.schema().equals(Tables.REQUIRED_PARTS)) {
          layout(row, layouts).ifPresent(defects::add);
        }
      }
    }
  }

  private static Optional<Defect> layout(RuleRow row, List<String> layouts) {
    String layout = row.text("版式");
    return layout.isEmpty() || layouts.contains(layout)
        ? Optional.empty()
        : Optional.of(at(row, "版式", "版式表里没有“" + layout + "”，本行永远不会起作用", near(layout, layouts)));
  }

  /**
   * What may be meant, or may not.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  List<Defect> warnings(OptionalInt asOf) {
    List<Defect> warnings = new ArrayList<>();
    newChecks(warnings);
    asOf.ifPresent(year -> tables.values().forEach(rows -> expired(rows, year, warnings)));
    return warnings;
  }

  /** A check that the catalogue does not hold is a new one, or an old one misspelt. */
  private void newChecks(List<Defect> warnings) {
    List<String> known =
        tables.getOrDefault(Tables.CATALOGUE.sheet(), List.of()).stream().map(RuleRow::id).toList();
    Map<String, RuleRow> fresh = new LinkedHashMap<>();
    for (RuleRow row : tables.getOrDefault(DecisionTable.SHEET, List.of())) {
      if (!known.contains(row.text(DecisionTable.CHECK))) {
        fresh.putIfAbsent(row.text(DecisionTable.CHECK), row);
      }
    }
    fresh.forEach(
        (check, row) ->
            Likeness.word(check, known)
                .ifPresent(
                    meant ->
                        warnings.add(
                            at(
                                row,
                                DecisionTable.CHECK,
                                "检查目录里没有“" + check + "”，按新的检查处理",
                                "是否想填“" + meant + "”？确是新检查的不必改"))));
  }

  private static void expired(List<RuleRow> rows, int year, List<Defect> warnings) {
    for (RuleRow row : rows) {
      boolean ended = row.has(TableSchema.TO_YEAR) && row.year(TableSchema.TO_YEAR) < year;
      if (row.enabled() && ended) {
        warnings.add(
            at(
                row,
                TableSchema.TO_YEAR,
                "本行只适用到" + row.year(TableSchema.TO_YEAR) + "年度，" + year + "年度已不起作用",
                "仍适用的请改年度；不再用的可以保留，供检查往年的表"));
      }
    }
  }

  private List<String> texts(TableSchema schema, String header) {
    return tables.getOrDefault(schema.sheet(), List.of()).stream()
        .map(row -> row.text(header))
        .toList();
  }

  private static String near(String typed, List<String> known) {
    return Likeness.word(typed, known)
        .map(meant -> "是否想填“" + meant + "”？")
        .orElse("核对写法，或在那张表里加一行");
  }

  private static Defect at(RuleRow row, String header, String message, String hint) {
    return new Defect(
        row.schema().path(),
        new Position.SheetCell(row.schema().sheet(), row.cell(header)),
        message,
        hint);
  }
}
