package org.jihe.rules.policy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 项目代码: how regions make up their project codes. */
public final class ProjectCodes extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "project-codes.xlsx",
              "项目代码",
              "各地区项目代码的规则。正则的第1、2、3个括号依次是行政区划、年度、类别。",
              Column.pattern("正则", "整个代码的规则").mandatory(),
              Column.number("长度", "代码的位数").mandatory(),
              Column.text("规则说明", "写给填报单位看的规则").mandatory())
          .says("项目代码应为{长度}位：{规则说明}[，级别为{级别}]")
          .askedBy("code-format", "code-year", "code-class")
          .soleBy(TableSchema.REGION)
          .compared(KeyedRows.first());

  private final List<Rule> rule = each(Rule::new).stream().limit(1).toList();

  ProjectCodes(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** How a region makes up its codes. Immutable, but for what it read last. */
  public static final class Rule {
    private static final int DISTRICT = 1;
    private static final int YEAR = 2;
    private static final int CLASS = 3;
    private static final int CENTURY = 2000;
    private static final Pattern HEAD = Pattern.compile("^(\\d{6})(\\d{2})([A-Z])");

    private final RuleRow row;
    private final Pattern pattern;

    /** Many rules ask for parts of the same form's code, one after the other. */
    private volatile Read last;

    /** A code taken apart; what cannot be told is empty. */
    private record Read(
        String code, boolean accepted, String district, String year, String letter) {}

    /** The pattern is of the whole code; its groups 1, 2, 3 are district, year and class. */
    private Rule(RuleRow row) {
      this.row = row;
      this.pattern = row.pattern("正则");
      this.last = apart("");
    }

    /** The row's 编号. */
    public String id() {
      return row.id();
    }

    /** The length of a code, in characters. */
    public int length() {
      return row.number("长度").intValueExact();
    }

    /** The rule in words. */
    public String text() {
      return row.text("规则说明");
    }

    /** Whether the form's code follows the rule. */
    public boolean accepts(Declaration form) {
      return read(form).accepted();
    }

    /** How many characters the form's code has. */
    public int lengthOf(Declaration form) {
      return code(form).length();
    }

    /**
     * The year in the form's code, in four digits; 0 when the code is not long enough to tell. A
     * code of the wrong length still tells, as its year stands before the part that is wrong.
     */
    public int year(Declaration form) {
      String digits = read(form).year();
      return digits.isEmpty() ? 0 : CENTURY + Integer.parseInt(digits);
    }

    /** The class letter in the form's code; empty when it cannot be told. */
    public String letter(Declaration form) {
      return read(form).letter();
    }

    /** The district in the form's code; empty when it cannot be told. */
    public String district(Declaration form) {
      return read(form).district();
    }

    private Read read(Declaration form) {
      String code = code(form);
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
  }

  static String code(Declaration form) {
    return Blanks.remove(form.projectCode().text());
  }

  /** The region's rule. */
  public List<Rule> rule() {
    return rule;
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    lint.whole(row, "长度");
  }
}
