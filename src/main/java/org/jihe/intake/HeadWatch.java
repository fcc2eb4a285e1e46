package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Defects;

/** What the heads of a table of indicators must know of the form, and what is said of them. */
final class HeadWatch {
  private final Defects defects;
  private final List<HeaderRow.Head> sections;
  private final Supplier<FormDraft> draft;
  private final Set<Cell> told = new HashSet<>();
  private final List<Cell> regions = new ArrayList<>();

  /**
   * @param sections the heads above the table, which may say which columns are for which years
   * @param draft the form whose indicators they are
   */
  HeadWatch(Defects defects, List<HeaderRow.Head> sections, Supplier<FormDraft> draft) {
    this.defects = defects;
    this.sections = List.copyOf(sections);
    this.draft = draft;
  }

  List<HeaderRow.Head> sections() {
    return sections;
  }

  /** The form's budget year in four digits as far as it is known; empty when it is not. */
  String budgetYear() {
    return draft.get().budgetYear();
  }

  UnreadPlaces unread() {
    return draft.get().unread();
  }

  /** Columns of values that are headed by places. */
  void regions(List<Cell> cells) {
    regions.addAll(cells);
  }

  List<Cell> regions() {
    return List.copyOf(regions);
  }

  void noteUncertain(Match label, Cell cell) {
    if (!label.certain() && told.add(cell)) {
      Notes.readAs(defects, label, cell);
    }
  }

  void twice(Cell cell) {
    leave(cell, "与前面的栏目重复", EnumSet.noneOf(FormPart.class));
  }

  void undecidedTarget(Cell cell) {
    leave(cell, "等几列都像指标值，分不清哪一列是当年的", Set.of(FormPart.INDICATOR_TARGET));
  }

  void yearNotFound(Cell cell) {
    leave(cell, "等几列各是一年，没有一列是本表的年度", Set.of(FormPart.INDICATOR_TARGET));
  }

  /** A column that nobody knows, of which a cell is filled in. */
  void unknown(Cell head, Set<FormPart> parts) {
    leave(head, "不是已知的指标栏目", parts);
  }

  private void leave(Cell cell, String why, Set<FormPart> parts) {
    if (told.add(cell)) {
      defects.add(
          cell.position(),
          "绩效指标表头" + Defects.quote(cell.text()) + why + "，这一列没有读取",
          "请核对表头；如为新栏目，请在规则库的标签表中登记");
      unread().place(cell.position(), Defects.quote(cell.text()), parts);
    }
  }
}
