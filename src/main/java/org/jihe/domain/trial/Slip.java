package org.jihe.domain.trial;

/**
 * A small mistake in one cell, such as people make.
 *
 * @param kind what sort of mistake
 * @param file such as {@code rules/weights.xlsx}
 * @param sheet such as {@code 权重}
 * @param id the row's 编号
 * @param cell the cell's reference, such as {@code D5}
 * @param header the cell's column
 * @param before what the cell says
 * @param after what the cell says by mistake; empty for nothing
 * @param word the word that is left out; empty unless it is one
 */
public record Slip(
    Kind kind,
    String file,
    String sheet,
    String id,
    String cell,
    String header,
    String before,
    String after,
    String word) {

  /** The sorts of slips. */
  public enum Kind {
    ROW_OFF("行被停用"),
    STEP("数值差一档"),
    COMPARATOR("比较符写反"),
    WORD("漏了一个词"),
    CONDITION("漏了一个条件"),
    SEVERITY("级别改了"),
    CHOICE("选项选错"),
    YEAR("年份差一年");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The sort as officers read it. */
    public String label() {
      return label;
    }
  }

  /** Such as {@code 权重!D5（WT-001 权重合计）: 90 → 91}. */
  public String text() {
    String now = word.isEmpty() ? shown(before) + " → " + shown(after) : "漏了“" + word + "”";
    return sheet + "!" + cell + "（" + id + " " + header + "）: " + now;
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ');
    if (line.isEmpty()) {
      return "（空白）";
    }
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
