package org.jihe.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.sheet.RuleRow;

/** How a region makes up its project codes (项目代码). Immutable, but for what it read last. */
public final class CodePattern {
  private static final int DISTRICT = 1;
  private static final int YEAR = 2;
  private static final int CLASS = 3;
  private static final int CENTURY = 2000;

  private static final Pattern HEAD = Pattern.compile("^(\\d{6})(\\d{2})([A-Z])");

  private final String id;
  private final Pattern pattern;
  private final int length;
  private final String text;

  /** Many rules ask for parts of the same form's code, one after the other. */
  private volatile Read last;

  /** A code taken apart; what cannot be told is empty. */
  private record Read(String code, boolean accepted, String district, String year, String letter) {}

  /**
   * @param pattern the whole code; its groups 1, 2, 3 are district, year and class
   */
  private CodePattern(String id, Pattern pattern, int length, String text) {
    this.id = id;
    this.pattern = pattern;
    this.length = length;
    this.text = text;
    this.last = apart("");
  }

  static CodePattern of(RuleRow row) {
    return new CodePattern(
        row.id(), row.pattern("正则"), row.number("长度").intValueExact(), row.text("规则说明"));
  }

  /** The row's 编号. */
  public String id() {
    return id;
  }

  /** The length of a code, in characters. */
  public int length() {
    return length;
  }

  /** The rule in words. */
  public String text() {
    return text;
  }

  /** Whether the form's code follows the rule. */
  public boolean accepts(Declaration declaration) {
    return read(declaration).accepted();
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
    String digits = read(declaration).year();
    return digits.isEmpty() ? 0 : CENTURY + Integer.parseInt(digits);
  }

  /** The class letter in the form's code; empty when it cannot be told. */
  public String letter(Declaration declaration) {
    return read(declaration).letter();
  }

  /** The district in the form's code; empty when it cannot be told. */
  public String district(Declaration declaration) {
    return read(declaration).district();
  }

  private Read read(Declaration declaration) {
    String code = code(declaration);
    Read read = last;
    if (!read.code().equals(code)) {
      read = apart(code);
      last = read;
    }
    return read;
  }

  private Read apart(String code) {
    Matcher whole = pattern.matcher(code);
    boolean accepted = whole.matches();
    Matcher head = HEAD.matcher(code);
    boolean begun = head.find();
    return new Read(
        code,
        accepted,
        group(DISTRICT, whole, accepted, head, begun),
        group(YEAR, whole, accepted, head, begun),
        group(CLASS, whole, accepted, head, begun));
  }

  private static String group(
      int group, Matcher whole, boolean accepted, Matcher head, boolean begun) {
    if (accepted && whole.groupCount() >= group) {
      return whole.group(group);
    }
    return begun ? head.group(group) : "";
  }

  static String code(Declaration declaration) {
    return Blanks.remove(declaration.projectCode().text());
  }
}
