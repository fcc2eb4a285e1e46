package org.jihe.observing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> goal = words.pairs(form.annualGoal().raw());
    Set<String> project = new HashSet<>(words.pairs(form.overview().raw()));
    project.addAll(words.pairs(form.projectName().raw()));
    Set<String> all = new LinkedHashSet<>(goal);
    all.addAll(project);
    List<IndicatorFit> fits = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      String subject = IndicatorName.subject(indicator);
      Set<String> pairs = words.pairs(subject);
      if (!pairs.isEmpty()) {
        fits.add(
            new IndicatorFit(
                indicator, share(pairs, goal), share(pairs, project), words.shared(subject, all)));
      }
    }
    return fits;
  }

  private static double share(Set<String> pairs, Set<String> others) {
    return (double) pairs.stream().filter(others::contains).count() / pairs.size();
  }
}
