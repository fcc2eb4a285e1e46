package org.jihe.chinese;

import java.math.BigDecimal;
import org.jihe.domain.Aim;
import org.jihe.domain.Comparator;

/**
 * A target (指标值) as people write it, taken apart. A text that a person understands is never
 * unreadable: what is no number is a range, a day, or words.
 *
 * @param aim what it asks for
 * @param comparator the comparator that it carries; UNKNOWN for none, and for what is no number
 * @param comparison what is written for that comparator: {@code ≥}, {@code 以上}, {@code 控制在}
 * @param firm whether the comparator is one wherever it stands; 达到 is not
 * @param number its number, in the measure that stands beside it if there is one; 0 where the aim
 *     is no number
 * @param measure the measure that it carries, as written; empty for none
 * @param conflict whether the measure it carries is another than the one beside it
 */
public record WrittenTarget(
    Aim aim,
    Comparator comparator,
    String comparison,
    boolean firm,
    BigDecimal number,
    String measure,
    boolean conflict) {

  static WrittenTarget without(Aim aim) {
    return new WrittenTarget(aim, Comparator.UNKNOWN, "", false, BigDecimal.ZERO, "", false);
  }

  /** Whether its text is a rest of the template with marks that rules may know: {@code ≥**%}. */
  public static boolean isMarkedRest(String raw) {
    return TemplateRest.isMarked(Compact.of(raw).text());
  }
}
