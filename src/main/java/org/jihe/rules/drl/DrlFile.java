package org.jihe.rules.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of DRL that was read.
 *
 * @param name as reports give it
 * @param text its text
 * @param rules in the order of the file
 */
public record DrlFile(String name, String text, List<DrlRule> rules) {
  private static final String METER = " " + Scope.OWN + " : " + Meter.class.getName() + "()";

  public DrlFile {
    rules = List.copyOf(rules);
  }

  /**
   * The text as it is compiled: every join of several facts counts its steps, so that one without
   * end is stopped. Line numbers stay.
   *
   * @param number by which the meter knows each rule
   */
  public String metered(Map<String, Integer> number) {
    Map<Integer, String> insertions = new LinkedHashMap<>();
    for (DrlRule rule : rules) {
      int index = Optional.ofNullable(number.get(rule.name())).orElseThrow();
      for (DrlRule.Pattern join : rule.joins()) {
        insertions.put(rule.conditionsAt(), METER);
        insertions.put(
            join.insideAt(), Scope.OWN + ".tick(" + index + ")" + (join.empty() ? "" : ","));
      }
    }
    StringBuilder metered = new StringBuilder(text);
    insertions.entrySet().stream()
        .sorted(Map.Entry.<Integer, String>comparingByKey().reversed())
        .forEach(insertion -> metered.insert(insertion.getKey(), insertion.getValue()));
    return metered.toString();
  }
}
