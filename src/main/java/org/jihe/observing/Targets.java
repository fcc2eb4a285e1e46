package org.jihe.observing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.chinese.Lookalikes;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.TargetSpread;

/**
 * Measures how alike targets are, of every form with two indicators or more, and over a filing of
 * several forms. Targets that are not written are counted in the total only.
 */
final class Targets implements FormMeasure, FilingMeasure {
  @Override
  public List<TargetSpread> of(Declaration form) {
    return spread(List.of(form), false);
  }

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    if (forms.size() > 1) {
      spread(forms, true).forEach(notebook::noteOfFiling);
    }
  }

  private static List<TargetSpread> spread(List<Declaration> forms, boolean wholeFiling) {
    Map<String, Integer> requirements = new LinkedHashMap<>();
    Map<String, Integer> measures = new LinkedHashMap<>();
    Map<String, Integer> comparators = new LinkedHashMap<>();
    int total = 0;
    for (Declaration form : forms) {
      for (Indicator indicator : form.indicators()) {
        total++;
        count(requirements, requirement(indicator));
        count(measures, plain(indicator.plainMeasure()));
        count(comparators, indicator.comparator().glyph());
      }
    }
    String commonest = commonest(requirements);
    if (total < 2 || commonest.isEmpty()) {
      return List.of();
    }
    String measure = commonest(measures);
    String comparator = commonest(comparators);
    return List.of(
        new TargetSpread(
            wholeFiling,
            commonest,
            requirements.getOrDefault(commonest, 0),
            total,
            measure,
            measures.getOrDefault(measure, 0),
            comparator,
            comparators.getOrDefault(comparator, 0),
            forms.stream()
                .filter(form -> holder(form, commonest).isPresent())
                .map(Declaration::index)
                .toList(),
            forms.stream()
                .flatMap(form -> holder(form, commonest).stream())
                .findFirst()
                .map(holder -> holder.target().place())
                .orElse(Place.WHOLE)));
  }

  /** The first indicator of a form with that requirement. */
  private static Optional<Indicator> holder(Declaration form, String requirement) {
    return form.indicators().stream()
        .filter(indicator -> requirement(indicator).equals(requirement))
        .findFirst();
  }

  private static String requirement(Indicator indicator) {
    return indicator.target().entry().written() ? plain(indicator.requirement()) : "";
  }

  private static String plain(String text) {
    return Lookalikes.plain(text);
  }

  private static void count(Map<String, Integer> counts, String key) {
    if (!key.isEmpty()) {
      counts.merge(key, 1, Integer::sum);
    }
  }

  /** The key counted most often, the first of several; empty when nothing was counted. */
  private static String commonest(Map<String, Integer> counts) {
    String commonest = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(commonest, 0)) {
        commonest = entry.getKey();
      }
    }
    return commonest;
  }
}
