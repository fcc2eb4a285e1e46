package org.jihe.http;

/** Forms to hand in. */
public final class TestForms {
  /** A form with a finding or two. */
  public static final String JSON =
      """
      {"declarations":[{"preparedBy":"重庆市沙坪坝区司法局","competentDepartment":"区司法局",\
      "projectCode":"50010622T000000118102","projectName":"依法治区","budgetYear":2024,\
      "amountUnit":"万元","budget":{"total":8.38,"districtExpenditure":8.38,"townshipSubsidy":null},\
      "overview":"开展法治督察。","legalBasis":"渝委法〔2021〕5号","annualGoal":"督察22个部门。",\
      "indicators":[{"name":"法治督察完成率","weight":40,"measure":"%","comparator":"≥","target":"92"},\
      {"name":"群众满意度","weight":40,"measure":"%","comparator":"≥","target":"92"}]}]}""";

  /** The same, pasted as text. */
  public static final String TEXT =
      """
      2024年部门专项绩效目标申报表
      编制单位：\t重庆市沙坪坝区司法局
      专项资金名称\t50010622T000000118102-依法治区\t业务主管部门\t区司法局
      2024年预算（万元）\t8.38\t区级支出\t8.38\t补助街镇\t
      项目概况\t开展法治督察。
      立项依据\t渝委法〔2021〕5号
      当年绩效目标\t督察22个部门。
      指标\t指标权重\t计量单位\t指标性质\t指标值
      法治督察完成率\t40\t%\t≥\t92
      群众满意度\t40\t%\t≥\t92
      """;

  private TestForms() {}
}
