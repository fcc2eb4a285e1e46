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
  /** 绩效指标: the heading of the indicators, across the table or beside it. */
  INDICATORS("绩效指标"),
  INDICATOR_NAME("指标名称"),
  INDICATOR_LEVEL1("一级指标"),
  INDICATOR_LEVEL2("二级指标"),
  INDICATOR_WEIGHT("指标权重"),
  INDICATOR_MEASURE("计量单位"),
  INDICATOR_COMPARISON("指标性质"),
  INDICATOR_TARGET("指标值"),
  INDICATOR_PREVIOUS_TARGET("上年指标值");

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

  /** Whether it heads a column of the indicators. */
  public boolean isIndicatorColumn() {
    return compareTo(INDICATOR_NAME) >= 0;
  }
}
