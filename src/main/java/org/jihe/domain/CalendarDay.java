package org.jihe.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as Chinese office documents write it: 2025年3月5日, 2025-03-05, 二〇二五年三月五日, 20250305. */
public final class CalendarDay {
  private static final String WRITTEN = "０１２３４５６７８９〇一二三四五六七八九○零";
  private static final String DIGITS = "0123456789012345678900";
  private static final String DASHES = "－—–―‐‑−．／";
  private static final String PLAIN_DASHES = "-------./";

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[年./-]([0-9十]{1,3})[月./-]([0-9十]{1,4})[日号]?");

  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** The time of day that a spreadsheet shows behind a day. */
  private static final Pattern TIME = Pattern.compile("[\\sT]\\d{1,2}:\\d{2}(?::\\d{2})?\\s*$");

  private static final int LONGEST = 40;

  private CalendarDay() {}

  /** The day that the whole text names; empty when it names none, or one that never was. */
  public static Optional<LocalDate> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Blanks.remove(TIME.matcher(text).replaceFirst(""));
    StringBuilder digits = new StringBuilder(plain.length());
    plain.chars().forEach(c -> digits.append(plain((char) c)));
    Matcher eight = EIGHT_DIGITS.matcher(digits);
    if (eight.matches()) {
      return day(eight);
    }
    Matcher day = DAY.matcher(digits);
    return day.matches() ? day(day) : Optional.empty();
  }

  private static char plain(char c) {
    int digit = WRITTEN.indexOf(c);
    int dash = DASHES.indexOf(c);
    return digit >= 0 ? DIGITS.charAt(digit) : dash >= 0 ? PLAIN_DASHES.charAt(dash) : c;
  }

  private static Optional<LocalDate> day(Matcher found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)), number(found.group(2)), number(found.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 12, 十2 and 3十1; out of range, and so no day, when it is none of these. */
  private static int number(String digits) {
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }
    String tens = digits.substring(0, ten);
    String ones = digits.substring(ten + 1);
    boolean formed = tens.matches("\\d?") && ones.matches("\\d?");
    int most = tens.isEmpty() ? 1 : tens.charAt(0) - '0';
    return formed ? most * 10 + (ones.isEmpty() ? 0 : ones.charAt(0) - '0') : 0;
  }
}
