package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator as a department writes it down; what it leaves out is empty. */
record WrittenIndicator(
    String level1,
    String level2,
    String name,
    String weight,
    String comparator,
    String target,
    String measure) {
  private static final int PARTS = 7;

  /** {@code 产出指标|数量指标|名称|20|≥|3|件}. */
  static WrittenIndicator of(String line) {
    List<String> parts = List.of(line.split("\\|", -1));
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException(line);
    }
    return new WrittenIndicator(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        parts.get(4),
        parts.get(5),
        parts.get(6));
  }

  /** By a pattern: c comparator, t target, m measure, p measure with 百分比 for %; else as it is. */
  String requirement(String pattern) {
    if (comparator.isEmpty()) {
      return target;
    }
    return pattern
        .replace("p", measure.replace("%", "百分比"))
        .replace("m", measure)
        .replace("c", comparator)
        .replace("t", target);
  }

  WrittenIndicator requiring(String otherComparator, String otherTarget, String otherMeasure) {
    return new WrittenIndicator(
        level1, level2, name, weight, otherComparator, otherTarget, otherMeasure);
  }

  WrittenIndicator named(String other) {
    return new WrittenIndicator(level1, level2, other, weight, comparator, target, measure);
  }

  /** What a person reads, of the parts for which there is a column. */
  IndicatorTruth truth(Skeleton skeleton) {
    boolean levels = skeleton.has("level1") || skeleton.isProse();
    List<IndicatorTruth.Part> parts = new ArrayList<>();
    parts.add(IndicatorTruth.level1(stated(levels, level1)));
    parts.add(IndicatorTruth.level2(stated(levels, level2)));
    parts.add(IndicatorTruth.weight(stated(skeleton.has("weight"), weight)));
    parts.add(IndicatorTruth.target(stated(true, target)));
    parts.add(IndicatorTruth.measure(stated(true, measure)));
    // Whether words such as 10月底前 have a comparator is nobody's to say.
    if (!comparator.isEmpty()) {
      parts.add(IndicatorTruth.comparator(Optional.of(comparator)));
    }
    return new IndicatorTruth(name, parts);
  }

  private static Optional<String> stated(boolean onForm, String value) {
    return onForm && !value.isEmpty() ? Optional.of(value) : Optional.empty();
  }
}
