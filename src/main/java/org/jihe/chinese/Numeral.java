package org.jihe.chinese;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * A number as officers write it, with what stands around it: {@code ≥１，０００.5万元}.
 *
 * @param before what precedes the digits, without blanks around it
 * @param value exact
 * @param after what follows the digits, as written, without blanks around it; holds no digit
 */
public record Numeral(String before, BigDecimal value, String after) {
  private static final Pattern DIGITS =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,30})(?:\\.\\d{1,20})?");
  private static final int LONGEST = 200;

  /** Reads a text that holds exactly one number. */
  public static Optional<Numeral> in(String text) {
    String half = Widths.half(text);
    if (half.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher digits = DIGITS.matcher(half);
    if (!digits.find()) {
      return Optional.empty();
    }
    String after = half.substring(digits.end());
    if (after.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
    return Optional.of(
        new Numeral(
            Blanks.strip(text.substring(0, digits.start())),
            value,
            Blanks.strip(text.substring(digits.end()))));
  }

  /** As {@link #in}, of the text without its blanks and the parentheses and stops around it. */
  public static Optional<Numeral> plain(String text) {
    return in(Compact.of(text).stripped().text());
  }

  /** Whether nothing but the number is written. */
  public boolean bare() {
    return before.isEmpty() && after.isEmpty();
  }
}
