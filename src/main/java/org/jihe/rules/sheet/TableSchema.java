package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Severity;
import org.jihe.domain.Verification;
import org.jihe.rules.cell.Column;

/**
 * What a sheet of a workbook must look like.
 *
 * @param file the workbook's name without its directory, such as {@code weights.xlsx}
 * @param sheet the sheet's name
 * @param purpose what the table is for, in Chinese, one sentence
 * @param columns in the order in which they are written; a sheet may hold them in any order
 */
public record TableSchema(String file, String sheet, String purpose, List<Column> columns) {
  /** The directory under which workbooks are named in defects and references. */
  static final String DIRECTORY = "rules/";

  public static final String ID = "编号";
  public static final String ENABLED = "启用";
  public static final String FROM_YEAR = "生效年度起";
  public static final String TO_YEAR = "生效年度止";
  public static final String REGION = "地区";
  public static final String SEVERITY = "级别";
  public static final String LEGAL_BASIS = "依据";
  public static final String VERIFICATION = "核验状态";
  public static final String NOTE = "备注";

  private static final List<Column> LEADING =
      List.of(
          Column.identifier(ID, "本行的编号，全部规则表中不得重复").mandatory(),
          Column.flag(ENABLED, "填“否”则本行不起作用").mandatory(),
          Column.year(FROM_YEAR, "从哪个预算年度起适用，含该年度；空白表示不限"),
          Column.year(TO_YEAR, "到哪个预算年度止，含该年度；空白表示不限"),
          Column.text(REGION, "只适用于哪个地区；空白表示不限"));
  private static final List<Column> TRAILING =
      List.of(
          Column.choice(
              SEVERITY,
              "问题的轻重；空白则按检查目录",
              Severity.ERROR.label(),
              Severity.WARNING.label(),
              Severity.INFO.label()),
          Column.citations(LEGAL_BASIS, "本行依据的规定"),
          Column.choice(
              VERIFICATION,
              "依据和数值是否已对照原文核过；空白按待核",
              Verification.VERIFIED.label(),
              Verification.PENDING.label()),
          Column.text(NOTE, "给同事看的说明，不影响检查"));

  public TableSchema {
    columns = List.copyOf(columns);
    if (columns.stream().map(Column::header).distinct().count() != columns.size()) {
      throw new IllegalArgumentException(sheet + " has a header twice");
    }
  }

  /**
   * A table with the columns {@code own} between the common ones, which every table has: 编号, 启用,
   * 生效年度起, 生效年度止, 地区 before; 级别, 依据, 核验状态, 备注 after. An own column with the header of a common one
   * takes its place.
   */
  public static TableSchema of(String file, String sheet, String purpose, Column... own) {
    Map<String, Column> columns = new LinkedHashMap<>();
    LEADING.forEach(column -> columns.put(column.header(), column));
    for (Column column : own) {
      if (TRAILING.stream().noneMatch(t -> t.header().equals(column.header()))) {
        columns.put(column.header(), column);
      }
    }
    TRAILING.forEach(column -> columns.put(column.header(), column));
    for (Column column : own) {
      columns.put(column.header(), column);
    }
    return new TableSchema(file, sheet, purpose, new ArrayList<>(columns.values()));
  }

  /** The column with this header. */
  public Optional<Column> column(String header) {
    for (Column column : columns) {
      if (column.header().equals(header)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Whether a column is one of those that every table has. */
  public static boolean isCommon(String header) {
    return LEADING.stream().anyMatch(column -> column.header().equals(header))
        || TRAILING.stream().anyMatch(column -> column.header().equals(header));
  }

  /** The workbook as defects and references name it, such as {@code rules/weights.xlsx}. */
  public String path() {
    return DIRECTORY + file;
  }
}
