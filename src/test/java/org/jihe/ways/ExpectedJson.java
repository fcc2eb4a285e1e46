package org.jihe.ways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Field;

/** What a person reads off a form, from an {@code *.expected.json} beside it. */
final class ExpectedJson {
  private static final String STARTS = " starts with";
  private static final Map<String, FormTruth.Value> FIELDS =
      Map.of(
          "projectName",
          value(Likeness.TEXT, Field.PROJECT_NAME),
          "projectCode",
          value(Likeness.TEXT, Field.PROJECT_CODE),
          "budgetYear",
          value(Likeness.NUMBER, Field.BUDGET_YEAR),
          "amountUnit",
          value(Likeness.TEXT, Field.AMOUNT_UNIT),
          "total",
          value(Likeness.NUMBER, Field.BUDGET_TOTAL),
          "annualGoal" + STARTS,
          value(Likeness.BEGINNING, Field.ANNUAL_GOAL),
          "overview" + STARTS,
          value(Likeness.BEGINNING, Field.OVERVIEW),
          "legalBasis" + STARTS,
          value(Likeness.BEGINNING, Field.LEGAL_BASIS),
          "preparedBy or competentDepartment",
          value(Likeness.BODY, Field.PREPARED_BY, Field.COMPETENT_DEPARTMENT));

  private ExpectedJson() {}

  private static FormTruth.Value value(Likeness likeness, Field... fields) {
    return FormTruth.Value.of(likeness, Optional.empty(), fields);
  }

  static FormTruth in(Path file) {
    try {
      return of(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormTruth of(JsonNode form) {
    List<FormTruth.Value> fields = new ArrayList<>();
    form.fieldNames()
        .forEachRemaining(
            key -> {
              if (FIELDS.containsKey(key)) {
                fields.add(FIELDS.get(key).of(text(form, key)));
              } else if (!key.equals("indicators")) {
                throw new IllegalArgumentException("unknown key " + key);
              }
            });
    List<IndicatorTruth> indicators = new ArrayList<>();
    form.path("indicators").forEach(one -> indicators.add(indicator(one)));
    return new FormTruth(fields, indicators);
  }

  private static IndicatorTruth indicator(JsonNode one) {
    List<IndicatorTruth.Part> parts = new ArrayList<>();
    parts.add(IndicatorTruth.level1(text(one, "l1")));
    parts.add(IndicatorTruth.level2(text(one, "l2")));
    parts.add(IndicatorTruth.requirement(text(one, "value")));
    parts.add(IndicatorTruth.weight(text(one, "weight")));
    if (one.has("measure")) {
      parts.add(IndicatorTruth.measure(text(one, "measure")));
    }
    return new IndicatorTruth(one.path("name").asText(), parts);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }
}
