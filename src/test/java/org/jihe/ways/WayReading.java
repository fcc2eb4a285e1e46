package org.jihe.ways;

import java.util.List;
import org.jihe.domain.Filing;

/**
 * A form sent in a way, read back.
 *
 * @param compared every field of it
 */
record WayReading(Attempt attempt, Filing filing, List<Compared> compared) {
  static WayReading of(Attempt attempt, Filing filing, FormTruth truth) {
    return new WayReading(attempt, filing, Comparing.of(filing, truth));
  }

  Tally tally() {
    Tally tally = new Tally();
    tally.add(compared);
    tally.addPhantomForms(Math.max(0, filing.declarations().size() - 1));
    return tally;
  }

  /** What was not read as it should be, for a person who is to mend it. */
  String details() {
    StringBuilder text = new StringBuilder("== " + attempt.name() + "\n");
    compared.stream()
        .filter(one -> one.outcome() != Outcome.RIGHT)
        .forEach(one -> text.append("   ").append(one.line()).append('\n'));
    filing.defects().forEach(d -> text.append("   缺陷 ").append(d.message()).append('\n'));
    return text.toString();
  }
}
