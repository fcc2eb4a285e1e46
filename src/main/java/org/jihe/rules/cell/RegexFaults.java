package org.jihe.rules.cell;

import java.util.Map;

/** What is wrong with a regular expression, in Chinese. */
final class RegexFaults {
  private static final Map<String, String> EXPLAINED =
      Map.of(
          "missing closing )", "缺右括号 )",
          "unexpected )", "多了右括号 )",
          "missing closing ]", "缺右方括号 ]",
          "trailing backslash at end of expression", "末尾多了反斜杠",
          "missing argument to repetition operator", "* + ? 前面缺内容",
          "invalid nested repetition operator", "重复符号写重了",
          "invalid escape sequence", "不认识的反斜杠写法（不支持反向引用）",
          "invalid or unsupported Perl syntax", "不支持的写法（如环视）",
          "invalid character class range", "方括号里的范围不对",
          "invalid repeat count", "重复次数不对（最多1000）");

  private RegexFaults() {}

  static String explain(String description) {
    return EXPLAINED.entrySet().stream()
        .filter(entry -> description.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(description);
  }
}
