package org.jihe.ways;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.domain.Indicator;

/**
 * An indicator as a person reads it off a form.
 *
 * @param name 指标名称
 * @param parts the rest of it
 */
record IndicatorTruth(String name, List<Part> parts) {

  /**
   * A part of an indicator.
   *
   * @param label its usual name
   * @param seen where it stands in what was read
   * @param likeness when that is the same
   * @param value what a person reads; empty when the form has none, so that none may be read
   */
  record Part(
      String label, Function<Indicator, Seen> seen, Likeness likeness, Optional<String> value) {}

  static Part level1(Optional<String> value) {
    return new Part("一级指标", i -> Seen.of(i.level1()), Likeness.LEVEL, value);
  }

  static Part level2(Optional<String> value) {
    return new Part("二级指标", i -> Seen.of(i.level2()), Likeness.LEVEL, value);
  }

  static Part weight(Optional<String> value) {
    return new Part("权重", i -> Seen.of(i.weight()), Likeness.NUMBER, value);
  }

  static Part requirement(Optional<String> value) {
    return new Part("指标值", Seen::requirement, Likeness.REQUIREMENT, value);
  }

  static Part comparator(Optional<String> value) {
    return new Part("比较符", Seen::comparator, Likeness.TEXT, value);
  }

  static Part target(Optional<String> value) {
    return new Part("指标值", i -> Seen.of(i.target()), Likeness.TARGET, value);
  }

  static Part measure(Optional<String> value) {
    return new Part("计量单位", Seen::measure, Likeness.TEXT, value);
  }
}
