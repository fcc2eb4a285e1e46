package org.jihe.domain;

/**
 * The same indicator, by name, a second time: in the same form or in another of the filing.
 *
 * @param indicator this form's indicator
 * @param other index of the form that has it too, from 1; may be this form's own
 * @param otherNumber its number there, from 1
 * @param sameTarget whether comparator, target and measure are the same too
 */
public record IndicatorTwin(Indicator indicator, int other, int otherNumber, boolean sameTarget)
    implements Observation {

  /** Whether both aim at the same, and not at all (100) or none (0), which many rightly do. */
  public boolean telling() {
    String target = indicator.target().text();
    return sameTarget && !target.equals("0") && !target.equals("100");
  }
}
