package org.jihe.domain.trial;

/**
 * One thing that is different in a rulebook.
 *
 * @param kind what sort of thing
 * @param file such as {@code rules/weights.xlsx}
 * @param sheet such as {@code 权重}; empty for DRL
 * @param id the row's 编号; empty unless it is about a row
 * @param cell the cell's reference, such as {@code D5}; for a row that of its 编号; may be empty
 * @param header the cell's column; empty unless it is about a cell
 * @param before what stood in the cell, in canonical form; empty when blank
 * @param after what stands there now
 */
public record RuleChange(
    Kind kind,
    String file,
    String sheet,
    String id,
    String cell,
    String header,
    String before,
    String after) {
  private static final String BLANK = "（空白）";
  private static final int LONGEST = 60;

  /** The sorts of changes. */
  public enum Kind {
    CELL,
    ROW_ADDED,
    ROW_REMOVED,
    ORDER,
    DRL
  }

  /** Such as {@code 权重!D5}. */
  public String place() {
    return kind == Kind.DRL ? file : cell.isEmpty() ? sheet : sheet + "!" + cell;
  }

  /** Such as {@code 权重!D5（WT-001 权重合计）: 90 → 100}. */
  public String text() {
    return switch (kind) {
      case CELL -> place() + "（" + id + " " + header + "）: " + shown(before) + " → " + shown(after);
      case ROW_ADDED -> place() + "（" + id + "）: 新增一行";
      case ROW_REMOVED -> place() + "（" + id + "）: 删去一行";
      case ORDER -> place() + ": 各行的先后变了";
      case DRL -> place() + ": DRL 变了";
    };
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ');
    if (line.isEmpty()) {
      return BLANK;
    }
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** By which changes of one row, or of one table's order, belong together. */
  public String unit() {
    return kind + "/" + sheet + "/" + id;
  }
}
