package org.jihe.rules.cell;

/** What the cells of a column hold, and so what may be typed in them. */
public enum ColumnType {
  /** A code: letters, digits, Chinese characters, {@code -}, {@code _} and {@code .}. */
  IDENTIFIER("代码", "字母、数字、汉字和 - _ .，中间不留空格，如 WT-001"),
  TEXT("文字", "任意文字"),
  /** Words separated by {@code 、}; a word that holds such a mark stands in quotes. */
  WORDS("词表", "一个或几个词，用顿号分隔，如 件、次、人"),
  NUMBER("数", "数，如 90、0.5、1,000、92%"),
  YEAR("年度", "四位年份，如 2024"),
  DATE("日期", "日期，如 2024-01-01 或 2024年1月1日"),
  FLAG("是否", "是 或 否"),
  /** One of the column's choices. */
  CHOICE("选一项", "列出的选项之一"),
  /** Some of the column's choices, separated by {@code 、}. */
  CHOICES("选几项", "列出的选项，可填几个，用顿号分隔"),
  NUMBER_TEST("数的条件", "如 92、≥92、80..100、大于80且小于100、90、100；空白或 - 表示不限"),
  /** Like {@link #NUMBER_TEST}, with a unit to every amount; compared in yuan. */
  MONEY_TEST("金额条件", "如 ≥3.5万元、1万元..3万元，必须带单位（元、万元、亿元）；空白或 - 表示不限"),
  TEXT_TEST("文字条件", "如 含 满意度、不含 投诉、开头 做好、件、次、人、空、非空；空白或 - 表示不限"),
  CHOICE_TEST("选项条件", "列出的选项，可填几个，用顿号分隔，或 非 某项；空白或 - 表示不限"),
  /** A regular expression in the syntax of re2j, which runs in linear time. */
  PATTERN("正则", "正则表达式（RE2 语法，不支持反向引用和环视）"),
  /** A text with placeholders such as {@code {指标名称}}. */
  TEMPLATE("模板", "文字，占位写在花括号里，如 {指标名称}"),
  /** Norms separated by {@code ；}. */
  CITATIONS("依据", "依据之间用分号隔开，如 《预算法》第三十七条；财预〔2021〕101号");

  private final String label;
  private final String typeable;

  ColumnType(String label, String typeable) {
    this.label = label;
    this.typeable = typeable;
  }

  /** The type as officers read it. */
  public String label() {
    return label;
  }

  /** What may be typed, in Chinese, one line. */
  public String typeable() {
    return typeable;
  }

  /** Whether the cells are conditions, where blank means any. */
  public boolean isTest() {
    return switch (this) {
      case NUMBER_TEST, MONEY_TEST, TEXT_TEST, CHOICE_TEST -> true;
      default -> false;
    };
  }

  /** Whether the cells are taken from the column's choices. */
  public boolean hasChoices() {
    return switch (this) {
      case CHOICE, CHOICES, CHOICE_TEST -> true;
      default -> false;
    };
  }
}
