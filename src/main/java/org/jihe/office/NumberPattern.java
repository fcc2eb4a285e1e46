package org.jihe.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format of numbers with its sections, which are for positive and negative numbers, zero and
 * text, or for what their conditions say (ECMA-376 part 1, 18.8.31).
 */
final class NumberPattern {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)]");

  private final List<NumberSection> sections = new ArrayList<>();
  private final List<Optional<Condition>> conditions = new ArrayList<>();
  private final boolean dates;

  /** Which numbers a section is for. */
  private record Condition(String sign, BigDecimal limit) {
    boolean holds(BigDecimal number) {
      int order = number.compareTo(limit);
      return switch (sign) {
        case "<" -> order < 0;
        case ">" -> order > 0;
        case "<=" -> order <= 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }

  private NumberPattern(String pattern) {
    for (String section : split(pattern)) {
      Matcher matcher = CONDITION.matcher(section);
      conditions.add(
          matcher.find()
              ? Optional.of(new Condition(matcher.group(1), new BigDecimal(matcher.group(2))))
              : Optional.empty());
      sections.add(new NumberSectionParser(matcher.replaceAll("")).parse());
    }
    dates = DatePattern.isDate(split(pattern).get(0));
  }

  static NumberPattern of(String pattern) {
    return new NumberPattern(pattern.isBlank() ? "General" : pattern);
  }

  /** The sections, which semicolons part that are neither quoted nor escaped. */
  private static List<String> split(String pattern) {
    List<String> sections = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\\' || c == '!' || c == '_' || c == '*')) {
        i++;
      } else if (!quoted && c == ';') {
        sections.add(pattern.substring(from, i));
        from = i + 1;
      }
    }
    sections.add(pattern.substring(from));
    return sections;
  }

  /** Whether it shows numbers as dates or times of day. */
  boolean dates() {
    return dates;
  }

  /** What a cell shows of a number. */
  Shown shown(BigDecimal number) {
    int section = section(number);
    boolean own = section == 1 && conditions.get(0).isEmpty();
    return sections.get(section).shown(number, own);
  }

  private int section(BigDecimal number) {
    int count = Math.min(sections.size(), 3);
    if (conditions.stream().anyMatch(Optional::isPresent)) {
      for (int i = 0; i < count - 1; i++) {
        boolean negative = i == 1 && number.signum() < 0;
        if (conditions.get(i).map(of -> of.holds(number)).orElse(negative)) {
          return i;
        }
      }
      return count - 1;
    } else if (number.signum() < 0 && count > 1) {
      return 1;
    }
    return number.signum() == 0 && count > 2 ? 2 : 0;
  }

  /** What a cell shows of a text; empty when it shows nothing of it. */
  Optional<String> shown(String text) {
    if (sections.size() > 3) {
      return sections.get(3).shown(text);
    }
    NumberSection last = sections.get(sections.size() - 1);
    return last.isForText() ? last.shown(text) : Optional.of(text);
  }
}
