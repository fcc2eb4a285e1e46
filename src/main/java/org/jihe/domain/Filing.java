package org.jihe.domain;

import java.util.List;

/**
 * One file handed in: what could be read of it, and what could not.
 *
 * @param source the file
 * @param declarations the forms in it, in its order; empty when none could be read
 * @param defects what could not be read, in the file's order
 */
public record Filing(Source source, List<Declaration> declarations, List<Defect> defects) {
  public Filing {
    declarations = List.copyOf(declarations);
    defects = List.copyOf(defects);
  }

  /** The indexes of all forms. */
  public List<Integer> indexes() {
    return declarations.stream().map(Declaration::index).toList();
  }

  /** Whether there are indicators and none has a place for its level. */
  public boolean withoutLevels() {
    List<Indicator> indicators =
        declarations.stream().flatMap(form -> form.indicators().stream()).toList();
    return !indicators.isEmpty()
        && indicators.stream().noneMatch(i -> i.level1().onForm() || i.level2().onForm());
  }

  /** Whether any form has a place for a part of its budget. */
  public boolean splitsBudgets() {
    return declarations.stream()
        .flatMap(form -> form.budgetParts().stream())
        .anyMatch(part -> part.entry().onForm());
  }
}
