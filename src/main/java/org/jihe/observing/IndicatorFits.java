package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.IndicatorFit;

/**
 * Measures how much of an indicator's subject the form speaks of. An indicator whose name has no
 * subject (满意度) is not measured.
 */
final class IndicatorFits implements FormMeasure {
  private final Words words;

  IndicatorFits(Words words) {
    this.words = words;
  }

  @Override
  public List<IndicatorFit> of(Declaration form) {
    CharPairs goal = words.pairs(form.annualGoal().raw());
    CharPairs project = words.pairs(form.overview().raw());
    project.addAll(words.pairs(form.projectName().raw()));
    CharPairs all = new CharPairs();
    all.addAll(goal);
    all.addAll(project);
    List<IndicatorFit> fits = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      String subject = IndicatorName.subject(indicator);
      CharPairs pairs = words.pairs(subject);
      if (!pairs.isEmpty()) {
        fits.add(
            new IndicatorFit(
                indicator, share(pairs, goal), share(pairs, project), words.shared(subject, all)));
      }
    }
    return fits;
  }

  private static double share(CharPairs pairs, CharPairs others) {
    return (double) pairs.sharedWith(others) / pairs.size();
  }
}
