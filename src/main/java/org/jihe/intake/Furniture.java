package org.jihe.intake;

import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * What stands on a form and says nothing about the project: page numbers, remarks, instructions.
 */
final class Furniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—－–·]*\\d{1,4}[-—－–·]*|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|\\d{1,3}/\\d{1,3}");
  private static final Pattern REMARK =
      Pattern.compile("[(（【\\[]?(?:填表|填报|填写)?(?:注|注意|备注|说明|注释)[一二三四\\d]{0,2}[】\\])）]?[:：].*");

  /** The label of remarks that nobody made: 其他需说明的问题. */
  private static final Pattern NO_REMARKS =
      Pattern.compile(
          "(?:其[他它])?(?:需要?|有关|相关|应)?(?:补充)?说明的?(?:其[他它])?(?:问题|情况|事项|内容)?(?:说明)?[:：]?"
              + "|(?:其[他它]|有关|相关|补充)(?:情况|问题|事项)?说明[:：]?");

  private static final Pattern INSTRUCTIONS =
      Pattern.compile(
          "[(（【\\[]?(?:(?:填表|填报|填写|编制|编报|指标)(?:说明|须知|要求|注意事项|指南)[】\\])）]?[:：]?.*"
              + "|(?:注|备注|说明|注意)[:：])");

  private Furniture() {}

  /** Whether the cell says nothing about the project. */
  static boolean is(Cell cell) {
    return is(cell.text());
  }

  static boolean is(String text) {
    return PAGE_NUMBER.matcher(Blanks.remove(text)).matches() || isRemark(text);
  }

  /** Whether it is a remark: beside other cells a number is no number of a page. */
  static boolean isRemark(String text) {
    String plain = Blanks.remove(text);
    return REMARK.matcher(plain).matches() || NO_REMARKS.matcher(plain).matches();
  }

  /** Whether the row is no more than such a cell. */
  static boolean is(Row row) {
    return row.written().size() == 1 && is(row.written().get(0));
  }

  /**
   * Whether the row begins instructions on how to fill in the form, which end with the next table.
   */
  static boolean beginsInstructions(Row row) {
    return row.written().size() == 1
        && INSTRUCTIONS.matcher(Blanks.remove(row.written().get(0).text())).matches();
  }
}
