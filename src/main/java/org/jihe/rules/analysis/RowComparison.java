package org.jihe.rules.analysis;

import java.util.List;
import org.jihe.domain.RuleNote;
import org.jihe.rules.sheet.RuleRow;

/** How the rows of a table are compared with each other. */
@FunctionalInterface
public interface RowComparison {
  /** What is to be noted of the rows of one table. */
  List<RuleNote> notes(List<RuleRow> rows);
}
