package org.jihe.rules.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.sheet.RuleRow;

/** What is said of weights and indicators. */
final class IndicatorSentences {
  static final Map<String, Function<RuleRow, String>> BY_SHEET =
      Map.of(
          "权重", IndicatorSentences::weights,
          "权重分配", IndicatorSentences::split,
          "指标下限", IndicatorSentences::floor,
          "指标方向", IndicatorSentences::polarity,
          "指标维度", IndicatorSentences::dimension,
          "维度要求", IndicatorSentences::dimensionRule);

  private IndicatorSentences() {}

  private static String weights(RuleRow row) {
    String layout = row.has("版式") ? "版式为" + row.text("版式") + "的" : "没有专门规定的版式";
    return layout
        + "，权重合计应为"
        + row.text("权重合计")
        + Phrases.ifFilled(row, "含执行率合计", "（列有预算执行率指标的，应为%s）")
        + "，单项不超过"
        + row.text("单项上限")
        + "，至少"
        + row.text("最少指标数")
        + "项指标"
        + Phrases.severity(row);
  }

  private static String split(RuleRow row) {
    List<String> shares = new ArrayList<>();
    for (String level : List.of("成本", "产出", "效益", "满意度")) {
      if (row.has(level)) {
        shares.add(level + row.text(level));
      }
    }
    return "一级指标的权重可以分为" + String.join("、", shares) + Phrases.severity(row);
  }

  private static String floor(RuleRow row) {
    return ConditionPhrase.of("指标名称", row.test("指标名称"))
        + "，计量单位为"
        + Phrases.anyOf(row.words("计量单位"))
        + "的，指标值不得低于"
        + row.text("下限")
        + Phrases.severity(row);
  }

  private static String polarity(RuleRow row) {
    boolean negative = row.text("方向").equals("负向");
    return "指标名称含"
        + Phrases.anyOf(row.words("词"))
        + "的"
        + Phrases.except(row, "含")
        + (negative ? "是越低越好，指标性质不应写≥" : "是越高越好，指标性质不应写≤")
        + Phrases.severity(row);
  }

  private static String dimension(RuleRow row) {
    CellTest name = row.test("指标名称");
    List<String> signs = new ArrayList<>();
    if (!name.isAny()) {
      signs.add(ConditionPhrase.of("指标名称", name));
    }
    if (row.has("计量单位")) {
      signs.add("计量单位为" + Phrases.anyOf(row.words("计量单位")));
    }
    return String.join("，", signs) + "的，算作" + row.text("维度") + "指标";
  }

  private static String dimensionRule(RuleRow row) {
    return Phrases.ifFilled(row, "判断办法", "维度看%s的，")
        + ConditionPhrase.of("缺少的维度个数", row.test("缺少个数"))
        + "的，报告缺少维度"
        + Phrases.severity(row);
  }
}
