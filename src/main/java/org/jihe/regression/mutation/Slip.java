package org.jihe.regression.mutation;

import org.jihe.rules.sheet.RuleRow;

/**
 * A small mistake in one cell, such as people make.
 *
 * @param kind what sort of mistake
 * @param row the row as it is
 * @param header the cell's column
 * @param after what the cell says by mistake; empty for nothing
 * @param mistaken the row with the mistake
 * @param word the word that is left out; empty unless it is one
 */
public record Slip(
    Kind kind, RuleRow row, String header, String after, RuleRow mistaken, String word) {

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

  /** The sheet, such as {@code 权重}. */
  public String sheet() {
    return row.schema().sheet();
  }

  /** The cell's reference, such as {@code D5}. */
  public String cell() {
    return row.place(header);
  }

  /** Such as {@code 权重!D5（WT-001 权重合计）: 90 → 91}. */
  public String text() {
    String now =
        word.isEmpty() ? shown(row.text(header)) + " → " + shown(after) : "漏了“" + word + "”";
    return sheet() + "!" + cell() + "（" + row.id() + " " + header + "）: " + now;
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ');
    if (line.isEmpty()) {
      return "（空白）";
    }
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
