package org.jihe.rules.cell;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.Blanks;

/**
 * A condition on one of a column's choices.
 *
 * @param choices those meant, in the order written
 * @param negated whether any other is meant
 */
public record ChoiceTest(List<String> choices, boolean negated) implements CellTest {
  public ChoiceTest {
    choices = List.copyOf(choices);
  }

  @Override
  public boolean matches(String text) {
    return choices.contains(Blanks.strip(text)) != negated;
  }

  @Override
  public boolean matches(BigDecimal number) {
    throw new IllegalArgumentException("a text is wanted, not " + number);
  }

  @Override
  public String text() {
    return (negated ? "非 " : "") + String.join("、", choices);
  }
}
