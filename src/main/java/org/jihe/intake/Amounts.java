package org.jihe.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jihe.chinese.Multipliers;
import org.jihe.chinese.Numeral;
import org.jihe.chinese.WrittenAmount;
import org.jihe.chinese.WrittenYear;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Presence;
import org.jihe.office.Defects;

/** Reads sums of money, which are stated in the unit of their form, and other plain numbers. */
final class Amounts {
  /** The fields that hold one. */
  static final Set<Field> FIELDS =
      Set.of(
          Field.BUDGET_TOTAL,
          Field.DISTRICT_EXPENDITURE,
          Field.TOWNSHIP_SUBSIDY,
          Field.PREVIOUS_TOTAL,
          Field.PROJECT_TOTAL);

  private Amounts() {}

  /**
   * The amount of {@code entry} in the form's unit. A unit that the amount names itself is
   * converted exactly (100元 on a form in 万元 is 0.01), 万 under 万元 is the unit once more (100万 is
   * 100), and a dash is 0; a unit that nothing states is never guessed.
   */
  static Figure figure(Entry entry, AmountUnit unit) {
    if (!entry.stated()) {
      return Figure.unknown(entry);
    }
    WrittenAmount written = WrittenAmount.read(entry.raw());
    return switch (written.kind()) {
      case NONE -> Figure.of(entry, BigDecimal.ZERO);
      case NOTHING -> Figure.unknown(new Entry(Presence.BLANK, entry.raw(), entry.place()));
      case UNREADABLE -> Figure.unknown(entry);
      case NUMBER ->
          number(written, unit)
              .map(number -> Figure.of(entry, number))
              .orElse(Figure.unknown(entry));
    };
  }

  private static Optional<BigDecimal> number(WrittenAmount written, AmountUnit unit) {
    if (written.unit() != AmountUnit.UNDECLARED) {
      return unit == AmountUnit.UNDECLARED
          ? Optional.empty()
          : Optional.of(converted(written.number(), written.unit(), unit));
    }
    String multiplier = written.multiplier();
    if (multiplier.isEmpty() || unit.label().equals(multiplier + "元")) {
      return Optional.of(written.number());
    }
    return unit == AmountUnit.YUAN
        ? Optional.of(written.number().scaleByPowerOfTen(Multipliers.power(multiplier)))
        : Optional.empty();
  }

  private static BigDecimal converted(BigDecimal number, AmountUnit from, AmountUnit to) {
    return from == to ? number : number.multiply(from.yuan()).divide(to.yuan());
  }

  /**
   * The amount of {@code entry} in {@code unit}, where its own label may name another: 83800 under
   * 预算（元） on a form in 万元 is 8.38. What was read otherwise than it is written is noted.
   */
  static Figure figure(Entry entry, AmountUnit unit, AmountUnit own, Defects defects) {
    boolean another = own != AmountUnit.UNDECLARED && unit != AmountUnit.UNDECLARED && own != unit;
    Figure stated = figure(entry, another ? own : unit);
    note(stated, another ? own : unit, defects);
    return another && stated.readable()
        ? Figure.of(stated.entry(), converted(stated.number(), own, unit))
        : stated;
  }

  private static void note(Figure figure, AmountUnit unit, Defects defects) {
    if (!figure.readable()) {
      return;
    }
    WrittenAmount written = WrittenAmount.read(figure.entry().raw());
    boolean other = written.unit() != AmountUnit.UNDECLARED && written.unit() != unit;
    boolean none = written.kind() == WrittenAmount.Kind.NONE;
    if (none || other || written.odd() || !written.multiplier().isEmpty()) {
      defects.note(
          figure.place().position(),
          Defects.where(figure.place().position())
              + "的「"
              + figure.place().label()
              + "」写的是"
              + Defects.quote(figure.entry().raw())
              + (none ? "，按没有（0）读取" : "，按括注、单位折算后读取"),
          figure.text() + unit.label());
    }
  }

  /** The unit that an amount names itself, as in {@code 8.38万元}. */
  static Optional<String> ownUnit(Entry entry) {
    AmountUnit unit = WrittenAmount.read(entry.raw()).unit();
    return unit == AmountUnit.UNDECLARED ? Optional.empty() : Optional.of(unit.label());
  }

  /** The single year that is written. */
  static Figure year(Entry entry) {
    OptionalInt year = entry.stated() ? WrittenYear.read(entry.raw()) : OptionalInt.empty();
    return year.isPresent()
        ? Figure.of(entry, BigDecimal.valueOf(year.getAsInt()))
        : Figure.unknown(entry);
  }

  /** A plain number. */
  static Figure number(Entry entry) {
    return plain(entry, Set.of(""));
  }

  /** A number with nothing behind it but one of {@code endings}; a dash is 0. */
  static Figure plain(Entry entry, Set<String> endings) {
    if (entry.stated() && WrittenAmount.read(entry.raw()).kind() == WrittenAmount.Kind.NONE) {
      return Figure.of(entry, BigDecimal.ZERO);
    }
    return Numeral.plain(entry.raw())
        .filter(n -> n.before().isEmpty() && endings.contains(n.after()))
        .map(n -> Figure.of(entry, n.value()))
        .orElse(Figure.unknown(entry));
  }
}
