package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Field;
import org.jihe.domain.Place;
import org.jihe.rules.sheet.RuleRow;

/**
 * A word of a table found on a form. Inserted for rules to judge.
 *
 * @param category what the word is of: a 类别 of 用语, a 要求 of 过紧日子, or 项目类别
 * @param row the table's row
 * @param place the word on the form
 * @param word as it stands there
 * @param quantified whether its clause states a number
 * @param order its number among the hits on the form, as the form is read, from 0
 */
public record WordHit(
    String category, RuleRow row, Place place, String word, boolean quantified, int order) {
  static final String CONTAINS = "含";
  static final String EQUALS = "等于";
  static final String STARTS = "开头";
  static final String ENDS = "结尾";
  static final String MATCHES = "匹配";
  static final List<String> MODES = List.of(CONTAINS, EQUALS, STARTS, ENDS, MATCHES);
  static final String INDICATOR_NAME = "指标名称";
  static final String INDICATOR_TARGET = "指标值";

  /** The labels of a form's own texts, its indicators' aside. */
  static final Set<String> PROSE =
      Arrays.stream(Field.values()).map(Field::label).collect(Collectors.toUnmodifiableSet());

  /** The places where words are looked for. */
  static List<String> places() {
    List<String> places = new ArrayList<>(Arrays.stream(Field.values()).map(Field::label).toList());
    places.add(INDICATOR_NAME);
    places.add(INDICATOR_TARGET);
    return places;
  }

  WordHit numbered(int number) {
    return new WordHit(category, row, place, word, quantified, number);
  }

  /** The row's 编号. */
  public String id() {
    return row.id();
  }

  /** A text of the row, empty when blank. */
  public String text(String header) {
    return row.text(header);
  }

  /** Whether it stands in one of the form's own fields, not in an indicator. */
  public boolean inProse() {
    return Arrays.stream(Field.values()).anyMatch(f -> f.pointer().equals(place.field()));
  }

  /** Whether it stands before {@code other} on the form. */
  public boolean standsBefore(WordHit other) {
    return order < other.order;
  }

  /** Whether its row stands above that of {@code other} in their table, or the same row earlier. */
  public boolean outranks(WordHit other) {
    return row.number() < other.row.number()
        || (row.number() == other.row.number() && order < other.order);
  }

  /** The words of some hits as a list in words, each once, as the form is read. */
  public static String words(List<?> hits) {
    return hits.stream()
        .map(WordHit.class::cast)
        .sorted(Comparator.comparingInt(WordHit::order))
        .map(WordHit::word)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
