package org.jihe.chinese;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Comparator;

/**
 * What stands behind the number of a target: multiplier, measure, comparator and remark: {@code
 * 万人次以上（含）}.
 */
final class TargetBack {
  private static final Pattern REMARK = Pattern.compile("[,、。;:]?[\\p{IsHan}“”、,·]{0,20}");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,40}\\)");
  private static final Pattern OR_MORE = Pattern.compile("\\(?含(?:[\\d.]{1,8}%?|本数|本级)?\\)");
  private static final Pattern SMALL_BRACKETS = Pattern.compile("\\([\\p{L}%‰/·㎡³²]{1,8}\\)");
  private static final Pattern PER =
      Pattern.compile("[/·](?:\\p{IsHan}{1,4}|[A-Za-z㎡³²]{1,4}(?!\\w))");
  private static final Pattern RATE =
      Pattern.compile("/(?:10{2,7}|10{0,4}[万千亿]|[十百千]?[万千亿])(?:人口?|人次|户|车次?|件)?");
  private static final Pattern LATIN = Pattern.compile("[A-Za-zμ°Ω][A-Za-z²³]{0,5}(?!\\w)");
  private static final Pattern NO_MEASURE = Pattern.compile("[OoIlXx]+|[A-E]");
  private static final int LONGEST_MEASURE = 6;
  private static final String APPROXIMATE = "余多来";
  private static final String[] ABOUT = {"左右", "上下", "前后"};

  /** 九成 is 90 per cent; as it is no measure of anything, it stays words. */
  private static final String TENTHS = "成";

  private final String text;
  private final int start;
  private int at;
  private int multiplierEnd;
  private int measureFrom;
  private int measureTo;
  private int suffixFrom;
  private int suffixTo;
  private boolean remarked;
  private Comparator comparator = Comparator.UNKNOWN;

  /**
   * Reads what follows a number.
   *
   * @param from where the number ends in the compact text
   * @param measure the measure that stands beside it; empty for none
   */
  TargetBack(String text, int from, String measure) {
    this.text = text;
    this.start = from;
    this.at = from;
    multiply();
    measure();
    suffix(measure);
    remark();
  }

  /** Whether all of it is understood. */
  boolean plain() {
    return !measureWord().equals(TENTHS) && at == text.length();
  }

  /** Whether nothing follows the number but a measure that is well known, and a comparator. */
  boolean bare() {
    String word = measureWord();
    return plain() && !remarked && (word.isEmpty() || MeasureWords.isOne(word));
  }

  String multiplier() {
    return text.substring(start, multiplierEnd);
  }

  /** The measure without its multiplier; empty for none. */
  String measureWord() {
    return text.substring(measureFrom, measureTo);
  }

  int measureFrom() {
    return measureFrom;
  }

  int measureTo() {
    return measureTo;
  }

  /** Whether something stands between the multiplier and the measure: 3万余人. */
  boolean parted() {
    return measureFrom != multiplierEnd;
  }

  int suffixFrom() {
    return suffixFrom;
  }

  int suffixTo() {
    return suffixTo;
  }

  Comparator comparator() {
    return comparator;
  }

  private void multiply() {
    int end = Math.min(text.length(), start + 6);
    multiplierEnd = start + Multipliers.leading(text.substring(start, end));
    at = multiplierEnd;
    while (at < text.length() && APPROXIMATE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void measure() {
    skipOrMore();
    measureFrom = at;
    Optional<Integer> rate = end(RATE);
    if (rate.isPresent()) {
      at = rate.get();
    } else if (end(SMALL_BRACKETS).isPresent() && measuresInBrackets()) {
      at = end(SMALL_BRACKETS).get();
    } else {
      at += wordLength();
      goOn();
    }
    measureTo = at;
  }

  private boolean measuresInBrackets() {
    int power = Multipliers.leading(text.substring(at + 1, Math.min(text.length(), at + 7)));
    return MeasureWords.lengthAt(text, at + 1 + power) > 0;
  }

  /** 人/次, 元/生/年, 场（次）. */
  private void goOn() {
    if (at == measureFrom) {
      return;
    }
    boolean more = true;
    while (more) {
      Optional<Integer> per = end(PER).or(() -> smallWordInBrackets());
      more = per.isPresent();
      at = per.orElse(at);
    }
  }

  private Optional<Integer> smallWordInBrackets() {
    return end(SMALL_BRACKETS)
        .filter(to -> text.charAt(at + 1) != '含')
        .filter(to -> MeasureWords.isOne(text.substring(at + 1, to - 1)) || to - at == 3);
  }

  private int wordLength() {
    int known = MeasureWords.lengthAt(text, at);
    Optional<Integer> latin = end(LATIN);
    if (latin.isPresent() && latin.get() - at > known) {
      return NO_MEASURE.matcher(text.substring(at, latin.get())).matches() ? 0 : latin.get() - at;
    }
    return known > 0 ? known + times(at + known) : unknownWord();
  }

  /** 站次, 班次, 艘次: what is counted as often as it happens. */
  private int times(int from) {
    return from < text.length() && text.charAt(from) == '次' ? 1 : 0;
  }

  /** A word that is on no list may be a measure: 3标段; it ends where a comparator begins. */
  private int unknownWord() {
    int end = at;
    while (end < text.length() && isHan(text.charAt(end)) && !suffixAt(end)) {
      end++;
    }
    return end - at <= LONGEST_MEASURE ? end - at : 0;
  }

  private boolean suffixAt(int from) {
    return Comparison.behindNumber(text, from).filter(s -> s.words().length() > 1).isPresent()
        || aboutAt(from);
  }

  private boolean aboutAt(int from) {
    for (String word : ABOUT) {
      if (text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  private void suffix(String beside) {
    skipOrMore();
    if (at + 1 == text.length() && text.charAt(at) == '+') {
      take(Comparator.AT_LEAST, 1);
      return;
    }
    if (aboutAt(at)) {
      at += 2;
      return;
    }
    String measure = measureWord().isEmpty() ? beside : measureWord();
    Comparison.behindNumber(text, at)
        .filter(s -> !s.words().equals("内") || MeasureWords.isTime(measure))
        .ifPresent(s -> take(s.comparator(), s.words().length()));
    skipOrMore();
  }

  private void take(Comparator found, int length) {
    comparator = found;
    suffixFrom = at;
    suffixTo = at + length;
    at = suffixTo;
  }

  /** 95%（含）以上, 95%以上（含95%）: the number itself is included, as it is anyway. */
  private void skipOrMore() {
    at = end(OR_MORE).orElse(at);
  }

  private void remark() {
    int before = at;
    for (int i = 0; i < 3 && at < text.length(); i++) {
      at = end(BRACKETS).orElse(at);
      at = end(REMARK).filter(to -> !TargetFront.isChange(text.substring(at, to))).orElse(at);
    }
    remarked = at > before;
  }

  private Optional<Integer> end(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }
}
