package org.jihe.domain;

import java.util.List;

/**
 * One file handed in: what could be read of it, and what could not.
 *
 * @param source the file
 * @param declarations the forms in it, in its order; empty when none could be read
 * @param defects what could not be read, in the file's order: each a loss, for which no form that
 *     it may belong to passes
 * @param notes what was odd, normalised, or read by likeness, in the file's order: no loss
 */
public record Filing(
    Source source, List<Declaration> declarations, List<Defect> defects, List<Note> notes) {
  public Filing {
    declarations = List.copyOf(declarations);
    defects = List.copyOf(defects);
    notes = List.copyOf(notes);
  }

  /** A filing of which there is nothing to note. */
  public Filing(Source source, List<Declaration> declarations, List<Defect> defects) {
    this(source, declarations, defects, List.of());
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
