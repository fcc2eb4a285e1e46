package org.jihe.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.chinese.Numeral;
import org.jihe.chinese.UnitWords;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;

/** Reads sums of money, which are stated in the unit of their form. */
final class Amounts {
  /** The fields that hold one. */
  static final Set<Field> FIELDS =
      Set.of(
          Field.BUDGET_TOTAL,
          Field.DISTRICT_EXPENDITURE,
          Field.TOWNSHIP_SUBSIDY,
          Field.PREVIOUS_TOTAL,
          Field.PROJECT_TOTAL);

  private static final Set<String> CURRENCY = Set.of("", "¥", "￥", "人民币");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private Amounts() {}

  /** The amount of {@code entry}; unknown when it names another unit than the form's. */
  static Figure figure(Entry entry, AmountUnit unit) {
    return Numeral.in(entry.raw())
        .filter(n -> CURRENCY.contains(n.before()))
        .filter(n -> n.after().isEmpty() || isUnit(n.after(), unit))
        .map(n -> Figure.of(entry, n.value()))
        .orElse(Figure.unknown(entry));
  }

  /**
   * The amount of {@code entry} in {@code unit}, where its own label may name another: 83800 under
   * 预算（元） on a form in 万元 is 8.38.
   */
  static Figure figure(Entry entry, AmountUnit unit, AmountUnit own) {
    if (own == AmountUnit.UNDECLARED || own == unit || unit == AmountUnit.UNDECLARED) {
      return figure(entry, unit);
    }
    Figure stated = figure(entry, own);
    return stated.readable()
        ? Figure.of(stated.entry(), stated.number().multiply(own.yuan()).divide(unit.yuan()))
        : stated;
  }

  private static boolean isUnit(String text, AmountUnit unit) {
    return unit != AmountUnit.UNDECLARED && UnitWords.read(text) == unit;
  }

  /** The unit that an amount names itself, as in {@code 8.38万元}. */
  static Optional<String> ownUnit(Entry entry) {
    return Numeral.in(entry.raw())
        .map(Numeral::after)
        .filter(after -> UnitWords.read(after) != AmountUnit.UNDECLARED);
  }

  /** A year such as {@code 2024}, {@code 2024年} or {@code 2024年度}. */
  static Figure year(Entry entry) {
    return Numeral.in(entry.raw())
        .filter(n -> n.before().isEmpty() && Set.of("", "年", "年度").contains(n.after()))
        .filter(n -> YEAR.matcher(n.value().toPlainString()).matches())
        .map(n -> Figure.of(entry, n.value()))
        .orElse(Figure.unknown(entry));
  }

  /** A plain number. */
  static Figure number(Entry entry) {
    return Numeral.in(entry.raw())
        .filter(Numeral::bare)
        .map(n -> Figure.of(entry, n.value()))
        .orElse(Figure.unknown(entry));
  }
}
