package org.jihe.ways;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Presence;

/**
 * A form as a person reads it.
 *
 * @param fields what stands outside the indicators
 * @param indicators in the order of the form
 */
record FormTruth(List<Value> fields, List<IndicatorTruth> indicators) {
  FormTruth {
    fields = List.copyOf(fields);
    indicators = List.copyOf(indicators);
  }

  /**
   * A value outside the indicators.
   *
   * @param label its usual name
   * @param places where it may stand in what was read: one of them suffices
   * @param value what a person reads; empty when the form has none, so that none may be read
   */
  record Value(
      String label,
      List<Function<Declaration, Seen>> places,
      Likeness likeness,
      Optional<String> value) {
    static Value of(Likeness likeness, Optional<String> value, Field... fields) {
      List<Function<Declaration, Seen>> places =
          Stream.of(fields)
              .<Function<Declaration, Seen>>map(f -> form -> Value.seen(form, f))
              .toList();
      return new Value(fields[0].label(), places, likeness, value);
    }

    /** The amount of the source whose name holds these words. */
    static Value funding(String source, String amount) {
      return new Value(
          "资金来源" + source,
          List.of(form -> funding(form, source)),
          Likeness.NUMBER,
          Optional.of(amount));
    }

    private static Seen funding(Declaration form, String source) {
      return form.funding().stream()
          .filter(one -> one.source().text().contains(source))
          .map(one -> Seen.of(one.amount()))
          .findFirst()
          .orElseGet(() -> Seen.of(Entry.absent("/funding", source)));
    }

    /** The same, where a person reads this. */
    Value of(Optional<String> other) {
      return new Value(label, places, likeness, other);
    }

    /** What was read: of several places the one that has it, else the first that has any. */
    Seen seen(Declaration form) {
      List<Seen> all = places.stream().map(place -> place.apply(form)).toList();
      return all.stream()
          .filter(s -> s.texts().stream().anyMatch(t -> likeness.same(value.orElse(""), t)))
          .findFirst()
          .or(() -> all.stream().filter(Seen::written).findFirst())
          .orElse(all.get(0));
    }

    private static Seen seen(Declaration form, Field field) {
      if (field == Field.AMOUNT_UNIT && !form.amountUnit().label().isEmpty()) {
        return new Seen(Presence.STATED, List.of(form.amountUnit().label()));
      }
      return field.kind() == Field.Kind.NUMBER
          ? Seen.of(form.figure(field))
          : Seen.of(form.entry(field));
    }
  }
}
