package org.jihe.rules.cell;

import java.math.BigDecimal;

/** The condition of a blank cell: everything meets it. */
public enum AnyTest implements CellTest {
  ANY;

  @Override
  public boolean isAny() {
    return true;
  }

  @Override
  public boolean matches(String text) {
    return true;
  }

  @Override
  public boolean matches(BigDecimal number) {
    return true;
  }

  @Override
  public String text() {
    return "";
  }
}
