package org.jihe.ways;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Presence;

/**
 * A form as a person reads it.
 *
 * @param fields what stands outside the indicators
 * @param indicators in the order of the form
 */
record FormTruth(List<Value> fields, List<IndicatorTruth> indicators) {

  /**
   * A value outside the indicators.
   *
   * @param fields where it may stand: one of them suffices
   * @param value what a person reads; empty when the form has none, so that none may be read
   */
  record Value(List<Field> fields, Likeness likeness, Optional<String> value) {
    String label() {
      return fields.get(0).label();
    }

    /** What was read: of several fields the one that has it, else the first that has any. */
    Seen seen(Declaration form) {
      List<Seen> all = fields.stream().map(field -> seen(form, field)).toList();
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
