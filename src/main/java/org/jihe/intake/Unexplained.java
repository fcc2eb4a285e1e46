package org.jihe.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.office.Cell;
import org.jihe.office.Defects;

/** Text inside a form that no label explains: it is said, never dropped in silence. */
final class Unexplained {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—－–]*\\d{1,4}[-—－–]*|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?");
  private static final Pattern REMARK = Pattern.compile("(?:填表)?(?:注|备注|说明)\\d?[:：].*");
  private static final int TOLD = 4;

  private Unexplained() {}

  /** Page numbers and the form's own remarks say nothing about the project. */
  static boolean isFurniture(Cell cell) {
    return isFurniture(cell.text());
  }

  static boolean isFurniture(String text) {
    String plain = Blanks.remove(text);
    return PAGE_NUMBER.matcher(plain).matches() || REMARK.matcher(plain).matches();
  }

  /** Says one defect for cells of one row. */
  static void say(Defects defects, List<Cell> cells) {
    Cell first = cells.get(0);
    String quotes =
        cells.stream()
            .limit(TOLD)
            .map(cell -> Defects.quote(cell.text()))
            .collect(Collectors.joining());
    String more = cells.size() > TOLD ? "等" + cells.size() + "格" : "";
    defects.add(
        first.position(),
        Defects.where(first.position()) + "的文字未能归入任何栏目：" + quotes + more,
        "请核对该处的栏目名称；如为新栏目，请在规则库的标签表中登记");
  }
}
