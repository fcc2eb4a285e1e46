package org.jihe.rules.table;

import java.util.List;

/** The facts that a decision table may ask about. */
public final class Vocabulary {

  /** The condition columns, in the order of the table. */
  public List<Column> columns() {
    return List.of();
  }
}
