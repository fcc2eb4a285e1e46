package org.jihe.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.table.Row;

/**
 * How a region makes up its project codes (项目代码).
 *
 * @param id the row's 编号
 * @param pattern the whole code; its groups 1, 2, 3 are district, year and class
 * @param length of the code, in characters
 * @param text the rule in words
 */
public record CodePattern(String id, Pattern pattern, int length, String text) {
  private static final int DISTRICT = 1;
  private static final int YEAR = 2;
  private static final int CLASS = 3;
  private static final int CENTURY = 2000;

  static CodePattern of(Row row) {
    return new CodePattern(
        row.id(), row.pattern("正则"), row.number("长度").intValueExact(), row.text("规则说明"));
  }

  /** Whether the form's code follows the rule. */
  public boolean accepts(Declaration declaration) {
    return pattern.matches(code(declaration));
  }

  /** How many characters the form's code has. */
  public int lengthOf(Declaration declaration) {
    return code(declaration).length();
  }

  /**
   * The year in the form's code, in four digits; 0 when the code is not long enough to tell. A code
   * of the wrong length still tells, as its year stands before the part that is wrong.
   */
  public int year(Declaration declaration) {
    String digits = group(declaration, YEAR);
    return digits.isEmpty() ? 0 : CENTURY + Integer.parseInt(digits);
  }

  /** The class letter in the form's code; empty when it cannot be told. */
  public String letter(Declaration declaration) {
    return group(declaration, CLASS);
  }

  /** The district in the form's code; empty when it cannot be told. */
  public String district(Declaration declaration) {
    return group(declaration, DISTRICT);
  }

  private String group(Declaration declaration, int group) {
    Matcher whole = pattern.matcher(code(declaration));
    if (whole.matches() && whole.groupCount() >= group) {
      return whole.group(group);
    }
    Matcher head = HEAD.matcher(code(declaration));
    return head.find() ? head.group(group) : "";
  }

  private static final Pattern HEAD = Pattern.compile("^(\\d{6})(\\d{2})([A-Z])");

  static String code(Declaration declaration) {
    return Blanks.remove(declaration.projectCode().text());
  }
}
