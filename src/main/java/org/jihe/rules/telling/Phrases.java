package org.jihe.rules.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Turns of phrase that sentences share. */
final class Phrases {
  private Phrases() {}

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

  /** The clause with the text of a cell in it at {@code %s}; nothing when the cell is blank. */
  static String ifFilled(RuleRow row, String header, String clause) {
    return row.has(header) ? clause.formatted(row.text(header)) : "";
  }

  /** The exceptions of a row of words; nothing when there are none. */
  static String except(RuleRow row, String where) {
    List<String> words = row.words("例外");
    return words.isEmpty() ? "" : "（" + where + anyOf(words) + "的除外）";
  }

  /** The row's gravity and checks it stands for; nothing when it goes by the catalogue. */
  static String severity(RuleRow row) {
    return row.severity().map(severity -> "，级别为" + severity.label()).orElse("");
  }

  static String validity(RuleRow row) {
    List<String> limits = new ArrayList<>();
    String from = row.text(TableSchema.FROM_YEAR);
    String to = row.text(TableSchema.TO_YEAR);
    if (!from.isEmpty() && from.equals(to)) {
      limits.add(from + "年度");
    } else if (!from.isEmpty()) {
      limits.add("自" + from + "年度起" + (to.isEmpty() ? "" : "至" + to + "年度"));
    } else if (!to.isEmpty()) {
      limits.add("至" + to + "年度止");
    }
    if (!row.region().isEmpty()) {
      limits.add(row.region());
    }
    return limits.stream().collect(Collectors.joining("，"));
  }
}
