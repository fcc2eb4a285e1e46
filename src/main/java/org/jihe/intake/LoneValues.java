package org.jihe.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.office.Defects;

/** The one amount and the one goal of a form that has no other, which are the year's too. */
final class LoneValues {
  private static final Pattern YEARS = Pattern.compile("20\\d{2}");
  private static final Pattern BEYOND = Pattern.compile("中期|长期|三年|五年|实施期|周期|滚动|规划");

  private final Map<Field, Entry> written;
  private final Map<Field, AmountUnit> labelUnits;
  private final Defects defects;
  private Optional<Entry> goalOfAll = Optional.empty();

  LoneValues(Map<Field, Entry> written, Map<Field, AmountUnit> labelUnits, Defects defects) {
    this.written = written;
    this.labelUnits = labelUnits;
    this.defects = defects;
  }

  /** Remembers a goal that is not said to be the year's, nor that of a period of years. */
  void goalOfAll(Match label, String raw, Position position) {
    if (!Blanks.isBlank(raw) && !BEYOND.matcher(label.printed()).find()) {
      Place place = new Place(Field.ANNUAL_GOAL.pointer(), label.printed(), position, "");
      goalOfAll = Optional.of(Entry.of(raw, place));
    }
  }

  /**
   * Where a form has one amount, or one goal, and calls it the project's, that is the year's too: a
   * form of one year names no other. An amount for a period of several years leaves it open.
   */
  void take() {
    Entry total = at(Field.PROJECT_TOTAL);
    String period = at(Field.PROJECT_PERIOD).text();
    boolean several = YEARS.matcher(period).results().map(r -> r.group()).distinct().count() > 1;
    if (total.stated() && !written.containsKey(Field.BUDGET_TOTAL) && !several) {
      written.remove(Field.PROJECT_TOTAL);
      AmountUnit unit = labelUnits.remove(Field.PROJECT_TOTAL);
      if (unit != null) {
        labelUnits.put(Field.BUDGET_TOTAL, unit);
      }
      takeFor(Field.BUDGET_TOTAL, total);
    }
    Entry goal = at(Field.ANNUAL_GOAL);
    goalOfAll.filter(all -> goal.missing()).ifPresent(all -> takeFor(Field.ANNUAL_GOAL, all));
  }

  /** What the expenditure lines come to is the budget of a form that states no other. */
  void takeTotalOfLines(ExpenditureLines.Total total) {
    if (written.containsKey(Field.BUDGET_TOTAL) || written.containsKey(Field.PROJECT_TOTAL)) {
      return;
    }
    AmountUnit unit = total.label().unit();
    if (unit != AmountUnit.UNDECLARED) {
      labelUnits.put(Field.BUDGET_TOTAL, unit);
      Place place = total.amount().place();
      written.putIfAbsent(
          Field.AMOUNT_UNIT,
          Entry.of(
              unit.label(),
              new Place(Field.AMOUNT_UNIT.pointer(), place.label(), place.position(), "")));
    }
    takeFor(Field.BUDGET_TOTAL, total.amount());
  }

  private Entry at(Field field) {
    return written.getOrDefault(field, Entry.absent(field.pointer(), field.label()));
  }

  private void takeFor(Field field, Entry only) {
    Place place = only.place();
    written.put(
        field,
        Entry.of(only.raw(), new Place(field.pointer(), place.label(), place.position(), "")));
    defects.note(
        place.position(), "表中只有「" + place.label() + "」，读作“" + field.label() + "”", field.label());
  }
}
