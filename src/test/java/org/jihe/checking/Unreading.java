package org.jihe.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Filing;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Unread;

/** Filings of which something is taken away: left blank, left out, or not read. */
final class Unreading {
  /** The columns of the indicators, by the last part of their pointers. */
  static final List<String> COLUMNS =
      List.of(
          "name",
          "level1",
          "level2",
          "weight",
          "measure",
          "comparator",
          "target",
          "previousTarget");

  static final UnaryOperator<Entry> BLANK =
      entry -> entry.onForm() ? Entry.of("", entry.place()) : entry;
  static final UnaryOperator<Entry> UNKNOWN =
      entry ->
          Entry.unknown(
              new Place(
                  entry.place().field(), entry.place().label(), new Position.Line(7), "其他内容"));

  private Unreading() {}

  /** The filing with one field of one form changed; the form is the {@code index}th, from 1. */
  static Filing field(Filing filing, int index, Field field, UnaryOperator<Entry> change) {
    return form(
        filing,
        index,
        form -> {
          Map<Field, Entry> entries = new EnumMap<>(form.entries());
          Map<Field, Figure> figures = new EnumMap<>(form.figures());
          Entry changed = change.apply(form.entry(field));
          if (field.kind() == Field.Kind.TEXT) {
            entries.put(field, changed);
          } else {
            figures.put(field, Figure.unknown(changed));
          }
          boolean unit = field == Field.AMOUNT_UNIT;
          return new Declaration(
              form.index(),
              form.layout(),
              entries,
              figures,
              unit ? AmountUnit.UNDECLARED : form.amountUnit(),
              form.indicators(),
              form.expenditures(),
              form.funding(),
              form.unread());
        });
  }

  /** The filing with one column of an indicator changed, or of all of them for number 0. */
  static Filing column(
      Filing filing, int index, int number, String column, UnaryOperator<Entry> change) {
    return form(
        filing,
        index,
        form -> {
          List<Indicator> indicators = new ArrayList<>();
          for (Indicator one : form.indicators()) {
            boolean meant = number == 0 || one.number() == number;
            indicators.add(meant ? changed(one, column, change) : one);
          }
          return with(form, indicators, form.unread());
        });
  }

  private static Indicator changed(Indicator of, String column, UnaryOperator<Entry> change) {
    UnaryOperator<Entry> same = UnaryOperator.identity();
    Entry target = of.target().entry();
    boolean comparator = column.equals("comparator");
    return new Indicator(
        of.number(),
        (column.equals("name") ? change : same).apply(of.name()),
        (column.equals("level1") ? change : same).apply(of.level1()),
        (column.equals("level2") ? change : same).apply(of.level2()),
        column.equals("weight") ? Figure.unknown(change.apply(of.weight().entry())) : of.weight(),
        (column.equals("measure") ? change : same).apply(of.measure()),
        (comparator ? change : same).apply(of.comparison()),
        comparator ? Comparator.UNKNOWN : of.comparator(),
        column.equals("target") ? Figure.unknown(change.apply(target)) : of.target(),
        (column.equals("previousTarget") ? change : same).apply(of.previousTarget()));
  }

  /** The filing without the last indicator of a form, or any of them for {@code all}. */
  static Filing withoutIndicators(Filing filing, int index, boolean all) {
    return form(filing, index, form -> with(form, rest(form, all), form.unread()));
  }

  /** The same, where a whole indicator may stand in a place that was not read. */
  static Filing indicatorsUnread(Filing filing, int index, boolean all) {
    Place place = new Place("", "绩效指标", new Position.Line(7), "其他内容");
    Unread unread = new Unread(place, Set.of(FormPart.INDICATORS));
    return form(filing, index, form -> with(form, rest(form, all), List.of(unread)));
  }

  private static List<Indicator> rest(Declaration form, boolean all) {
    int left = all ? 0 : Math.max(0, form.indicators().size() - 1);
    return form.indicators().subList(0, left);
  }

  /**
   * The filing without lines of expenditure and sources of money, which may stand unread or not.
   */
  static Filing withoutLines(Filing filing, int index, boolean unread) {
    Place place = new Place("", "支出明细", new Position.Line(7), "其他内容");
    List<Unread> places =
        unread
            ? List.of(new Unread(place, Set.of(FormPart.EXPENDITURES, FormPart.FUNDING)))
            : List.of();
    return form(
        filing,
        index,
        form ->
            new Declaration(
                form.index(),
                form.layout(),
                form.entries(),
                form.figures(),
                form.amountUnit(),
                form.indicators(),
                List.of(),
                List.of(),
                places));
  }

  private static Declaration with(
      Declaration form, List<Indicator> indicators, List<Unread> unread) {
    return new Declaration(
        form.index(),
        form.layout(),
        form.entries(),
        form.figures(),
        form.amountUnit(),
        indicators,
        form.expenditures(),
        form.funding(),
        unread);
  }

  private static Filing form(Filing filing, int index, UnaryOperator<Declaration> change) {
    List<Declaration> forms = new ArrayList<>(filing.declarations());
    forms.set(index - 1, change.apply(forms.get(index - 1)));
    return new Filing(filing.source(), forms, filing.defects(), filing.notes());
  }
}
