package org.jihe.ways;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator asks for, as a person understands it however it is written: {@code 95%以上} is
 * {@code ≥95%}, {@code 6万人} is {@code 60000人}.
 *
 * @param comparator {@code ≥ ≤ > < =}; empty when none is written
 * @param body number and measure, or words
 */
record Requirement(String comparator, String body) {
  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("≥", "^(?:>=|≧|⩾|大于等于|大于或等于|不低于|不少于|不小于|至少|达到(?=.*以上$))"),
          new Spelling("≤", "^(?:<=|≦|⩽|小于等于|小于或等于|不超过|不高于|不大于|不多于|控制在(?=.*(?:以内|以下|内)$))"),
          new Spelling("≥", "(?:\\(含\\)|及|\\(含\\)及)?以上(?:\\(含\\))?$"),
          new Spelling("≤", "(?:\\(含\\)|及|\\(含\\)及)?(?:以下|以内|之内)(?:\\(含\\))?$"),
          new Spelling(">", "^(?:大于|高于|超过|多于)"),
          new Spelling("<", "^(?:小于|低于|少于)"),
          new Spelling("=", "^(?:等于|═|达到)"));
  private static final Pattern GLYPH = Pattern.compile("^[≥≤><=]");
  private static final Pattern NUMBER =
      Pattern.compile("^([0-9][0-9,]*(?:\\.[0-9]+)?)(万|亿)?(?!/)(.*)$");
  private static final Pattern PERCENT = Pattern.compile("百分比|百分率|百分数|个百分点|%");

  private record Spelling(String glyph, String written) {}

  static Requirement of(String written) {
    String rest = PlainText.of(written).replaceAll("[。;,]+$", "");
    String comparator = "";
    for (Spelling spelling : SPELLINGS) {
      String without = rest.replaceFirst(spelling.written(), "");
      if (!without.equals(rest)) {
        comparator = comparator.isEmpty() ? spelling.glyph() : comparator;
        rest = without;
      }
    }
    Matcher glyph = GLYPH.matcher(rest);
    return glyph.find()
        ? new Requirement(glyph.group(), body(rest.substring(1)))
        : new Requirement(comparator, body(rest));
  }

  private static String body(String written) {
    Matcher number = NUMBER.matcher(written);
    if (!number.matches()) {
      return written;
    }
    BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
    String scale = number.group(2) == null ? "" : number.group(2);
    int shift = scale.equals("万") ? 4 : scale.equals("亿") ? 8 : 0;
    return digits(value.movePointRight(shift)) + measure(number.group(3));
  }

  private static String digits(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String measure(String written) {
    String plain = written.replaceAll("[()]", "");
    return PERCENT.matcher(plain).matches() ? "%" : plain;
  }

  /**
   * Whether what was read asks for the same; what is written without a comparator may be {@code =}.
   */
  boolean same(Requirement read) {
    boolean alike =
        comparator.equals(read.comparator)
            || (comparator.isEmpty() && read.comparator.equals("="))
            || (comparator.equals("=") && read.comparator.isEmpty());
    return alike && body.equals(read.body);
  }
}
