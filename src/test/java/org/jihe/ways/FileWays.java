package org.jihe.ways;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** How Word, Excel, WPS and others make the file. */
final class FileWays {
  private static final EnumSet<Format> OLD_WORD = EnumSet.of(Format.DOCX, Format.DOC);

  private FileWays() {}

  static List<Way> all() {
    List<Way> all = new ArrayList<>();
    all.add(Way.of("原样", draft -> draft).in(EnumSet.allOf(Format.class)));
    all.addAll(word());
    all.addAll(excel());
    all.add(Way.of("严格的OOXML", made(Trait.STRICT)).in(Way.NEW_OFFICE));
    all.add(Way.of("部件名用反斜杠", made(Trait.BACKSLASHES)).in(Way.NEW_OFFICE));
    all.add(
        Way.of("有划去的旧字", draft -> draft.cells(value(Mark.STRUCK))).in(Way.NEW_OFFICE).alsoOld());
    return all;
  }

  private static UnaryOperator<Draft> made(Trait trait) {
    return draft -> draft.with(trait);
  }

  private static List<Way> word() {
    List<Way> all = new ArrayList<>();
    all.add(Way.of("内容控件包着格", made(Trait.CELL_CONTROLS)));
    all.add(Way.of("内容控件包着行", made(Trait.ROW_CONTROLS)));
    all.add(Way.of("内容控件包着表", made(Trait.BLOCK_CONTROL)));
    all.add(Way.of("内容控件包着文字", made(Trait.TEXT_CONTROLS)));
    all.add(Way.of("格内换行不分段", made(Trait.SOFT_BREAKS)));
    all.add(Way.of("整张表套在一格里", made(Trait.NESTED_FORM)));
    all.add(Way.of("有修订的文字", draft -> draft.cells(value(Mark.REVISED))).alsoOld());
    all.add(Way.of("修订中删去一行", FileWays::deletedRow).ofForms());
    all.add(Way.of("内容在格中的小表里", draft -> draft.cells(text(Mark.NESTED))).ofForms());
    all.add(Way.of("格中有文本框", draft -> draft.cells(text(Mark.BOXED))).ofForms().alsoOld());
    return all.stream()
        .map(way -> way.in(way.formats().contains(Format.DOC) ? OLD_WORD : Way.WORD))
        .toList();
  }

  private static List<Way> excel() {
    return List.of(
        Way.of("另有填报说明表", made(Trait.INSTRUCTIONS)).in(Way.EXCEL).alsoOld(),
        Way.of("另有隐藏的字典表", made(Trait.DICTIONARY)).in(Way.EXCEL),
        Way.of("表上有文本框", made(Trait.FLOATING_BOX)).in(Way.EXCEL),
        Way.of("不从A1开始", made(Trait.OFFSET)).in(Way.EXCEL));
  }

  private static UnaryOperator<Cell> value(Mark mark) {
    return cell ->
        cell.role().isAmong(Role.VALUE, Role.REQUIREMENT, Role.NAME) ? cell.mark(mark) : cell;
  }

  private static UnaryOperator<Cell> text(Mark mark) {
    return cell -> cell.role() == Role.VALUE && cell.text().length() > 12 ? cell.mark(mark) : cell;
  }

  /** The last indicator is no longer on the form. */
  private static Draft deletedRow(Draft draft) {
    List<IndicatorTruth> left = draft.truth().indicators();
    return draft
        .tables(FileWays::lastDeleted)
        .truth(new FormTruth(draft.truth().fields(), left.subList(0, left.size() - 1)));
  }

  private static Grid lastDeleted(Grid table) {
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    int last = rows.size() - 1;
    rows.set(last, rows.get(last).stream().map(cell -> cell.mark(Mark.DELETED_ROW)).toList());
    return new Grid(rows);
  }
}
