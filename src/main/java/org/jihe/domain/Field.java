package org.jihe.domain;

/** The single-valued fields of a declaration, with their JSON pointers and usual labels. */
public enum Field {
  PREPARED_BY("/preparedBy", "编制单位", Kind.TEXT),
  COMPETENT_DEPARTMENT("/competentDepartment", "业务主管部门", Kind.TEXT),
  PROJECT_CODE("/projectCode", "项目代码", Kind.TEXT),
  PROJECT_NAME("/projectName", "项目名称", Kind.TEXT),
  BUDGET_YEAR("/budgetYear", "预算年度", Kind.NUMBER),
  AMOUNT_UNIT("/amountUnit", "金额单位", Kind.TEXT),
  BUDGET_TOTAL("/budget/total", "预算", Kind.NUMBER),
  DISTRICT_EXPENDITURE("/budget/districtExpenditure", "区级支出", Kind.NUMBER),
  TOWNSHIP_SUBSIDY("/budget/townshipSubsidy", "补助街镇", Kind.NUMBER),
  PREVIOUS_TOTAL("/budget/previousTotal", "上年预算", Kind.NUMBER),
  PROJECT_TOTAL("/projectTotal", "项目总额", Kind.NUMBER),
  PROJECT_PERIOD("/projectPeriod", "项目期限", Kind.TEXT),
  OVERVIEW("/overview", "项目概况", Kind.TEXT),
  LEGAL_BASIS("/legalBasis", "立项依据", Kind.TEXT),
  ANNUAL_GOAL("/annualGoal", "当年绩效目标", Kind.TEXT),
  CONTACT("/contact", "联系人", Kind.TEXT),
  FILED_ON("/filedOn", "填报日期", Kind.TEXT);

  /** What a field's value is. */
  public enum Kind {
    TEXT,
    NUMBER
  }

  private final String pointer;
  private final String label;
  private final Kind kind;

  Field(String pointer, String label, Kind kind) {
    this.pointer = pointer;
    this.label = label;
    this.kind = kind;
  }

  /** The field's JSON pointer within its declaration. */
  public String pointer() {
    return pointer;
  }

  /** The field's usual Chinese name. */
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }
}
