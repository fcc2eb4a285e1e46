package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.office.Defects;

/** The expenditure lines of a form, as far as they are read. */
final class ExpenditureLines {
  private static final Map<FormPart, String> KEYS =
      Map.of(
          FormPart.EXPENDITURE_NAME, "name",
          FormPart.EXPENDITURE_QUANTITY, "quantity",
          FormPart.EXPENDITURE_MEASURE, "measure",
          FormPart.EXPENDITURE_PRICE, "unitPrice",
          FormPart.EXPENDITURE_AMOUNT, "amount",
          FormPart.EXPENDITURE_PREVIOUS, "previousAmount");

  /**
   * The total below the lines.
   *
   * @param label the heading of its column
   */
  record Total(Match label, Entry amount) {}

  private Optional<Total> total = Optional.empty();
  private final List<Map<FormPart, Entry>> lines = new ArrayList<>();
  private final Map<FormPart, AmountUnit> units = new EnumMap<>(FormPart.class);

  /** Notes the unit that the heading of a column names. */
  void heading(FormPart part, AmountUnit unit) {
    units.put(part, unit);
  }

  /** What is written in a column of the next line. */
  Entry entry(FormPart part, String raw, String label, Position position) {
    return Entry.of(raw, new Place(pointer(lines.size() + 1, part), label, position, ""));
  }

  /** Takes what the lines are said to come to. */
  void total(Match label, Entry amount) {
    total = Optional.of(new Total(label, amount));
  }

  /** What the lines are said to come to; empty when that is not said. */
  Optional<Total> total() {
    return total.filter(said -> said.amount().stated());
  }

  /** Adds a line, unless nothing stands in it. */
  void add(Map<FormPart, Entry> line) {
    if (line.values().stream().anyMatch(Entry::stated)) {
      lines.add(line);
    }
  }

  private static String pointer(int number, FormPart part) {
    return Expenditure.pointer(number) + "/" + KEYS.get(part);
  }

  /** The lines, their amounts in {@code unit}, where a heading may name another. */
  List<Expenditure> finish(AmountUnit unit, Defects defects) {
    List<Expenditure> read = new ArrayList<>();
    for (Map<FormPart, Entry> line : lines) {
      Line of = new Line(read.size() + 1, line, unit, units, defects);
      read.add(
          new Expenditure(
              read.size() + 1,
              of.entry(FormPart.EXPENDITURE_NAME),
              Amounts.number(of.entry(FormPart.EXPENDITURE_QUANTITY)),
              of.entry(FormPart.EXPENDITURE_MEASURE),
              of.amount(FormPart.EXPENDITURE_PRICE),
              of.amount(FormPart.EXPENDITURE_AMOUNT),
              of.amount(FormPart.EXPENDITURE_PREVIOUS)));
    }
    return read;
  }

  private record Line(
      int number,
      Map<FormPart, Entry> written,
      AmountUnit unit,
      Map<FormPart, AmountUnit> units,
      Defects defects) {
    Entry entry(FormPart part) {
      return written.getOrDefault(part, Entry.absent(pointer(number, part), part.label()));
    }

    Figure amount(FormPart part) {
      return Amounts.figure(
          entry(part), unit, units.getOrDefault(part, AmountUnit.UNDECLARED), defects);
    }
  }
}
