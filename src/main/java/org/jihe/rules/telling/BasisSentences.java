package org.jihe.rules.telling;

import java.util.Map;
import java.util.function.Function;
import org.jihe.rules.sheet.RuleRow;

/** What is said of the documents that declarants cite. */
final class BasisSentences {
  static final Map<String, Function<RuleRow, String>> BY_SHEET =
      Map.of(
          "立项依据登记", BasisSentences::registered,
          "条款映射", BasisSentences::article,
          "依据要求", BasisSentences::required,
          "发文机关", BasisSentences::organ);

  private BasisSentences() {}

  private static String registered(RuleRow row) {
    String number = row.text("文号");
    String document =
        !row.has("标题")
            ? number
            : "《" + row.text("标题") + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    return document
        + "已登记，层级为"
        + row.text("层级")
        + Phrases.ifFilled(row, "制定机关", "，由%s制定")
        + Phrases.ifFilled(row, "公布", "，%s公布")
        + Phrases.ifFilled(row, "施行", "，%s起施行")
        + Phrases.ifFilled(row, "失效", "，%s起失效")
        + Phrases.ifFilled(row, "替代者", "，由%s替代")
        + Phrases.ifFilled(row, "期间起", "，规划期自%s年")
        + Phrases.ifFilled(row, "期间止", "至%s年")
        + Phrases.ifFilled(row, "别名", "，也写作%s")
        + Phrases.ifFilled(row, "核验日", "，%s核验");
  }

  private static String article(RuleRow row) {
    return "《"
        + row.text("标题")
        + "》"
        + row.text("原条款")
        + "自"
        + row.text("起始日")
        + "起应引作"
        + row.text("现条款")
        + "："
        + row.text("说明");
  }

  private static String required(RuleRow row) {
    return "名称、概况或目标含"
        + Phrases.anyOf(row.words("专题词"))
        + "的"
        + Phrases.except(row, "含")
        + "，应引用《"
        + row.text("须引")
        + "》"
        + row.text("条款")
        + Phrases.ifFilled(row, "别名", "（写作%s也可）")
        + Phrases.severity(row);
  }

  private static String organ(RuleRow row) {
    return "发文机关代字以"
        + Phrases.anyOf(row.words("代字"))
        + "开头的文件，层级为"
        + row.text("层级")
        + "，超过"
        + row.text("陈旧年限")
        + "年应核实是否仍有效"
        + Phrases.severity(row);
  }
}
