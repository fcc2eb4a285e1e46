package org.jihe.ways;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Outcomes, counted. */
final class Tally {
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int phantomForms;

  void add(List<Compared> compared) {
    compared.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
  }

  void add(Tally other) {
    other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    phantomForms += other.phantomForms;
  }

  void addPhantomForms(int forms) {
    phantomForms += forms;
  }

  int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  int phantomForms() {
    return phantomForms;
  }

  /** Everything a person reads. */
  int fields() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Outcome.PHANTOM);
  }

  /** Of a hundred fields, how many are right. */
  double accuracy() {
    return fields() == 0 ? 100 : 100.0 * of(Outcome.RIGHT) / fields();
  }

  static String head() {
    return "栏目 | 正确 | 有误 | 错位 | 未读已说明 | 丢失 | 多出的指标 | 多出的表 | 正确率";
  }

  /** The counts in the order of {@link #head()}. */
  String line() {
    return "%d | %d | %d | %d | %d | %d | %d | %d | %.1f%%"
        .formatted(
            fields(),
            of(Outcome.RIGHT),
            of(Outcome.WRONG),
            of(Outcome.MISPLACED),
            of(Outcome.SAID),
            of(Outcome.LOST),
            of(Outcome.PHANTOM),
            phantomForms,
            accuracy());
  }
}
