package org.jihe.bench.peers;

import java.util.List;

/** A condition column, in an order that suits engines which narrow down from left to right. */
enum Heading {
  /** In place of {@link #NAME}, where rows name indicators in full. */
  WHOLE_NAME("指标名称", "name", Kind.EQUAL, 4, false),
  LEVEL2("二级指标", "level2", Kind.EQUAL, 4, false),
  PREPARER("编制单位", "preparer", Kind.EQUAL, 8, true),
  LEVEL1("一级指标", "level1", Kind.EQUAL, 12, false),
  MEASURE("计量单位", "measure", Kind.AMONG, 4, false),
  DEPARTMENT("业务主管部门", "department", Kind.AMONG, 8, true),
  COMPARATOR("指标性质", "comparator", Kind.AMONG, 12, false),
  TARGET("指标值", "target", Kind.WITHIN, 4, false),
  WEIGHT("权重", "weight", Kind.WITHIN, 8, false),
  BUDGET("预算金额", "budget", Kind.WITHIN, 12, true),
  NAME("指标名称", "name", Kind.WORDS, 4, false),
  PROJECT("项目名称", "project", Kind.WORDS, 8, true),
  OVERVIEW("项目概况", "overview", Kind.WORDS, 12, true);

  /** How a column compares. */
  enum Kind {
    EQUAL,
    /** One of several words. */
    AMONG,
    /** From a number to another, the second not included. */
    WITHIN,
    /** One of several words stands in the text, or the text begins with a word. */
    WORDS
  }

  private final String header;
  private final String field;
  private final Kind kind;
  private final int from;
  private final boolean declared;

  Heading(String header, String field, Kind kind, int from, boolean declared) {
    this.header = header;
    this.field = field;
    this.kind = kind;
    this.from = from;
    this.declared = declared;
  }

  /**
   * The headings of a table.
   *
   * @param columns 4, 8 or 12
   */
  static List<Heading> of(int columns, Names names) {
    Heading other = names == Names.WHOLE ? NAME : WHOLE_NAME;
    return List.of(values()).stream().filter(h -> h.from <= columns && h != other).toList();
  }

  /** As 判定表 names it. */
  String header() {
    return header;
  }

  /** As peers name it. */
  String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the form says it, once for all of its indicators. */
  boolean declared() {
    return declared;
  }
}
