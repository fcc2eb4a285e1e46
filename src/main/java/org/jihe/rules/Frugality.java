package org.jihe.rules;

import java.util.List;

/** What the frugality table (过紧日子) may require of an expense. */
final class Frugality {
  static final String QUANTIFIED = "须量化";
  static final String THREE_PUBLIC = "三公";
  static final String RUNNING_COST = "公用经费";
  static final String OPEN_ENDED = "敞口支出";
  static final String NO_GROWTH = "只减不增";
  static final List<String> REQUIREMENTS =
      List.of(QUANTIFIED, THREE_PUBLIC, RUNNING_COST, OPEN_ENDED, NO_GROWTH);

  private Frugality() {}
}
