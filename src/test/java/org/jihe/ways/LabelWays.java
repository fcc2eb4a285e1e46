package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How the labels are written, and where they stand. */
final class LabelWays {
  private static final int LONG = 40;
  private static final String NUMBERS = "一二三四五六七八九十";

  private LabelWays() {}

  static List<Way> all() {
    return List.of(
        Way.of("栏目名中有空格", labels(label -> spread(label, " "))),
        Way.of("栏目名中有全角空格", labels(label -> spread(label, "　"))).alsoOld(),
        Way.of("栏目名后有冒号", labels(label -> bare(label) + "：")).ofForms(),
        Way.of("栏目名有括注", labels(label -> noted(label, "（必填）"))),
        Way.of("栏目名前有星号", labels(label -> "*" + label)),
        Way.of("栏目名分两行", labels(LabelWays::onTwoLines)).alsoOld(),
        Way.of("栏目名有编号", LabelWays::numbered).ofForms(),
        Way.of("栏目名与内容同格", d -> d.tables(t -> t.flatRows(r -> Stream.of(joined(r)))))
            .ofForms()
            .where(form -> !form.layout().equals("L8")),
        Way.of("栏目名在上，内容在下", d -> d.tables(t -> t.flatRows(r -> below(t, r)))).ofForms(),
        Way.of("每行一栏", d -> d.tables(t -> t.flatRows(r -> pairs(t, r))))
            .ofForms()
            .where(form -> !form.layout().equals("L8")),
        Way.of("左右两半", d -> d.tables(LabelWays::twoSided))
            .ofForms()
            .where(form -> Skeleton.of(form).has("overview")));
  }

  private static UnaryOperator<Draft> labels(UnaryOperator<String> spelling) {
    return draft ->
        draft.cells(
            c ->
                c.role().isAmong(Role.LABEL, Role.HEAD) && !c.text().isEmpty()
                    ? c.text(spelling.apply(c.text()))
                    : c);
  }

  private static String bare(String label) {
    return label.endsWith("：") ? label.substring(0, label.length() - 1) : label;
  }

  private static String noted(String label, String note) {
    return bare(label) + note + (label.endsWith("：") ? "：" : "");
  }

  private static String spread(String label, String blank) {
    int note = label.indexOf('（');
    String word = note < 0 ? label : label.substring(0, note);
    boolean digits = word.chars().anyMatch(Character::isDigit);
    return digits ? label : String.join(blank, word.split("")) + label.substring(word.length());
  }

  private static String onTwoLines(String label) {
    int half = label.length() / 2;
    boolean digits = label.chars().anyMatch(Character::isDigit);
    return digits || half < 2 ? label : label.substring(0, half) + "\n" + label.substring(half);
  }

  private static Draft numbered(Draft draft) {
    int[] number = {0};
    return draft.cells(
        cell ->
            cell.role() == Role.LABEL && !cell.text().isEmpty() && number[0] < NUMBERS.length()
                ? cell.text(NUMBERS.charAt(number[0]++) + "、" + cell.text())
                : cell);
  }

  private static boolean isPair(List<Cell> row, int at) {
    return at + 1 < row.size()
        && row.get(at).role() == Role.LABEL
        && row.get(at + 1).role().isAmong(Role.VALUE, Role.AMOUNT);
  }

  private static List<Cell> joined(List<Cell> row) {
    List<Cell> all = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (isPair(row, i)) {
        Cell value = row.get(i + 1);
        String label = bare(row.get(i).text()) + "：";
        all.add(new Cell(label + value.text(), Role.INLINE, 1 + value.across(), value.mark()));
        i++;
      } else if (!Grid.isIndicator(row) && isAbove(row, i) && isAbove(row, i + 1)) {
        all.add(row.get(i).across(row.get(i).across() + row.get(++i).across()));
      } else {
        all.add(row.get(i));
      }
    }
    return all;
  }

  private static boolean isAbove(List<Cell> row, int at) {
    return at < row.size() && row.get(at).isAbove();
  }

  /** A long text below its label, both over the whole width. */
  private static Stream<List<Cell>> below(Grid table, List<Cell> row) {
    boolean single = row.size() == 2 && isPair(row, 0) && row.get(1).role() == Role.VALUE;
    return single && row.get(1).across() > 2
        ? Stream.of(
            table.full(row.get(0).text(), Role.LABEL), table.full(row.get(1).text(), Role.VALUE))
        : Stream.of(row);
  }

  private static Stream<List<Cell>> pairs(Grid table, List<Cell> row) {
    boolean two = row.size() == 4 && isPair(row, 0) && isPair(row, 2);
    boolean merged = table.rows().stream().anyMatch(r -> r.get(0).isAbove() && r.size() == 4);
    if (!two || merged) {
      return Stream.of(row);
    }
    int wide = table.width() - 1;
    return Stream.of(
        List.of(row.get(0), row.get(1).across(wide)), List.of(row.get(2), row.get(3).across(wide)));
  }

  /** Two rows of one label each, side by side. */
  private static Grid twoSided(Grid table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (isLong(row) && isLong(last)) {
        rows.set(rows.size() - 1, beside(last, row, table.width()));
      } else {
        rows.add(row);
      }
    }
    return new Grid(rows);
  }

  private static boolean isLong(List<Cell> row) {
    return row.size() == 2 && isPair(row, 0) && row.get(1).text().length() <= 2 * LONG;
  }

  private static List<Cell> beside(List<Cell> one, List<Cell> other, int width) {
    int left = (width - 2) / 2;
    return List.of(
        one.get(0), one.get(1).across(left), other.get(0), other.get(1).across(width - 2 - left));
  }
}
