package org.jihe.regression.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jihe.domain.trial.Slip;
import org.jihe.domain.trial.Slip.Kind;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.LabelWords;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;

/**
 * Tells which fixtures a slip may touch: all others need not be judged again. It may name one that
 * is not touched, and never leaves out one that is.
 */
final class AffectedFixtures {
  private static final String PLACEHOLDER = "\\{[^}]*\\}";

  private AffectedFixtures() {}

  /** The fixtures that may be judged otherwise, those first where that is likely. */
  static List<Baseline> by(RowSlip slip, List<Baseline> all) {
    List<Baseline> touched = new ArrayList<>(all.stream().filter(k -> touches(slip, k)).toList());
    touched.sort(Comparator.comparingInt(known -> distance(slip.row(), known)));
    return touched;
  }

  private static boolean touches(RowSlip of, Baseline known) {
    Slip slip = of.slip();
    RuleRow row = of.row();
    if (LabelWords.has(row)) {
      return known.labelled() && (slip.kind() != Kind.WORD || holds(known, slip.word()));
    }
    if (Catalogue.has(row)) {
      boolean speaks =
          PolicyTables.isConsequence(slip.header())
              || (Catalogue.isSilencing(slip.header()) && slip.kind() != Kind.YEAR);
      return !speaks || isOfCheck(row, known);
    }
    if (PolicyTables.isConsequence(slip.header())) {
      return known.cites(row.id());
    }
    return !PolicyTables.holdsWordsOfForms(row)
        || slip.kind() != Kind.WORD
        || known.mayHold(slip.word());
  }

  private static boolean isOfCheck(RuleRow row, Baseline known) {
    return PolicyTables.check(row).filter(known::speaksOf).isPresent();
  }

  /** Whether every part of a label may stand on it; {年} stands for any year. */
  private static boolean holds(Baseline known, String label) {
    for (String part : label.split(PLACEHOLDER, -1)) {
      if (!known.mayHold(part)) {
        return false;
      }
    }
    return true;
  }

  /** Fixtures that are made for a row, and say so in their name, are tried first. */
  private static int distance(RuleRow row, Baseline known) {
    if (known.name().contains(row.id())) {
      return known.name().contains("fails") ? 0 : 1;
    }
    if (known.cites(row.id())) {
      return 2;
    }
    return isOfCheck(row, known) ? 3 : 4;
  }
}
