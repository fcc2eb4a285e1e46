package org.jihe.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.TableSchema;

/**
 * Rows of one check that differ in the numbers of one column only: their ranges should follow each
 * other without a gap and without an overlap.
 *
 * <p>No gap is one between the last number that is too low and the first that is too high: that is
 * what is allowed. Nor is one beside a single number, which stands in a list, not in a scale.
 */
final class NumericScale {
  private final List<Case> all;
  private final List<RuleNote> notes = new ArrayList<>();

  NumericScale(List<Case> all) {
    this.all = all;
  }

  List<RuleNote> notes() {
    for (Map.Entry<Key, List<Case>> family : families().entrySet()) {
      if (family.getValue().size() > 1) {
        gaps(family.getKey().header(), family.getValue());
        overlaps(family.getKey().header(), family.getValue());
      }
    }
    return notes;
  }

  /** What rows of a series have in common. */
  private record Key(String header, Map<String, String> others, Period period) {}

  private Map<Key, List<Case>> families() {
    Map<Key, List<Case>> families = new LinkedHashMap<>();
    for (Case one : all) {
      Map<String, String> texts = new LinkedHashMap<>();
      one.tests().keySet().forEach(header -> texts.put(header, one.row().text(header)));
      one.tests()
          .forEach(
              (header, admitted) -> {
                if (admitted instanceof Admitted.Numbers numbers) {
                  Map<String, String> others = new LinkedHashMap<>(texts);
                  others.put(header, numbers.unit());
                  families
                      .computeIfAbsent(
                          new Key(header, others, one.period()), k -> new ArrayList<>())
                      .add(one);
                }
              });
    }
    return families;
  }

  private static Admitted.Numbers numbers(Case one, String header) {
    if (one.tests().get(header) instanceof Admitted.Numbers numbers) {
      return numbers;
    }
    throw new IllegalArgumentException("no numbers under " + header);
  }

  private void gaps(String header, List<Case> family) {
    List<Range> ranges = new ArrayList<>();
    family.forEach(one -> ranges.addAll(numbers(one, header).spans().ranges()));
    Spans union = Spans.joined(ranges, numbers(family.get(0), header).spans().whole());
    List<Range> gaps = union.gaps();
    for (int i = 0; i < gaps.size(); i++) {
      Range below = union.ranges().get(i);
      Range above = union.ranges().get(i + 1);
      boolean allowed = below.low().isEmpty() && above.high().isEmpty();
      boolean listed = below.point().isPresent() || above.point().isPresent();
      if (!allowed && !listed) {
        gap(header, family, new Spans(List.of(gaps.get(i)), union.whole()));
      }
    }
  }

  private void gap(String header, List<Case> family, Spans missing) {
    Range range = missing.ranges().get(0);
    Case low = ending(family, header, range);
    Case high = beginning(family, header, range);
    Case between = low.with(header, new Admitted.Numbers(missing, numbers(low, header).unit()));
    boolean covered =
        all.stream()
            .anyMatch(
                one ->
                    one.ofIndicators() == between.ofIndicators()
                        && one.period().covers(between.period())
                        && between.implies(one));
    if (!covered) {
      notes.add(
          new RuleNote(
              Kind.GAP,
              "“"
                  + low.row().id()
                  + "”与“"
                  + high.row().id()
                  + "”之间，“"
                  + header
                  + "”"
                  + range.text()
                  + " 没有规则",
              between.witness(),
              List.of(low.reference(header), high.reference(header)),
              "如不应放过，可加一行：" + closing(low, header, range)));
    }
  }

  /** The row that would close a gap, cell by cell. */
  private static String closing(Case low, String header, Range range) {
    List<String> cells = new ArrayList<>();
    for (String other : low.row().texts().keySet()) {
      boolean condition = low.tests().containsKey(other);
      boolean limit = other.equals(TableSchema.FROM_YEAR) || other.equals(TableSchema.TO_YEAR);
      if (condition || limit || other.equals(TableSchema.REGION)) {
        cells.add(other + " " + (other.equals(header) ? range.text() : low.row().text(other)));
      }
    }
    cells.add(DecisionTable.CHECK + " " + low.check());
    cells.add(TableSchema.SEVERITY + " " + low.severity().label());
    return String.join("；", cells);
  }

