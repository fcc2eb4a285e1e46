package org.jihe.chinese;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Comparator;

/**
 * What stands under 指标性质: a comparator, the kind of the indicator, the direction in which it is the
 * better, or several of them: {@code ≥}, {@code 定量}, {@code 正向}, {@code 正向（≥）}.
 *
 * @param comparator the comparator; {@link Comparator#QUALITATIVE} for 定性; UNKNOWN when none is
 *     written, or several that differ
 * @param known whether every word of it is of this kind
 * @param direction which way is the better
 */
public record Nature(Comparator comparator, boolean known, Direction direction) {

  /** Which way an indicator is the better. */
  public enum Direction {
    HIGHER,
    LOWER,
    UNSTATED
  }

  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "正向", Direction.HIGHER,
          "正指标", Direction.HIGHER,
          "负向", Direction.LOWER,
          "反向", Direction.LOWER,
          "逆向", Direction.LOWER,
          "负指标", Direction.LOWER,
          "反指标", Direction.LOWER,
          "逆指标", Direction.LOWER);

  /** Words that say what kind of indicator it is, and nothing of how to compare. */
  private static final Set<String> KINDS =
      Set.of("定量", "数量型", "中性", "适度", "约束性", "预期性", "指标", "类", "型", "计划标准", "行业标准", "历史标准");

  private static final Set<String> QUALITATIVE = Set.of("定性");
  private static final String SEPARATORS = "()/、,;:-+·|";
  private static final int LONGEST_WORD = 4;
  private static final int LONGEST = 40;

  /** What the whole text says. */
  public static Nature of(String text) {
    String plain = Lookalikes.plain(text);
    return plain.length() > LONGEST
        ? new Nature(Comparator.UNKNOWN, false, Direction.UNSTATED)
        : new Reading(plain).nature();
  }

  /** Whether it says something, and nothing of how to compare: 定量, 正向. */
  public boolean withoutComparator() {
    return known && comparator == Comparator.UNKNOWN;
  }

  /** Reads word by word. */
  private static final class Reading {
    private final String text;
    private final Set<Comparator> comparators = new HashSet<>();
    private Direction direction = Direction.UNSTATED;
    private boolean qualitative;
    private boolean words;

    Reading(String text) {
      this.text = text;
    }

    Nature nature() {
      int at = 0;
      while (at < text.length()) {
        int length = SEPARATORS.indexOf(text.charAt(at)) >= 0 ? 1 : take(at);
        if (length == 0) {
          return new Nature(Comparator.UNKNOWN, false, Direction.UNSTATED);
        }
        at += length;
      }
      Comparator one = comparators.size() == 1 ? comparators.iterator().next() : Comparator.UNKNOWN;
      boolean inWords = qualitative && comparators.isEmpty();
      boolean known = comparators.size() < 2 && (words || !comparators.isEmpty());
      return new Nature(inWords ? Comparator.QUALITATIVE : one, known, direction);
    }

    /** Takes the word at this place, and says how long it is; 0 for a word that is unknown. */
    private int take(int at) {
      Optional<Comparison.Spelling> spelling =
          Comparison.beforeNumber(text, at).or(() -> Comparison.behindNumber(text, at));
      if (spelling.isPresent()) {
        comparators.add(spelling.get().comparator());
        return spelling.get().words().length();
      }
      for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 0; length--) {
        if (isWord(text.substring(at, at + length))) {
          return length;
        }
      }
      return 0;
    }

    private boolean isWord(String word) {
      direction = DIRECTIONS.getOrDefault(word, direction);
      qualitative |= QUALITATIVE.contains(word);
      boolean known =
          DIRECTIONS.containsKey(word) || KINDS.contains(word) || QUALITATIVE.contains(word);
      words |= known;
      return known;
    }
  }
}
