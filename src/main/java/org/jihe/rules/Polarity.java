package org.jihe.rules;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Indicator;
import org.jihe.rules.sheet.RuleRow;

/**
 * Words that tell which way an indicator points (指标方向).
 *
 * @param id the row's 编号
 * @param direction {@link #NEGATIVE}: the lower the better, or {@link #POSITIVE}: the higher the
 *     better
 * @param words a name that has one of them
 * @param exceptions and none of these
 */
public record Polarity(String id, String direction, List<String> words, List<String> exceptions) {
  static final String NEGATIVE = "负向";
  static final String POSITIVE = "正向";

  public Polarity {
    words = List.copyOf(words);
    exceptions = List.copyOf(exceptions);
  }

  static Polarity of(RuleRow row) {
    return new Polarity(row.id(), row.text("方向"), row.words("词"), row.words("例外"));
  }

  /** Whether the indicator's comparator points the other way. */
  public boolean opposes(Indicator indicator) {
    boolean wrongWay =
        direction.equals(NEGATIVE)
            ? indicator.comparator().isLowerBound()
            : indicator.comparator().isUpperBound();
    return wrongWay && word(indicator).isPresent();
  }

  /** The word in the indicator's name. */
  public String wordIn(Indicator indicator) {
    return word(indicator).orElse("");
  }

  /** The comparator that would fit. */
  public String fitting() {
    return direction.equals(NEGATIVE) ? "≤或=" : "≥";
  }

  private Optional<String> word(Indicator indicator) {
    String name = indicator.name().text();
    return in(exceptions, name).isPresent() ? Optional.empty() : in(words, name);
  }

  private static Optional<String> in(List<String> words, String name) {
    for (String word : words) {
      if (name.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
