package org.jihe.rules.cell;

import java.math.BigDecimal;

/** A condition in a cell: a unary test in a closed grammar. */
public sealed interface CellTest permits AnyTest, NumberTest, TextTest, ChoiceTest {

  /** Whether this is no condition at all. */
  default boolean isAny() {
    return false;
  }

  /**
   * Whether a text meets the condition. Blanks at its ends do not count.
   *
   * @throws IllegalArgumentException when the condition is on a number
   */
  boolean matches(String text);

  /**
   * Whether a number meets the condition; money in yuan, a percentage as the number before the
   * sign.
   *
   * @throws IllegalArgumentException when the condition is on a text
   */
  boolean matches(BigDecimal number);

  /** The condition in its canonical form, which parses to an equal condition. */
  String text();
}
