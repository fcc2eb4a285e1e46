package org.jihe.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Expenditure;
import org.jihe.rules.sheet.RuleRow;

/**
 * What the frugality table says of an expense (过紧日子).
 *
 * @param id the row's 编号
 * @param words an expense whose name has one of them
 * @param requirements what is required of it
 * @param cap the most that one may cost, in yuan; negative when the row does not say
 * @param per what one is, such as 元/人·天
 */
public record ExpenseStandard(
    String id, List<String> words, List<String> requirements, BigDecimal cap, String per) {
  private static final BigDecimal NONE = BigDecimal.valueOf(-1);

  public ExpenseStandard {
    words = List.copyOf(words);
    requirements = List.copyOf(requirements);
  }

  static ExpenseStandard of(RuleRow row) {
    return new ExpenseStandard(
        row.id(),
        row.words("词"),
        row.words("要求"),
        row.has("单价上限") ? row.number("单价上限") : NONE,
        row.text("计价单位"));
  }

  /** The standard in words, such as {@code 550元/人·天}. */
  public String text() {
    return cap.stripTrailingZeros().toPlainString() + per;
  }

  boolean isFor(Expenditure line) {
    String name = line.name().text();
    return words.stream().anyMatch(name::contains);
  }

  boolean mustNotGrow() {
    return requirements.contains(Frugality.NO_GROWTH);
  }

  /** Whether there is a cap for such a line, and its prices are of what the cap is for. */
  private boolean compares(Expenditure line) {
    String one = per.substring(per.indexOf('/') + 1).replace("·", "");
    String measure = Blanks.remove(line.measure().text()).replace("·", "").replace("/", "");
    return cap.signum() >= 0 && isFor(line) && measure.equals(one);
  }

  /** Whether there is a cap for such a line, but its prices are of something else. */
  boolean cannotCompare(Expenditure line) {
    return cap.signum() >= 0 && isFor(line) && !compares(line);
  }

  boolean exceededBy(Declaration form, Expenditure line) {
    return compares(line)
        && line.unitPrice().readable()
        && form.amountUnit() != AmountUnit.UNDECLARED
        && form.yuan(line.unitPrice()).compareTo(cap) > 0;
  }
}
