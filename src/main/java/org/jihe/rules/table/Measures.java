package org.jihe.rules.table;

import java.util.Set;
import org.jihe.domain.Blanks;

/** Units of measure (计量单位), whose spelling varies. */
final class Measures {
  private static final Set<String> PERCENT = Set.of("%", "(%)", "百分比", "(百分比)", "百分数", "百分率");

  private Measures() {}

  /** The unit with the spellings of percent made one. */
  static String normalise(String measure) {
    String plain = Widths.narrow(Blanks.remove(measure));
    return PERCENT.contains(plain) ? Amount.PERCENT : Blanks.strip(measure);
  }
}
