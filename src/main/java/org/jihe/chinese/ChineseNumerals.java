package org.jihe.chinese;

import java.util.OptionalLong;

/**
 * Whole numbers in Chinese characters: counted (三十五, 一万二千), digit by digit (二〇二五), and in the
 * formal characters of cheques (壹佰万).
 */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千万亿";
  private static final long[] WORTH = {10, 100, 1_000, 10_000, 100_000_000};
  private static final String VARIANTS = "零○壹贰叁肆伍陆柒捌玖拾佰仟萬億两貳參陸";
  private static final String PLAIN = "〇〇一二三四五六七八九十百千万亿二二三六";
  private static final int LONGEST = 30;

  private ChineseNumerals() {}

  /** Whether the character may stand in such a number. */
  public static boolean isNumeral(char c) {
    char plain = plain(c);
    return DIGITS.indexOf(plain) >= 0 || UNITS.indexOf(plain) >= 0;
  }

  private static char plain(char c) {
    int variant = VARIANTS.indexOf(c);
    return variant >= 0 ? PLAIN.charAt(variant) : c;
  }

  /** The number that the text, as a whole, stands for; empty when it is not well formed. */
  public static OptionalLong read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isNumeral(text.charAt(i))) {
        return OptionalLong.empty();
      }
      plain.append(plain(text.charAt(i)));
    }
    boolean spelled = plain.length() > 1 && plain.chars().noneMatch(c -> UNITS.indexOf(c) >= 0);
    return spelled ? digitByDigit(plain) : counted(plain);
  }

  /** A number from 1 to 999 in Chinese figures, as articles are counted: 39 is 三十九. */
  public static String write(int number) {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("not from 1 to 999: " + number);
    }
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    StringBuilder han = new StringBuilder();
    if (hundreds > 0) {
      han.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      han.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      han.append('零');
    }
    return (ones > 0 ? han.append(DIGITS.charAt(ones)) : han).toString();
  }

  /** 二〇二五: as years are written; two digits and no more are no number (三五天). */
  private static OptionalLong digitByDigit(CharSequence digits) {
    if (digits.length() < 3 || digits.length() > 15) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + DIGITS.indexOf(digits.charAt(i));
    }
    return OptionalLong.of(number);
  }

  private static OptionalLong counted(CharSequence text) {
    return new Count().read(text);
  }

  /** Adds up digits and the units behind them, from left to right. */
  private static final class Count {
    private long total;
    private long section;
    private long digit = -1;
    private long lastUnit = Long.MAX_VALUE;
    private long lastSection = Long.MAX_VALUE;
    private boolean zero;

    OptionalLong read(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        int unit = UNITS.indexOf(text.charAt(i));
        boolean fits = unit < 0 ? digit(DIGITS.indexOf(text.charAt(i))) : unit(WORTH[unit]);
        if (!fits) {
          return OptionalLong.empty();
        }
      }
      return digit < 0 && zero && text.length() > 1
          ? OptionalLong.empty()
          : OptionalLong.of(total + section + Math.max(0, digit) * last());
    }

    /** 一万二 is 12,000, and 一万零二 is 10,002. */
    private long last() {
      long worth = Math.min(lastUnit, lastSection);
      return digit > 0 && !zero && worth != Long.MAX_VALUE && worth > 10 ? worth / 10 : 1;
    }

    private boolean digit(int value) {
      if (value == 0) {
        boolean first = digit < 0 && !zero;
        zero = true;
        return first;
      }
      boolean free = digit < 0;
      digit = value;
      return free;
    }

    private boolean unit(long worth) {
      return worth < 10_000 ? smallUnit(worth) : greatUnit(worth);
    }

    private boolean smallUnit(long worth) {
      boolean ten = worth == 10 && digit < 0;
      if (worth >= lastUnit || (digit < 0 && !ten)) {
        return false;
      }
      section += (digit < 0 ? 1 : digit) * worth;
      digit = -1;
      zero = false;
      lastUnit = worth;
      return true;
    }

    private boolean greatUnit(long worth) {
      long count = section + Math.max(0, digit);
      boolean thousands = lastSection == 10_000 && worth == 100_000_000 && count == 0 && total > 0;
      if (!thousands && (count == 0 || worth >= lastSection)) {
        return false;
      }
      total = thousands ? total * worth : total + count * worth;
      section = 0;
      digit = -1;
      zero = false;
      lastUnit = Long.MAX_VALUE;
      lastSection = worth;
      return true;
    }
  }
}
