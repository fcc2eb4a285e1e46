package org.jihe.domain;

/** What a label on a form can stand for. */
public enum FormPart {
  /** The heading that begins a form, such as 部门专项绩效目标申报表. */
  TITLE("表题"),
  /** 专项资金名称: the project's name, or code and name in one cell ({@code 代码-名称}). */
  PROJECT("项目代码及名称"),
  PROJECT_CODE(Field.PROJECT_CODE),
  PROJECT_NAME(Field.PROJECT_NAME),
  PREPARED_BY(Field.PREPARED_BY),
  COMPETENT_DEPARTMENT(Field.COMPETENT_DEPARTMENT),
  BUDGET_YEAR(Field.BUDGET_YEAR),
  AMOUNT_UNIT(Field.AMOUNT_UNIT),
  /** 2024年预算: the year's budget; a year in the label is the budget year. */
  BUDGET_TOTAL(Field.BUDGET_TOTAL),
  DISTRICT_EXPENDITURE(Field.DISTRICT_EXPENDITURE),
  TOWNSHIP_SUBSIDY(Field.TOWNSHIP_SUBSIDY),
  PREVIOUS_TOTAL(Field.PREVIOUS_TOTAL),
  PROJECT_TOTAL(Field.PROJECT_TOTAL),
  PROJECT_PERIOD(Field.PROJECT_PERIOD),
  OVERVIEW(Field.OVERVIEW),
  LEGAL_BASIS(Field.LEGAL_BASIS),
  ANNUAL_GOAL(Field.ANNUAL_GOAL),
  CONTACT(Field.CONTACT),
  FILED_ON(Field.FILED_ON),
  /** 部门整体支出绩效目标申报表: the words in a title by which a form of a whole department is told. */
  WHOLE_DEPARTMENT("部门整体表题"),
  /** 财政拨款, 其他资金: a source of the year's budget; the label names it, its value is the amount. */
  FUNDING("资金来源"),
  /** 项目支出明细: the heading of the expenditure lines, across the table or beside it. */
  EXPENDITURES("支出明细"),
  EXPENDITURE_NAME("支出名称"),
  EXPENDITURE_QUANTITY("支出数量"),
  EXPENDITURE_MEASURE("支出计量单位"),
  EXPENDITURE_PRICE("支出单价"),
  EXPENDITURE_AMOUNT("支出金额"),
  EXPENDITURE_PREVIOUS("上年支出金额"),
  /** 项目资金, 总体目标: the heading of a section, which itself has no value. */
  SECTION("分区标题"),
  /** 中期目标, 长期绩效指标: what is meant for years beyond the budget year; known, not used. */
  LONG_TERM("中长期内容"),
  /** 实施单位, 项目属性: what forms carry and nothing here needs; known, not used. */
  OTHER("其他栏目"),
  /** 绩效指标: the heading of the indicators, across the table or beside it. */
  INDICATORS("绩效指标"),
  INDICATOR_NAME("指标名称"),
  INDICATOR_LEVEL1("一级指标"),
  INDICATOR_LEVEL2("二级指标"),
  INDICATOR_WEIGHT("指标权重"),
  INDICATOR_MEASURE("计量单位"),
  INDICATOR_COMPARISON("指标性质"),
  INDICATOR_TARGET("指标值"),
  INDICATOR_PREVIOUS_TARGET("上年指标值"),
  /** 实际完成值: the mark of a self-evaluation; known, not used. */
  INDICATOR_ACTUAL("实际完成值"),
  /** 得分, 备注: columns of indicators that nothing here needs; known, not used. */
  INDICATOR_OTHER("其他指标栏目");

  private final String label;

  FormPart(String label) {
    this.label = label;
  }

  FormPart(Field field) {
    this(field.label());
  }

  /** The part's usual Chinese name. */
  public String label() {
    return label;
  }

  /** Whether it heads a column of the expenditure lines. */
  public boolean isExpenditureColumn() {
    return compareTo(EXPENDITURE_NAME) >= 0 && compareTo(EXPENDITURE_PREVIOUS) <= 0;
  }

  /** Whether it is recognised only so that it is not taken for something else. */
  public boolean isUnused() {
    return this == LONG_TERM
        || this == OTHER
        || this == INDICATOR_ACTUAL
        || this == INDICATOR_OTHER;
  }

  /** Whether it heads a column of the indicators. */
  public boolean isIndicatorColumn() {
    return compareTo(INDICATOR_NAME) >= 0;
  }
}
