package org.jihe.rules.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number with its unit as it is written in a condition.
 *
 * @param number before the unit
 * @param unit {@code %}, {@code 元}, {@code 万元}, …; empty when none is written
 */
public record Amount(BigDecimal number, String unit) {
  public static final String PERCENT = "%";

  /** The units of money, by what one is worth in yuan. */
  public static final Map<String, BigDecimal> MONEY =
      Map.of(
          "元", BigDecimal.ONE,
          "千元", BigDecimal.valueOf(1_000),
          "万元", BigDecimal.valueOf(10_000),
          "百万元", BigDecimal.valueOf(1_000_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  public Amount {
    number = plain(number);
  }

  /** Zero, or the number without trailing zeros and exponent. */
  public static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  Amount in(String otherUnit) {
    return new Amount(number, otherUnit);
  }

  boolean isMoney() {
    return MONEY.containsKey(unit);
  }

  /** In yuan where the unit is one of money, else the number itself. */
  BigDecimal value() {
    return plain(number.multiply(MONEY.getOrDefault(unit, BigDecimal.ONE)));
  }

  /** In canonical form. */
  String text() {
    return number.toPlainString() + unit;
  }

  /**
   * Reads an amount where the cursor stands; nothing is read when no digit stands there.
   *
   * @param raw the cell as typed, of the same length as the narrowed text that the cursor reads
   * @throws UnreadableCell when a number begins there that is not well formed
   */
  static Optional<Amount> read(Cursor cursor, String raw) throws UnreadableCell {
    int start = cursor.at();
    StringBuilder digits = new StringBuilder();
    if ((cursor.peek() == '-' || cursor.peek() == '+') && isDigit(cursor.peek(1))) {
      digits.append(cursor.next());
    }
    if (cursor.peek() == '.' && isDigit(cursor.peek(1))) {
      throw new UnreadableCell(start, "小数点前缺数字", "0" + cursor.rest());
    }
    if (!isDigit(cursor.peek())) {
      return Optional.empty();
    }
    digits.append(integer(cursor, raw));
    if (cursor.peek() == '.' && isDigit(cursor.peek(1))) {
      digits.append(cursor.next());
      while (isDigit(cursor.peek())) {
        digits.append(cursor.next());
      }
    }
    if (digits.length() > 30) {
      throw new UnreadableCell(start, "数太长", "");
    }
    return Optional.of(new Amount(new BigDecimal(digits.toString()), unit(cursor)));
  }

  private static String integer(Cursor cursor, String raw) throws UnreadableCell {
    int start = cursor.at();
    StringBuilder written = new StringBuilder();
    while (isDigit(cursor.peek()) || (cursor.peek() == ',' && isDigit(cursor.peek(1)))) {
      if (cursor.peek() == ',' && raw.charAt(cursor.at()) == '，' && isDigit(raw.charAt(start))) {
        throw new UnreadableCell(cursor.at(), "中文逗号不能隔开数字；几个数之间用顿号", raw.replace('，', '、'));
      }
      written.append(cursor.next());
    }
    String text = written.toString();
    if (text.contains(",") && !text.matches("\\d{1,3}(,\\d{3})+")) {
      throw new UnreadableCell(
          start, "千分位的逗号位置不对；几个数之间用顿号", raw.replace(',', '、').replace('，', '、'));
    }
    return text.replace(",", "");
  }

  private static String unit(Cursor cursor) {
    int blanks = 0;
    while (cursor.peek(blanks) == ' ') {
      blanks++;
    }
    String rest = cursor.rest().substring(blanks);
    Optional<String> unit = Optional.empty();
    if (rest.startsWith(PERCENT)) {
      unit = Optional.of(PERCENT);
    } else {
      unit = MONEY.keySet().stream().filter(rest::startsWith).findFirst();
    }
    unit.ifPresent(
        found -> {
          cursor.skipBlanks();
          cursor.take(found);
        });
    return unit.orElse("");
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
