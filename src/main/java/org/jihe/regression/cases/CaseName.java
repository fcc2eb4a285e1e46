package org.jihe.regression.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a case, such as {@code weights.cases.xlsx#用例!A5 W-03}.
 *
 * @param workbook its path within the folder of fixtures
 * @param cell the cell of its 编号, such as {@code A5}
 * @param id its 编号
 */
public record CaseName(String workbook, String cell, String id) {
  private static final Pattern NAME =
      Pattern.compile("(.+)#" + CaseColumns.SHEET + "!([A-Z]+[0-9]+) (\\S+)");

  /** The sheet that cases stand on. */
  public static final String SHEET = CaseColumns.SHEET;

  /** The name of a case among the names of fixtures; empty when it is none. */
  public static Optional<CaseName> in(String fixture) {
    Matcher name = NAME.matcher(fixture);
    return name.matches()
        ? Optional.of(new CaseName(name.group(1), name.group(2), name.group(3)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return workbook + "#" + SHEET + "!" + cell + " " + id;
  }
}
