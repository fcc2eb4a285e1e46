package org.jihe.ways;

import java.util.List;

/** Sheets that workbooks of forms carry beside the form. */
final class ExtraSheets {
  static final List<List<String>> INSTRUCTIONS =
      List.of(
          List.of("填报说明"),
          List.of("项目名称", "按预算批复的项目名称填写，不得简写。"),
          List.of("主管部门", "填写一级预算单位全称。"),
          List.of("年度资金总额", "填写本年度申请的资金总额，单位为万元。"),
          List.of("年度绩效目标", "填写当年预期达到的产出和效果。"),
          List.of("一级指标", "二级指标", "三级指标", "指标值"),
          List.of("产出指标", "数量指标", "填写可以计数的产出", "填写数值和单位"));

  static final List<List<String>> DICTIONARY =
      List.of(
          List.of("一级指标", "二级指标", "计量单位", "指标性质"),
          List.of("产出指标", "数量指标", "个", "≥"),
          List.of("成本指标", "质量指标", "%", "≤"),
          List.of("效益指标", "时效指标", "万元", "＝"),
          List.of("满意度指标", "社会效益指标", "天", "定性"));

  private ExtraSheets() {}
}
