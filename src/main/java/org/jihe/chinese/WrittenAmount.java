package org.jihe.chinese;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.AmountUnit;

/**
 * A sum of money as people write it: {@code 1,000.50}, {@code 100万}, {@code 人民币壹佰万元整}, {@code -}.
 *
 * @param kind what the text is
 * @param number exact, without the multiplier and in the unit below
 * @param multiplier what stands behind the number where no unit is named: 万 in {@code 100万}
 * @param unit the unit that it names itself; undeclared for none
 * @param odd whether a person would read it twice: {@code 约100}, {@code 100（其中财政60）}
 */
public record WrittenAmount(
    Kind kind, BigDecimal number, String multiplier, AmountUnit unit, boolean odd) {

  /** What a text in the place of an amount is. */
  public enum Kind {
    NUMBER,
    /** A dash, a stroke or 无: there is none, which is an amount of 0. */
    NONE,
    /** What a template left: a bare unit, underscores. */
    NOTHING,
    UNREADABLE
  }

  private static final WrittenAmount UNREADABLE = without(Kind.UNREADABLE);
  private static final Pattern DASHES = Pattern.compile("[-~]{1,6}|/{1,2}|\\\\|无|没有|零");
  private static final Pattern REST = Pattern.compile("[_×xX*…()]*(?:[百千万亿]{0,2}元)?[_×xX*…()]*");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:人民币|RMB|CNY)?[¥￥]?(大?约|近)?([-+]?(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,24})(?:\\.\\d{1,20})?)"
              + "([百千万亿]{0,2})([余多]?)(元?)整?(\\([^()]{1,40}\\))?");
  private static final Pattern FORMAL =
      Pattern.compile("(?:人民币)?:?([零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億两]{1,30})[元圆]整?");
  private static final int LONGEST = 80;

  private static WrittenAmount without(Kind kind) {
    return new WrittenAmount(kind, BigDecimal.ZERO, "", AmountUnit.UNDECLARED, false);
  }

  /** Reads an amount; never throws. */
  public static WrittenAmount read(String raw) {
    String text = Compact.of(raw).text();
    if (text.length() > LONGEST) {
      return UNREADABLE;
    } else if (DASHES.matcher(text).matches()) {
      return without(Kind.NONE);
    } else if (REST.matcher(text).matches()) {
      return without(Kind.NOTHING);
    }
    Matcher formal = FORMAL.matcher(text);
    if (formal.matches()) {
      return formal(ChineseNumerals.read(formal.group(1)));
    }
    Matcher amount = AMOUNT.matcher(text);
    return amount.matches() ? amount(amount) : UNREADABLE;
  }

  private static WrittenAmount formal(OptionalLong yuan) {
    return yuan.isPresent()
        ? new WrittenAmount(
            Kind.NUMBER, BigDecimal.valueOf(yuan.getAsLong()), "", AmountUnit.YUAN, true)
        : UNREADABLE;
  }

  private static WrittenAmount amount(Matcher found) {
    BigDecimal number = new BigDecimal(found.group(2).replace(",", ""));
    String multiplier = found.group(3);
    String bracket = found.group(6) == null ? "" : found.group(6);
    AmountUnit enclosed = UnitWords.read(bracket);
    boolean remark = !bracket.isEmpty() && enclosed == AmountUnit.UNDECLARED;
    boolean odd = remark || found.group(1) != null || !found.group(4).isEmpty();
    if (!found.group(5).isEmpty()) {
      return named(number, multiplier, odd || !bracket.isEmpty());
    }
    boolean same = enclosed.label().equals(multiplier + "元");
    if (enclosed != AmountUnit.UNDECLARED && !multiplier.isEmpty() && !same) {
      return UNREADABLE;
    }
    return new WrittenAmount(
        Kind.NUMBER, number, enclosed == AmountUnit.UNDECLARED ? multiplier : "", enclosed, odd);
  }

  private static WrittenAmount named(BigDecimal number, String multiplier, boolean odd) {
    AmountUnit unit = AmountUnit.labelled(multiplier + "元");
    return unit == AmountUnit.UNDECLARED
        ? new WrittenAmount(
            Kind.NUMBER,
            number.scaleByPowerOfTen(Multipliers.power(multiplier)),
            "",
            AmountUnit.YUAN,
            odd)
        : new WrittenAmount(Kind.NUMBER, number, "", unit, odd);
  }
}
