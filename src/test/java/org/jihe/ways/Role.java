package org.jihe.ways;

import java.util.List;

/** What a cell of a written form is for. */
enum Role {
  TITLE,
  /** The year below the title, in brackets. */
  YEAR,
  /** Label and value in one cell: 编制单位：… */
  INLINE,
  LABEL,
  VALUE,
  /** An amount of money. */
  AMOUNT,
  /** The heading beside the indicators. */
  SIDE,
  /** The header of a column of indicators. */
  HEAD,
  LEVEL1,
  LEVEL2,
  NAME,
  WEIGHT,
  MEASURE,
  COMPARATOR,
  TARGET,
  /** Comparator, target and measure in one cell. */
  REQUIREMENT,
  /** Anything else in a row of indicators. */
  OTHER,
  /** The cell above reaches down to here. */
  ABOVE;

  boolean isAmong(Role... roles) {
    return List.of(roles).contains(this);
  }
}
