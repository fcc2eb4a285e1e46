package org.jihe.regression.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small mistakes in the text of a number, a condition or a regular expression. */
final class TestSlips {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern COMPARATOR = Pattern.compile("[≥>≤<]");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\(([^()\\[\\]?]*\\|[^()\\[\\]]*)\\)");
  private static final Map<String, String> LOOSE = Map.of("≥", ">", ">", "≥", "≤", "<", "<", "≤");
  private static final Map<String, String> WRONG = Map.of("≥", "≤", ">", "<", "≤", "≥", "<", ">");
  private static final String AND = " 且 ";

  private TestSlips() {}

  /** Each number one step of its last digit up, and down. */
  static List<String> steps(String text) {
    List<String> slips = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group());
      for (BigDecimal moved : List.of(value.add(value.ulp()), value.subtract(value.ulp()))) {
        slips.add(replaced(text, number, moved.toPlainString()));
      }
    }
    return slips;
  }

  /** Each comparator taking or losing its limit, and turned round. */
  static List<String> comparators(String text) {
    List<String> slips = new ArrayList<>();
    Matcher comparator = COMPARATOR.matcher(text);
    while (comparator.find()) {
      slips.add(replaced(text, comparator, LOOSE.getOrDefault(comparator.group(), "")));
      slips.add(replaced(text, comparator, WRONG.getOrDefault(comparator.group(), "")));
    }
    return slips;
  }

  /** A condition on a text without one of its words, with that word. */
  static Map<String, String> withoutWords(String text) {
    Map<String, String> slips = new LinkedHashMap<>();
    if (text.contains("\"") || text.startsWith("匹配") || text.startsWith("不匹配")) {
      return slips;
    }
    List<String> terms = List.of(text.split(AND, -1));
    for (int i = 0; i < terms.size(); i++) {
      int blank = terms.get(i).indexOf(' ');
      String operator = terms.get(i).substring(0, blank + 1);
      List<String> words = List.of(terms.get(i).substring(blank + 1).split("、", -1));
      for (String word : words) {
        List<String> left = new ArrayList<>(words);
        left.remove(word);
        if (!left.isEmpty()) {
          List<String> changed = new ArrayList<>(terms);
          changed.set(i, operator + String.join("、", left));
          slips.put(String.join(AND, changed), word);
        }
      }
    }
    return slips;
  }

  /** A condition on a text without one of its terms. */
  static List<String> withoutTerms(String text) {
    List<String> terms = List.of(text.split(AND, -1));
    List<String> slips = new ArrayList<>();
    for (int i = 0; terms.size() > 1 && i < terms.size(); i++) {
      List<String> left = new ArrayList<>(terms);
      left.remove(i);
      slips.add(String.join(AND, left));
    }
    return slips;
  }

  /** A regular expression without one of the words it offers, with that word. */
  static Map<String, String> withoutAlternatives(String text) {
    Map<String, String> slips = new LinkedHashMap<>();
    Matcher group = ALTERNATIVES.matcher(text);
    while (group.find()) {
      List<String> words = List.of(group.group(1).split("\\|", -1));
      for (String word : words) {
        List<String> left = new ArrayList<>(words);
        left.remove(word);
        slips.put(replaced(text, group, "(" + String.join("|", left) + ")"), word);
      }
    }
    return slips;
  }

  private static String replaced(String text, Matcher at, String with) {
    return text.substring(0, at.start()) + with + text.substring(at.end());
  }
}
