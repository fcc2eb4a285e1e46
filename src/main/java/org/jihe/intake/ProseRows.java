package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** Indicators written as prose in the rows of one table, or in paragraphs. */
final class ProseRows {
  private final LabelBook book;
  private final Defects defects;
  private final FormAssembly forms;
  private Optional<ProseIndicators> reader = Optional.empty();
  private int table;

  ProseRows(LabelBook book, Defects defects, FormAssembly forms) {
    this.book = book;
    this.defects = defects;
    this.forms = forms;
  }

  /** Prose ends where another table begins. */
  void leaveOtherThan(int other) {
    reader = reader.filter(it -> table == other);
  }

  void leave() {
    reader = Optional.empty();
  }

  /** Reads a row of prose, below the label 绩效指标 or beside it. */
  boolean read(Row row) {
    List<Cell> cells = new ArrayList<>(row.written());
    if (isHeading(cells.get(0)) && cells.size() > 1) {
      cells.remove(0);
      begin(row.table());
    }
    if (reader.isEmpty() && ProseIndicators.isLevelBesideProse(cells)) {
      begin(row.table());
    }
    if (reader.isEmpty()) {
      return false;
    }
    if (ProseIndicators.isLevelBesideProse(cells)) {
      reader.ifPresent(it -> it.level(cells.remove(0).text()));
    }
    if (!cells.stream().allMatch(Furniture::is)) {
      cells.forEach(cell -> add(cell.text(), cell.position()));
    }
    return true;
  }

  /** Whether the cell is the heading of all indicators. */
  boolean isHeading(Cell cell) {
    return book.exact(cell.text()).stream().anyMatch(m -> m.part() == FormPart.INDICATORS);
  }

  /** Prose begins, in this table or, with 0, in paragraphs. */
  void begin(int table) {
    this.table = table;
    reader = Optional.of(new ProseIndicators(defects));
  }

  /** Takes a text in which indicators are written. */
  void add(String text, Position position) {
    FormDraft draft = forms.draft();
    Set<FormPart> parts =
        Set.of(FormPart.INDICATOR_NAME, FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_TARGET);
    draft.heading(parts, position);
    forms.note(Set.of(), parts);
    reader
        .map(it -> it.read(text, position, draft.nextIndicator()))
        .orElse(List.of())
        .forEach(
            written ->
                draft.add(
                    new IndicatorDraft(draft.nextIndicator(), written).finish(defects), position));
  }
}