  /** The row that ends nearest below the gap. */
  private static Case ending(List<Case> family, String header, Range gap) {
    BigDecimal edge = gap.low().map(Limit::value).orElse(BigDecimal.ZERO);
    Case nearest = family.get(0);
    Optional<BigDecimal> best = Optional.empty();
    for (Case one : family) {
      for (Range range : numbers(one, header).spans().ranges()) {
        Optional<BigDecimal> end =
            range.high().map(Limit::value).filter(v -> v.compareTo(edge) <= 0);
        if (end.isPresent() && (best.isEmpty() || end.get().compareTo(best.get()) > 0)) {
          best = end;
          nearest = one;
        }
      }
    }
    return nearest;
  }

  /** The row that begins nearest above the gap. */
  private static Case beginning(List<Case> family, String header, Range gap) {
    BigDecimal edge = gap.high().map(Limit::value).orElse(BigDecimal.ZERO);
    Case nearest = family.get(family.size() - 1);
    Optional<BigDecimal> best = Optional.empty();
    for (Case one : family) {
      for (Range range : numbers(one, header).spans().ranges()) {
        Optional<BigDecimal> start =
            range.low().map(Limit::value).filter(v -> v.compareTo(edge) >= 0);
        if (start.isPresent() && (best.isEmpty() || start.get().compareTo(best.get()) < 0)) {
          best = start;
          nearest = one;
        }
      }
    }
    return nearest;
  }

  private void overlaps(String header, List<Case> family) {
    List<Case> sorted = new ArrayList<>(family);
    sorted.sort(Comparator.comparing(one -> hull(one, header), NumericScale::byLow));
    for (int i = 0; i < sorted.size(); i++) {
      Range reach = hull(sorted.get(i), header);
      for (int j = i + 1; j < sorted.size(); j++) {
        if (reach.meet(hull(sorted.get(j), header)).isEmpty()) {
          break;
        }
        overlap(header, sorted.get(i), sorted.get(j));
      }
    }
  }

  private static Range hull(Case one, String header) {
    List<Range> ranges = numbers(one, header).spans().ranges();
    return new Range(ranges.get(0).low(), ranges.get(ranges.size() - 1).high());
  }

  private static int byLow(Range one, Range other) {
    return Spans.compareLow(one.low(), other.low());
  }

  private void overlap(String header, Case one, Case other) {
    Admitted.Numbers left = numbers(one, header);
    Admitted.Numbers right = numbers(other, header);
    Spans shared = left.spans().meet(right.spans());
    boolean nested = left.within(right) || right.within(left);
    if (!shared.isEmpty() && !nested && !isOpposite(left.spans(), right.spans())) {
      notes.add(
          new RuleNote(
              Kind.OVERLAP,
              "“"
                  + one.row().id()
                  + "”与“"
                  + other.row().id()
                  + "”的“"
                  + header
                  + "”在 "
                  + shared.ranges().get(0).text()
                  + " 重叠，同一处会报告两次",
              one.with(header, new Admitted.Numbers(shared, left.unit())).witness(),
              List.of(one.reference(header), other.reference(header)),
              "把其中一行的范围改到另一行的边上"));
    }
  }

  /** Whether one is open below and the other above: two limits, not two steps of a scale. */
  private static boolean isOpposite(Spans one, Spans other) {
    return (opensBelow(one) && opensAbove(other)) || (opensBelow(other) && opensAbove(one));
  }

  private static boolean opensBelow(Spans spans) {
    return spans.ranges().get(0).low().isEmpty();
  }

  private static boolean opensAbove(Spans spans) {
    return spans.ranges().get(spans.ranges().size() - 1).high().isEmpty();
  }
}
