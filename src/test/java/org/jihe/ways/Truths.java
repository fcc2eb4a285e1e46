package org.jihe.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Field;

/** What a person reads off a form laid out in its skeleton. */
final class Truths {
  private static final Map<String, Field> TEXTS =
      Map.of(
          "body", Field.PREPARED_BY,
          "dept", Field.COMPETENT_DEPARTMENT,
          "code", Field.PROJECT_CODE,
          "unit", Field.AMOUNT_UNIT,
          "overview", Field.OVERVIEW,
          "basis", Field.LEGAL_BASIS,
          "goal", Field.ANNUAL_GOAL,
          "contact", Field.CONTACT,
          "period", Field.PROJECT_PERIOD);
  private static final Map<String, Field> NUMBERS =
      Map.of(
          "year", Field.BUDGET_YEAR,
          "total", Field.BUDGET_TOTAL,
          "district", Field.DISTRICT_EXPENDITURE,
          "township", Field.TOWNSHIP_SUBSIDY);

  private Truths() {}

  static FormTruth of(WrittenForm form, Skeleton skeleton) {
    List<FormTruth.Value> fields = new ArrayList<>();
    fields.add(value(Likeness.TEXT, Field.PROJECT_NAME, form.value("name")));
    TEXTS.forEach(
        (key, field) -> {
          if (skeleton.has(key)) {
            fields.add(value(Likeness.TEXT, field, form.value(key)));
          }
        });
    NUMBERS.forEach(
        (key, field) -> {
          if (skeleton.has(key)) {
            fields.add(value(Likeness.NUMBER, field, form.value(key)));
          }
        });
    funding(form, skeleton, fields);
    fields.sort(Comparator.comparing(FormTruth.Value::label));
    return new FormTruth(
        fields, form.indicators().stream().map(one -> one.truth(skeleton)).toList());
  }

  private static void funding(WrittenForm form, Skeleton skeleton, List<FormTruth.Value> fields) {
    if (skeleton.has("fiscal")) {
      fields.add(FormTruth.Value.funding("财政", form.value("fiscal")));
    }
    if (skeleton.has("other")) {
      fields.add(FormTruth.Value.funding("其他", form.value("other")));
    }
  }

  private static FormTruth.Value value(Likeness likeness, Field field, String value) {
    return FormTruth.Value.of(likeness, Optional.of(value), field);
  }
}
