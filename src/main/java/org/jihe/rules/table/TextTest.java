package org.jihe.rules.table;

import java.math.BigDecimal;

/** A condition on a text. */
public record TextTest(String text) implements CellTest {
  @Override
  public boolean matches(String text) {
    return false;
  }

  @Override
  public boolean matches(BigDecimal number) {
    throw new IllegalArgumentException("a text is wanted, not " + number);
  }
}
