package org.jihe.domain;

import java.util.List;
import java.util.stream.Stream;

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

  /**
   * Whether a place for the level of indicators may stand where nothing was read, and no form is
   * known to have one.
   */
  public boolean levelsUnread() {
    return declarations.stream().anyMatch(Filing::levelsUnread)
        && declarations.stream()
            .flatMap(form -> form.indicators().stream())
            .noneMatch(Filing::hasLevel);
  }

  private static boolean levelsUnread(Declaration form) {
    boolean perhaps = form.indicators().isEmpty() && form.mayHoldUnread(FormPart.INDICATORS);
    return perhaps
        || form.indicators().stream().anyMatch(i -> i.level1().unknown() || i.level2().unknown());
  }

  private static boolean hasLevel(Indicator indicator) {
    return Stream.of(indicator.level1(), indicator.level2())
        .anyMatch(level -> level.onForm() && !level.unknown());
  }

  /** Whether any form has a place for a part of its budget. */
  public boolean splitsBudgets() {
    return declarations.stream()
        .flatMap(form -> form.budgetParts().stream())
        .anyMatch(part -> part.entry().onForm());
  }
}
