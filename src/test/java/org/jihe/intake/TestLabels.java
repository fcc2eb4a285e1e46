package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.Labels.Label;
import org.jihe.domain.Labels.Layout;
import org.jihe.office.Limits;

/** The labels of the Chongqing layout and the synonyms met elsewhere. */
final class TestLabels {
  private static final List<Label> LABELS = new ArrayList<>();

  static {
    add(FormPart.TITLE, "部门专项绩效目标申报表", "项目支出绩效目标申报表", "项目绩效目标申报表", "绩效目标申报表", "绩效目标表");
    add(FormPart.PROJECT, "专项资金名称");
    add(FormPart.PROJECT_CODE, "项目代码", "项目编码", "项目编号");
    add(FormPart.PROJECT_NAME, "项目名称");
    add(FormPart.PREPARED_BY, "编制单位", "绩效编制单位", "填报单位", "预算单位", "申报单位");
    add(FormPart.COMPETENT_DEPARTMENT, "业务主管部门", "主管部门", "主管部门及代码", "主管部门（及代码）");
    add(FormPart.BUDGET_YEAR, "预算年度", "年度", "申报年度", "{年}年度", "（{年}年度）", "{年}年");
    add(FormPart.AMOUNT_UNIT, "单位", "金额单位");
    add(FormPart.BUDGET_TOTAL, "{年}年预算", "{年}年度预算", "{年}年预算数", "预算数", "当年预算", "年度资金总额", "年度资金申请总额");
    add(FormPart.DISTRICT_EXPENDITURE, "区级支出");
    add(FormPart.TOWNSHIP_SUBSIDY, "补助街镇");
    add(FormPart.PREVIOUS_TOTAL, "上年预算", "上年预算数");
    add(FormPart.PROJECT_TOTAL, "项目资金总额", "中期资金总额", "项目总金额");
    add(FormPart.PROJECT_PERIOD, "项目期限", "项目起止时间");
    add(FormPart.OVERVIEW, "项目概况");
    add(FormPart.LEGAL_BASIS, "立项依据", "政策依据", "项目立项的依据");
    add(FormPart.ANNUAL_GOAL, "当年绩效目标", "年度目标", "年度总体目标", "年度绩效目标");
    add(FormPart.CONTACT, "联系人", "填报人", "联系电话");
    add(FormPart.FILED_ON, "填报日期", "填表日期");
    add(FormPart.SECTION, "项目资金", "其中");
    add(FormPart.EXPENDITURE_NAME, "支出名称");
    add(FormPart.EXPENDITURE_AMOUNT, "金额");
    add(FormPart.INDICATORS, "绩效指标", "年度绩效指标");
    add(FormPart.INDICATOR_NAME, "指标", "三级指标", "指标内容", "指标名称");
    add(FormPart.INDICATOR_LEVEL1, "一级指标");
    add(FormPart.INDICATOR_LEVEL2, "二级指标");
    add(FormPart.INDICATOR_WEIGHT, "指标权重", "权重", "分值");
    add(FormPart.INDICATOR_MEASURE, "计量单位", "度量单位");
    add(FormPart.INDICATOR_COMPARISON, "指标性质", "比较符");
    add(FormPart.INDICATOR_TARGET, "指标值", "目标值", "年度指标值");
    add(FormPart.INDICATOR_PREVIOUS_TARGET, "上年指标值", "上年实际");
  }

  static final Labels ALL =
      new Labels(
          LABELS,
          List.of(
              new Layout(
                  "重庆平表",
                  List.of(
                      FormPart.DISTRICT_EXPENDITURE,
                      FormPart.TOWNSHIP_SUBSIDY,
                      FormPart.INDICATOR_NAME))));

  private TestLabels() {}

  private static void add(FormPart part, String... words) {
    for (String word : words) {
      LABELS.add(new Label(word, part));
    }
  }

  static Intake intake() {
    return new Intake(ALL, Limits.STANDARD);
  }
}
