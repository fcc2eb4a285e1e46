package org.jihe.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weights of a form's indicators. Measured only when the form has indicators and every weight
 * can be read.
 *
 * @param place the weights
 * @param total their sum, in points
 * @param count how many indicators there are
 * @param executionRate whether one of them is the budget execution rate (预算执行率)
 * @param byLevel1 sums by 一级指标, blanks removed; empty where the layout has no such column
 */
public record WeightSum(
    Place place,
    BigDecimal total,
    int count,
    boolean executionRate,
    Map<String, BigDecimal> byLevel1)
    implements Observation {
  public WeightSum {
    byLevel1 = Collections.unmodifiableMap(new LinkedHashMap<>(byLevel1));
  }
}
