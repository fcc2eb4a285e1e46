package org.jihe.ways;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Indicator;

/**
 * Which indicator that was read is which of those a person reads: in order, by their names; what
 * stands between two that are certain is paired by likeness of name.
 */
final class Pairing {
  private final List<IndicatorTruth> truths;
  private final List<Indicator> all;
  private final List<Optional<Indicator>> read = new ArrayList<>();
  private final List<Indicator> extra = new ArrayList<>();

  private Pairing(List<IndicatorTruth> truths, List<Indicator> all) {
    this.truths = truths;
    this.all = all;
    truths.forEach(truth -> read.add(Optional.empty()));
  }

  static Pairing of(List<IndicatorTruth> truths, List<Indicator> all) {
    Pairing pairing = new Pairing(truths, all);
    pairing.pair();
    return pairing;
  }

  Optional<Indicator> read(int truth) {
    return read.get(truth);
  }

  /** Those read that no person reads. */
  List<Indicator> extra() {
    return List.copyOf(extra);
  }

  private void pair() {
    int[][] best = scores();
    Deque<Indicator> skipped = new ArrayDeque<>();
    int t = 0;
    int r = 0;
    while (t < truths.size() || r < all.size()) {
      boolean both = t < truths.size() && r < all.size();
      int kin = both ? kinship(t, r) : 0;
      if (kin > 0 && best[t][r] == best[t + 1][r + 1] + kin) {
        read.set(t++, Optional.of(all.get(r++)));
      } else if (r < all.size() && (t == truths.size() || best[t][r] == best[t][r + 1])) {
        skipped.add(all.get(r++));
      } else {
        t++;
      }
    }
    extra.addAll(skipped);
  }

  /** The best score of what follows each pair of positions. */
  private int[][] scores() {
    int[][] best = new int[truths.size() + 1][all.size() + 1];
    for (int t = truths.size() - 1; t >= 0; t--) {
      for (int r = all.size() - 1; r >= 0; r--) {
        int kin = kinship(t, r);
        int paired = kin == 0 ? 0 : best[t + 1][r + 1] + kin;
        best[t][r] = Math.max(paired, Math.max(best[t + 1][r], best[t][r + 1]));
      }
    }
    return best;
  }

  /** 4 for the same name, 2 for names of which one holds the other, 1 for the same requirement. */
  private int kinship(int truth, int indicator) {
    String expected = truths.get(truth).name();
    String name = all.get(indicator).name().text();
    if (Likeness.TEXT.same(expected, name)) {
      return 4;
    }
    return PlainText.related(expected, name) ? 2 : requirementsMatch(truth, indicator) ? 1 : 0;
  }

  private boolean requirementsMatch(int truth, int indicator) {
    return truths.get(truth).parts().stream()
        .filter(part -> part.likeness() == Likeness.REQUIREMENT)
        .anyMatch(part -> part.value().isPresent() && same(part, all.get(indicator)));
  }

  private static boolean same(IndicatorTruth.Part part, Indicator indicator) {
    return part.seen().apply(indicator).texts().stream()
        .anyMatch(text -> part.likeness().same(part.value().orElseThrow(), text));
  }
}
