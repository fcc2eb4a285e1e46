package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Turns of phrase that sentences share. */
final class Phrases {
  private static final Pattern CLAUSE = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern CELL = Pattern.compile("\\{(=?)([^}]*)\\}");

  private Phrases() {}

  /**
   * A sentence about a row. In its pattern {@code {header}} is a cell as it is told, {@code
   * {=header}} its text; a clause in brackets falls away where a cell that it tells is blank.
   */
  static String filled(String pattern, RuleRow row) {
    String clauses =
        CLAUSE
            .matcher(pattern)
            .replaceAll(
                clause ->
                    CELL.matcher(clause.group(1)).results().allMatch(c -> row.has(c.group(2)))
                        ? Matcher.quoteReplacement(clause.group(1))
                        : "");
    return CELL.matcher(clauses)
        .replaceAll(
            cell ->
                Matcher.quoteReplacement(
                    cell.group(1).isEmpty() ? told(row, cell.group(2)) : row.text(cell.group(2))));
  }

  private static String told(RuleRow row, String header) {
    return switch (row.schema().column(header).orElseThrow().type()) {
      case WORDS -> ConditionPhrase.anyOf(row.words(header));
      case TEXT_TEST, NUMBER_TEST -> ConditionPhrase.of(header, row.test(header));
      default -> row.text(header);
    };
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
