package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.sheet.TableSchema;

/** Tables without a row in force: what asks them cannot run, and must say so. */
final class RuleGaps {
  /** Every table that checks ask, with those checks. */
  private static final Map<TableSchema, List<String>> ASKED_BY = new LinkedHashMap<>();

  static {
    ASKED_BY.put(Tables.WEIGHTS, WeightPlan.CHECKS);
    ASKED_BY.put(Tables.WEIGHT_SPLITS, List.of("weight-split"));
    ASKED_BY.put(Tables.TARGET_FLOORS, List.of("target-floor"));
    ASKED_BY.put(Tables.POLARITY, List.of("target-direction"));
    ASKED_BY.put(Tables.DIMENSIONS, List.of("dimension-missing"));
    ASKED_BY.put(Tables.DIMENSION_RULES, List.of("dimension-missing"));
    ASKED_BY.put(Tables.REGISTRY, List.of("basis-superseded", "basis-period", "basis-unverified"));
    ASKED_BY.put(Tables.ARTICLES, List.of("basis-superseded"));
    ASKED_BY.put(Tables.REQUIRED_BASES, List.of("statute-missing"));
    ASKED_BY.put(Tables.ORGANS, List.of("basis-stale"));
    ASKED_BY.put(
        Tables.FRUGALITY,
        List.of(
            "open-ended-spending",
            "expense-unquantified",
            "three-public-expense",
            "expense-over-standard",
            "running-cost-in-project",
            "expense-growth"));
    ASKED_BY.put(
        Tables.WORDING,
        List.of(
            "template-residue",
            "wording",
            "personal-data",
            "task-not-measure",
            "vague-indicator",
            "basis-funding-only",
            "basis-internal",
            "basis-slogan",
            "subsidy-unexplained"));
    ASKED_BY.put(Tables.PROJECT_CODES, List.of("code-format", "code-year", "code-class"));
    ASKED_BY.put(Tables.DISTRICTS, List.of("code-district"));
    ASKED_BY.put(Tables.PROJECT_CLASSES, List.of("code-class"));
    ASKED_BY.put(Tables.REQUIRED_PARTS, List.of("field-missing"));
  }

  private RuleGaps() {}

  /** The checks that ask a table; none when nothing asks it by name. */
  static List<String> checksOf(TableSchema schema) {
    return ASKED_BY.getOrDefault(schema, List.of());
  }

  static List<CouldNotRun> of(int year, RulesInForce.Rows rows, Set<Parameter.Name> parameters) {
    List<CouldNotRun> gaps = new ArrayList<>();
    String when = year == 0 ? "预算年度不明，" : year + "年";
    ASKED_BY.forEach(
        (schema, checks) -> {
          if (rows.of(schema).isEmpty()) {
            String reason = when + "“" + schema.sheet() + "”表没有可用的行";
            checks.forEach(check -> gaps.add(new CouldNotRun(check, reason)));
          }
        });
    for (Parameter.Name name : Parameter.Name.values()) {
      if (!parameters.contains(name)) {
        gaps.add(new CouldNotRun(name.check(), when + "参数“" + name.label() + "”没有可用的值"));
      }
    }
    return gaps;
  }
}
