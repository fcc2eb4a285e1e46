package org.jihe.rules.telling;

import java.util.Map;
import java.util.function.Function;
import org.jihe.rules.sheet.RuleRow;

/** What the catalogue says: cards and figures. */
final class CatalogueSentences {
  static final Map<String, Function<RuleRow, String>> BY_SHEET =
      Map.of("检查目录", CatalogueSentences::card, "参数", CatalogueSentences::parameter);

  private CatalogueSentences() {}

  private static String card(RuleRow row) {
    return "检查“"
        + row.text("检查")
        + "”发现“"
        + row.text("标题")
        + "”时"
        + (row.text("范围").equals("全件") ? "对整件" : "对该表")
        + "报告"
        + row.severity().map(severity -> severity.label()).orElse("问题")
        + "（"
        + row.text("确定性")
        + (row.flag("判断可退回") ? "，足以退回" : "")
        + "）："
        + row.text("提示")
        + Phrases.ifFilled(row, "建议", "；建议：%s")
        + Phrases.ifFilled(row, "需要", "；缺%s时无法检查")
        + Phrases.ifFilled(row, "查看", "；%s没有读出时只检查其余")
        + Phrases.ifFilled(row, "通读", "；%s没有全部读出时不作发现")
        + Phrases.ifFilled(row, "适用", "；表式没有%s时不适用")
        + Phrases.ifFilled(row, "理由", "；理由：%s");
  }

  private static String parameter(RuleRow row) {
    return row.text("名称") + "为" + row.text("值") + row.text("单位");
  }
}
