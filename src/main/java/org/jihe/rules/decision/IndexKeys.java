package org.jihe.rules.decision;

import java.util.List;
import java.util.Optional;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.ChoiceTest;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.NumberTest.Range;
import org.jihe.rules.cell.TextTest;

/** By what a condition can be found: a value that meets it has one of the keys. */
sealed interface IndexKeys {

  /** The value is one of the words. */
  record Exact(List<String> words) implements IndexKeys {}

  /** One of the words stands in the value. */
  record Inside(List<String> words) implements IndexKeys {}

  /** The value lies in one of the ranges. */
  record Within(List<Range> ranges) implements IndexKeys {}

  /** The keys of a condition; none when values cannot be looked up for it. */
  static Optional<IndexKeys> of(CellTest test) {
    if (test instanceof NumberTest number) {
      return Optional.of(new Within(number.ranges()));
    }
    if (test instanceof ChoiceTest choice && !choice.negated()) {
      return Optional.of(new Exact(choice.choices()));
    }
    return test instanceof TextTest text ? of(text) : Optional.empty();
  }

  private static Optional<IndexKeys> of(TextTest test) {
    Optional<IndexKeys> inside = Optional.empty();
    for (TextTest.Term term : test.terms()) {
      switch (term.operator()) {
        case EQUALS -> {
          return Optional.of(new Exact(term.words()));
        }
        case CONTAINS, STARTS, ENDS -> inside = Optional.of(new Inside(term.words()));
        default -> {}
      }
    }
    return inside;
  }
}
