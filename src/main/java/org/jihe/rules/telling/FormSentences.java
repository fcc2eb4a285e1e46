package org.jihe.rules.telling;

import java.util.Map;
import java.util.function.Function;
import org.jihe.rules.sheet.RuleRow;

/** What is said of forms and of project codes. */
final class FormSentences {
  static final Map<String, Function<RuleRow, String>> BY_SHEET =
      Map.of(
          "版式", FormSentences::layout,
          "标签", FormSentences::label,
          "标签语法", FormSentences::labelGrammar,
          "必填项", FormSentences::required,
          "项目代码", FormSentences::code,
          "行政区划", FormSentences::district);

  private FormSentences() {}

  private static String layout(RuleRow row) {
    return "设有" + row.text("标志") + "栏目的表，版式为" + row.text("名称");
  }

  private static String label(RuleRow row) {
    return "表上写作" + Phrases.anyOf(row.words("标签")) + "的，是“" + row.text("含义") + "”";
  }

  private static String labelGrammar(RuleRow row) {
    String words = Phrases.anyOf(row.words("词"));
    String except = row.has("例外") ? "（含" + Phrases.anyOf(row.words("例外")) + "的除外）" : "";
    return switch (row.text("用途")) {
      case "可省前缀" -> "标签前的" + words + "不改变它的含义";
      case "可省后缀" -> "标签后的" + words + "不改变它的含义";
      case "词尾" -> "标签以" + words + "结尾的，是“" + row.text("含义") + "”" + except;
      case "不同义的字" -> "两个标签相差" + words + "的，不算相近";
      case "相近" -> "标签与已知写法相同的字达到" + row.text("数值") + "的，按那个写法读";
      default -> "名称含" + words + "的工作表不是申报表";
    };
  }

  private static String required(RuleRow row) {
    String layout = row.has("版式") ? "版式为" + row.text("版式") + "的表" : "各种版式";
    boolean filled = row.text("要求").equals("必须填写");
    return layout
        + (filled ? "必须填写“" : "应设置“")
        + row.text("栏目")
        + "”"
        + (filled ? "" : "栏目")
        + Phrases.severity(row);
  }

  private static String code(RuleRow row) {
    return "项目代码应为" + row.text("长度") + "位：" + row.text("规则说明") + Phrases.severity(row);
  }

  private static String district(RuleRow row) {
    return "行政区划代码"
        + row.text("代码")
        + "是"
        + row.text("名称")
        + "，单位名称中写作"
        + Phrases.anyOf(row.words("简称"));
  }
}
