package org.jihe.rules.policy;

import java.util.List;
import java.util.function.Function;
import org.jihe.domain.Citation;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;

/**
 * A form that tables are asked about.
 *
 * @param rules the tables
 * @param form the form
 * @param citations what was found cited on it
 */
public record Asked(RulesInForce rules, Declaration form, List<Citation> citations) {

  List<Object> ofCitations(Function<Citation, Object> question) {
    return citations.stream().map(question).toList();
  }

  List<Object> ofIndicators(Function<Indicator, Object> question) {
    return form.indicators().stream().map(question).toList();
  }
}
