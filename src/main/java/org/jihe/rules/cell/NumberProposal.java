package org.jihe.rules.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;

/** Guesses what number was meant, only ever to be proposed. */
final class NumberProposal {
  private static final Pattern NUMBER =
      Pattern.compile("([≥≤><=]=?)?\\s*(\\d{1,15}(?:\\.\\d{1,9})?)\\s*(%|[十百千万亿]+)?");

  private NumberProposal() {}

  /** The first number in the text, in a form that can be typed; empty when there is none. */
  static String of(String raw, boolean money) {
    Matcher found = NUMBER.matcher(Widths.half(raw));
    if (!found.find()) {
      return "";
    }
    String operator = found.group(1) == null ? "" : found.group(1);
    String unit = found.group(3) == null ? "" : found.group(3);
    if (unit.equals("%") || unit.isEmpty()) {
      return operator + found.group(2) + (money ? "万元" : unit);
    }
    if (money) {
      return operator + found.group(2) + unit + "元";
    }
    BigDecimal worth = BigDecimal.valueOf(ChineseNumerals.read("一" + unit).orElse(1));
    return operator + Amount.plain(new BigDecimal(found.group(2)).multiply(worth)).toPlainString();
  }
}
