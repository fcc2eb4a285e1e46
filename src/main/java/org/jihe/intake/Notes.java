package org.jihe.intake;

import org.jihe.office.Cell;
import org.jihe.office.Defects;

/** What is noted of a form that was read all the same. */
final class Notes {
  private Notes() {}

  /** A label that is not known in its own words. */
  static void readAs(Defects defects, Match label, Cell cell) {
    defects.note(
        cell.position(),
        Defects.where(cell.position())
            + "的"
            + Defects.quote(label.printed())
            + "不是登记过的栏目名称，读作“"
            + label.part().label()
            + "”",
        label.part().label());
  }
}
