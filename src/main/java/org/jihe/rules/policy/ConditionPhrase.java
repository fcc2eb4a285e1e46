package org.jihe.rules.policy;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.ChoiceTest;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.TextTest;

/** A condition in words. */
final class ConditionPhrase {
  private ConditionPhrase() {}

  /** Such as {@code 指标名称含“满意度”}. */
  static String of(String header, CellTest test) {
    if (test instanceof NumberTest number) {
      return header + joined(number.ranges().stream().map(ConditionPhrase::range).toList(), "或");
    }
    if (test instanceof ChoiceTest choice) {
      return header
          + (choice.negated()
              ? "不是" + String.join("、", choice.choices())
              : "为" + joined(choice.choices(), "或"));
    }
    if (test instanceof TextTest text) {
      return header
          + text.terms().stream().map(ConditionPhrase::term).collect(Collectors.joining("且"));
    }
    return header + "不限";
  }

  private static String range(NumberTest.Range range) {
    boolean one = range.point().isPresent();
    boolean closed = range.text().contains("..");
    return one
        ? "为" + range.text()
        : closed ? "在" + range.text().replace("..", "至") + "之间" : range.text();
  }

  private static String term(TextTest.Term term) {
    List<String> words = term.words();
    String any = anyOf(words);
    return switch (term.operator()) {
      case EQUALS -> "为" + any;
      case NOT_EQUALS -> "不是" + each(words);
      case CONTAINS -> "含" + any;
      case CONTAINS_NOT -> "不含" + each(words);
      case STARTS -> "以" + any + "开头";
      case ENDS -> "以" + any + "结尾";
      case FINDS -> "匹配“" + regex(term) + "”";
      case FINDS_NOT -> "不匹配“" + regex(term) + "”";
      case EMPTY -> "空白";
      case FILLED -> "已填写";
    };
  }

  private static String regex(TextTest.Term term) {
    return term.pattern().map(Pattern::pattern).orElse("");
  }

  /** Such as {@code “件”、“次”或“人”}. */
  static String anyOf(List<String> words) {
    return joined(words.stream().map(word -> "“" + word + "”").toList(), "或");
  }

  /** Such as {@code “件”、“次”}, each of which is meant. */
  static String each(List<String> words) {
    return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining("、"));
  }

  /** Such as {@code ≥或>}. */
  static String joined(List<String> words, String last) {
    int count = words.size();
    if (count < 2) {
      return String.join("", words);
    }
    return String.join("、", words.subList(0, count - 1)) + last + words.get(count - 1);
  }
}
