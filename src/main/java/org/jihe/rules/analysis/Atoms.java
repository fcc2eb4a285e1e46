package org.jihe.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;
import org.jihe.rules.cell.TextTest;
import org.jihe.rules.cell.TextTest.Operator;

/**
 * A column taken apart into pieces none of which a condition divides: of numbers the limits and
 * what lies between them, of texts and choices each that is named, and all others as one.
 */
sealed interface Atoms {

  /** How many there are. */
  int size();

  /** Whether a condition admits a piece. */
  boolean admits(Admitted condition, int atom);

  /** Some of the pieces as a condition. */
  Admitted joined(List<Integer> atoms);

  /**
   * The pieces of a column.
   *
   * @param conditions those of its cells, at least one
   * @param world what can stand in the column at all, which of choices must be said; empty when
   *     anything can
   * @return empty when some condition cannot be told exactly, such as 含 or 匹配
   */
  static Optional<Atoms> of(List<Admitted> conditions, Optional<Admitted> world) {
    List<Admitted> all = new ArrayList<>(conditions);
    world.ifPresent(all::add);
    if (all.stream().allMatch(Admitted.Numbers.class::isInstance)) {
      return ofNumbers(all.stream().map(Admitted.Numbers.class::cast).toList(), world);
    }
    if (all.stream().allMatch(Admitted.Texts.class::isInstance)) {
      return ofTexts(all.stream().map(Admitted.Texts.class::cast).toList(), world);
    }
    return all.stream().allMatch(Admitted.Choices.class::isInstance)
        ? world.map(choices -> new Chosen(((Admitted.Choices) choices).choices()))
        : Optional.empty();
  }

  private static Optional<Atoms> ofNumbers(List<Admitted.Numbers> all, Optional<Admitted> world) {
    String unit = all.get(0).unit();
    boolean whole = all.get(0).spans().whole();
    if (all.stream().anyMatch(one -> !one.unit().equals(unit))) {
      return Optional.empty();
    }
    TreeMap<BigDecimal, String> limits = new TreeMap<>();
    all.stream()
        .flatMap(one -> one.spans().ranges().stream())
        .flatMap(range -> Stream.concat(range.low().stream(), range.high().stream()))
        .forEach(limit -> limits.put(limit.value(), limit.literal()));
    List<Range> pieces = new ArrayList<>();
    Optional<Limit> before = Optional.empty();
    for (var limit : limits.entrySet()) {
      Optional<Limit> open = Optional.of(new Limit(limit.getKey(), false, limit.getValue()));
      Optional<Limit> point = Optional.of(new Limit(limit.getKey(), true, limit.getValue()));
      pieces.add(new Range(before, open));
      pieces.add(new Range(point, point));
      before = open;
    }
    pieces.add(new Range(before, Optional.empty()));
    List<Spans> kept = new ArrayList<>();
    for (Range piece : pieces) {
      Spans spans = Spans.joined(List.of(piece), whole);
      boolean real =
          world
              .map(possible -> !spans.meet(((Admitted.Numbers) possible).spans()).isEmpty())
              .orElse(true);
      if (!spans.isEmpty() && real) {
        kept.add(spans);
      }
    }
    return Optional.of(new Numbers(kept, unit, whole));
  }

  private static Optional<Atoms> ofTexts(List<Admitted.Texts> all, Optional<Admitted> world) {
    Set<String> words = new LinkedHashSet<>();
    for (Admitted.Texts texts : all) {
      for (TextTest.Term term : texts.test().terms()) {
        if (term.operator() != Operator.EQUALS && term.operator() != Operator.NOT_EQUALS) {
          return Optional.empty();
        }
        words.addAll(term.words());
      }
    }
    boolean others = world.isEmpty();
    world.ifPresent(
        possible -> words.removeIf(word -> !((Admitted.Texts) possible).test().matches(word)));
    return Optional.of(new Texts(List.copyOf(words), others));
  }

  /** Numbers, in ascending order. */
  record Numbers(List<Spans> pieces, String unit, boolean whole) implements Atoms {
    @Override
    public int size() {
      return pieces.size();
    }

    @Override
    public boolean admits(Admitted condition, int atom) {
      return condition instanceof Admitted.Numbers numbers
          && !numbers.spans().meet(pieces.get(atom)).isEmpty();
    }

    @Override
    public Admitted joined(List<Integer> atoms) {
      List<Range> ranges = atoms.stream().flatMap(a -> pieces.get(a).ranges().stream()).toList();
      return new Admitted.Numbers(Spans.joined(ranges, whole), unit);
    }
  }

  /** Texts by themselves, and where there may be others, those as the last. */
  record Texts(List<String> words, boolean others) implements Atoms {
    @Override
    public int size() {
      return words.size() + (others ? 1 : 0);
    }

    @Override
    public boolean admits(Admitted condition, int atom) {
      if (!(condition instanceof Admitted.Texts texts)) {
        return false;
      }
      return atom < words.size()
          ? texts.test().matches(words.get(atom))
          : texts.test().terms().stream().allMatch(t -> t.operator() == Operator.NOT_EQUALS);
    }

    @Override
    public Admitted joined(List<Integer> atoms) {
      boolean open = atoms.contains(words.size());
      List<String> named = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (atoms.contains(i) != open) {
          named.add(words.get(i));
        }
      }
      return new Admitted.Texts(
          new TextTest(
              List.of(
                  new TextTest.Term(
                      open ? Operator.NOT_EQUALS : Operator.EQUALS, named, Optional.empty()))));
    }
  }

  /** Choices, in the order of the column. */
  record Chosen(List<String> choices) implements Atoms {
    @Override
    public int size() {
      return choices.size();
    }

    @Override
    public boolean admits(Admitted condition, int atom) {
      return condition instanceof Admitted.Choices some
          && some.choices().contains(choices.get(atom));
    }

    @Override
    public Admitted joined(List<Integer> atoms) {
      return new Admitted.Choices(atoms.stream().map(choices::get).toList());
    }
  }
}
