package org.jihe.rules.telling;

import java.util.Map;
import java.util.function.Function;
import org.jihe.rules.sheet.RuleRow;

/** What is said of words. */
final class WordSentences {
  static final Map<String, Function<RuleRow, String>> BY_SHEET =
      Map.of(
          "用语", WordSentences::wording,
          "过紧日子", WordSentences::frugality,
          "项目类别", WordSentences::projectClass);

  private WordSentences() {}

  private static String wording(RuleRow row) {
    String where = row.has("栏目") ? row.text("栏目") : "各栏目";
    boolean regex = row.text("匹配方式").equals("匹配");
    String sought = regex ? "“" + row.text("正则") + "”" : Phrases.anyOf(row.words("词"));
    return where
        + verb(row.text("匹配方式"), sought)
        + "的"
        + Phrases.except(row, "同一分句含")
        + "，归为“"
        + row.text("类别")
        + "”"
        + Phrases.ifFilled(row, "改为", "，应写作“%s”")
        + Phrases.ifFilled(row, "确定性", "，属%s")
        + Phrases.severity(row);
  }

  private static String verb(String mode, String sought) {
    return switch (mode) {
      case "等于" -> "写作" + sought;
      case "开头" -> "以" + sought + "开头";
      case "结尾" -> "以" + sought + "结尾";
      case "匹配" -> "匹配" + sought;
      default -> "含" + sought;
    };
  }

  private static String frugality(RuleRow row) {
    return "提到"
        + Phrases.anyOf(row.words("词"))
        + "的"
        + Phrases.except(row, "同一分句含")
        + "属于"
        + row.text("费用类别")
        + "，要求："
        + row.text("要求")
        + Phrases.ifFilled(row, "单价上限", "，单价不超过%s")
        + row.text("计价单位")
        + Phrases.severity(row);
  }

  private static String projectClass(RuleRow row) {
    return "项目代码类别为"
        + row.text("类别")
        + Phrases.ifFilled(row, "类别名称", "（%s）")
        + "，而名称或概况含"
        + Phrases.anyOf(row.words("词"))
        + "的"
        + Phrases.except(row, "同一分句含")
        + "，更像"
        + row.text("应为")
        + Phrases.severity(row);
  }
}
