package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.IndicatorFit;

/**
 * Measures how much of an indicator's subject the form speaks of: the share of its pairs of
 * characters, or, at {@value #OF_A_PAIR} of that worth, of its single ones, since the same thing
 * may go by another word (检验 and 检测). An indicator whose name has no subject (满意度) is not measured.
 */
final class IndicatorFits implements FormMeasure {
  private static final double OF_A_PAIR = 0.25;

  private final Words words;

  IndicatorFits(Words words) {
    this.words = words;
  }

  @Override
  public List<IndicatorFit> of(Declaration form) {
    CharPairs goal = words.pairs(form.annualGoal().raw());
    CharPairs project = words.pairs(form.overview().raw());
    project.addAll(words.pairs(form.projectName().raw()));
    form.expenditures().forEach(line -> project.addAll(words.pairs(line.name().raw())));
    CharPairs all = new CharPairs();
    all.addAll(goal);
    all.addAll(project);
    Said inGoal = Said.of(goal);
    Said inProject = Said.of(project);
    List<IndicatorFit> fits = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      String subject = IndicatorName.subject(indicator);
      CharPairs pairs = words.pairs(subject);
      if (!pairs.isEmpty()) {
        Said name = Said.of(pairs);
        fits.add(
            new IndicatorFit(
                indicator,
                name.foundIn(inGoal),
                name.foundIn(inProject),
                words.shared(subject, all)));
      }
    }
    return fits;
  }

  /**
   * What a text says.
   *
   * @param letters of its pairs
   */
  private record Said(CharPairs pairs, CharPairs letters) {
    static Said of(CharPairs pairs) {
      return new Said(pairs, pairs.letters());
    }

    /** How much of it another text says too, from 0 to 1; single characters count for less. */
    double foundIn(Said other) {
      return Math.max(share(pairs, other.pairs()), OF_A_PAIR * share(letters, other.letters()));
    }

    private static double share(CharPairs some, CharPairs others) {
      return (double) some.sharedWith(others) / some.size();
    }
  }
}
