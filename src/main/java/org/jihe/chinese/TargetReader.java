package org.jihe.chinese;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Aim;
import org.jihe.domain.Comparator;
import org.jihe.domain.Measures;

/** Reads targets: tells days, ranges, numbers and words apart, in this order. */
public final class TargetReader {
  private static final int LONGEST = 80;
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,18})(?:\\.\\d{1,12})?(?![\\d.])");
  private static final Pattern ALL_OF_IT = Pattern.compile("百分(?:之)?百|百分百");

  /** 三级, 第一类 and 二期 are grades and phases as well as numbers. */
  private static final String ORDINALS = "级类等星档流期号甲度方点部分";

  private static final WrittenTarget ALL =
      new WrittenTarget(
          Aim.NUMBER,
          Comparator.UNKNOWN,
          "",
          false,
          BigDecimal.valueOf(100),
          Measures.PERCENT,
          false);

  private final Compact compact;
  private final String text;
  private final String beside;

  private TargetReader(Compact compact, String beside) {
    this.compact = compact;
    this.text = compact.text();
    this.beside = beside;
  }

  /**
   * Reads a target.
   *
   * @param raw what is written
   * @param measure the measure (计量单位) that stands beside it; empty where there is none
   */
  public static WrittenTarget read(String raw, String measure) {
    String beside = Measures.plain(Lookalikes.fold(measure));
    Compact whole = Compact.of(raw);
    if (TemplateRest.is(whole.text(), beside)) {
      return WrittenTarget.without(Aim.NOTHING);
    }
    Compact stripped = whole.stripped();
    return stripped.length() > LONGEST
        ? WrittenTarget.without(Aim.WORDS)
        : new TargetReader(stripped, beside).read();
  }

  private WrittenTarget read() {
    if (Days.isDay(text, beside) && !isCountOfTime()) {
      return WrittenTarget.without(new Aim(Aim.Kind.DAY, Days.year(text).orElse(0)));
    }
    Optional<WrittenTarget> number = number();
    if (number.isPresent()) {
      return number.get();
    } else if (Ranges.isRange(text)) {
      return WrittenTarget.without(new Aim(Aim.Kind.RANGE));
    }
    if (text.indexOf(' ') >= 0) {
      // Digits with blanks between them: nobody knows whether that is one number.
      return WrittenTarget.without(Aim.UNREADABLE);
    }
    boolean words = Ranges.isSeveral(text) || text.codePoints().anyMatch(TargetReader::isWord);
    return WrittenTarget.without(words ? Aim.WORDS : Aim.UNREADABLE);
  }

  private static boolean isWord(int character) {
    return Character.isIdeographic(character)
        || (Character.isLetter(character) && "XxOoIl".indexOf(character) < 0)
        || "ⅠⅡⅢⅣⅤⅥ√✓☑".indexOf(character) >= 0;
  }

  /** 12月 beside the measure 月 is a number of months; 2025年 beside 年 is a year. */
  private boolean isCountOfTime() {
    return !beside.isEmpty()
        && text.length() - beside.length() <= 3
        && text.endsWith(beside)
        && text.chars().limit(text.length() - beside.length()).allMatch(Character::isDigit);
  }

  private Optional<WrittenTarget> number() {
    boolean share = beside.isEmpty() || beside.equals(Measures.PERCENT);
    if (share && ALL_OF_IT.matcher(text).matches()) {
      return Optional.of(ALL);
    }
    int digit = firstDigit();
    return digit < 0 ? spelled() : inDigits(digit);
  }

  private int firstDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  private Optional<WrittenTarget> inDigits(int digit) {
    Matcher found = NUMBER.matcher(text).region(digit, text.length());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(found.group().replace(",", ""));
    int sign = digit > 0 ? "+-".indexOf(text.charAt(digit - 1)) : -1;
    TargetFront front = TargetFront.of(text, sign < 0 ? digit : digit - 1);
    TargetBack back = new TargetBack(text, found.end(), beside);
    return target(front, sign == 1 ? value.negate() : value, back);
  }

  /** A number in Chinese characters: only where nothing but comparator and measure is beside it. */
  private Optional<WrittenTarget> spelled() {
    int from = 0;
    while (from < text.length() && !ChineseNumerals.isNumeral(text.charAt(from))) {
      from++;
    }
    if (text.startsWith("百分之", from)) {
      from += 3;
    }
    int to = from;
    while (to < text.length() && ChineseNumerals.isNumeral(text.charAt(to))) {
      to++;
    }
    OptionalLong value = ChineseNumerals.read(text.substring(from, to));
    TargetFront front = TargetFront.of(text, from);
    TargetBack back = new TargetBack(text, to, beside);
    String word = back.measureWord();
    boolean ordinal =
        !word.isEmpty() && ORDINALS.indexOf(word.charAt(0)) >= 0 && word.length() == 1;
    return value.isPresent() && front.bare() && back.bare() && !ordinal
        ? target(front, BigDecimal.valueOf(value.getAsLong()), back)
        : Optional.empty();
  }

  private Optional<WrittenTarget> target(TargetFront front, BigDecimal value, TargetBack back) {
    if (!front.plain() || !back.plain()) {
      return Optional.empty();
    }
    boolean behind = back.comparator() != Comparator.UNKNOWN;
    boolean opposed = behind && front.firm() && !sameSide(front.comparator(), back.comparator());
    if (opposed) {
      return Optional.of(WrittenTarget.without(Aim.UNREADABLE));
    }
    boolean first = front.comparator() != Comparator.UNKNOWN && (front.firm() || !behind);
    MeasuredNumber measured = MeasuredNumber.of(value, back, front.percent(), beside);
    return Optional.of(
        new WrittenTarget(
            measured.conflict() ? Aim.UNREADABLE : Aim.NUMBER,
            first ? front.comparator() : back.comparator(),
            first
                ? compact.written(front.from(), front.to())
                : compact.written(back.suffixFrom(), back.suffixTo()),
            first ? front.firm() : behind,
            measured.conflict() ? BigDecimal.ZERO : measured.number(),
            measured.from() < 0 ? "%" : compact.written(measured.from(), measured.to()),
            measured.conflict()));
  }

  private static boolean sameSide(Comparator one, Comparator other) {
    return (one.isLowerBound() && other.isLowerBound())
        || (one.isUpperBound() && other.isUpperBound());
  }
}
