package org.jihe.rules.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.TextTest;

/** What a condition admits. */
sealed interface Admitted {

  /** Whether nothing is admitted. */
  boolean isEmpty();

  /** Whether the other admits everything that this does. */
  boolean within(Admitted other);

  /** The condition as it may be typed into a cell. */
  String text();

  /** A value that is admitted, or the condition itself where none can be told. */
  String sample();

  /** Numbers, money in yuan. */
  record Numbers(Spans spans, String unit) implements Admitted {
    @Override
    public boolean isEmpty() {
      return spans.isEmpty();
    }

    @Override
    public boolean within(Admitted other) {
      return other instanceof Numbers numbers && numbers.spans.covers(spans);
    }

    @Override
    public String text() {
      return spans.ranges().stream()
          .map(NumberTest.Range::text)
          .map(text -> text.isEmpty() ? "任何数" : text)
          .collect(Collectors.joining("、"));
    }

    @Override
    public String sample() {
      return spans.ranges().stream()
          .findFirst()
          .map(range -> Case.plain(spans.sample(range)).toPlainString() + unit)
          .orElse("（没有这样的数）");
    }
  }

  /** Texts. */
  record Texts(TextTest test) implements Admitted {
    @Override
    public boolean isEmpty() {
      return TextLogic.isImpossible(test);
    }

    @Override
    public boolean within(Admitted other) {
      return other instanceof Texts texts && TextLogic.implies(test, texts.test);
    }

    @Override
    public String text() {
      return test.text();
    }

    @Override
    public String sample() {
      return TextLogic.sample(test).map(text -> "“" + text + "”").orElse(test.text());
    }
  }

  /** Some of a column's choices. */
  record Choices(List<String> choices) implements Admitted {
    public Choices {
      choices = List.copyOf(choices);
    }

    @Override
    public boolean isEmpty() {
      return choices.isEmpty();
    }

    @Override
    public boolean within(Admitted other) {
      return other instanceof Choices others && others.choices.containsAll(choices);
    }

    @Override
    public String text() {
      return String.join("、", choices);
    }

    @Override
    public String sample() {
      return choices.stream().findFirst().orElse("（没有这样的选项）");
    }
  }
}
