package org.jihe.intake;

import org.jihe.domain.AmountUnit;
import org.jihe.domain.FormPart;

/**
 * A label recognised on a form.
 *
 * @param part what it stands for
 * @param printed the label as printed, without blanks and closing colon
 * @param year the year printed in it, in four digits; empty when there is none
 * @param unit the unit of amounts printed behind it, as in 预算数（万元）; else undeclared
 * @param certain whether it is a known label, affixes and notes aside; otherwise it is taken for
 *     one by its ending or by likeness, which is to be noted
 */
record Match(FormPart part, String printed, String year, AmountUnit unit, boolean certain) {
  Match(FormPart part, String printed, String year, AmountUnit unit) {
    this(part, printed, year, unit, true);
  }

  /** The same label, standing for another part. */
  Match meaning(FormPart other) {
    return other == part ? this : new Match(other, printed, year, unit, certain);
  }

  /** Whether it heads indicators of several years: 长期绩效指标, as opposed to 长期目标. */
  boolean isLongTermBlock() {
    boolean indicators = printed.contains("指标") || printed.endsWith("表");
    return part == FormPart.LONG_TERM && indicators;
  }
}
