package org.jihe.observing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.chinese.Lookalikes;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.IndicatorTwin;
import org.jihe.domain.SharedIndicator;

/**
 * Finds indicators of the same name, blanks aside: in one form the later one is told of the first;
 * across forms each is told of the first one in every other form.
 *
 * <p>Each indicator is told of at most {@value #MOST_TWINS} other forms; the filing's observation
 * names all.
 */
final class IndicatorTwins implements FilingMeasure {
  private static final int MOST_TWINS = 20;

  /**
   * The first indicator of its name in a form.
   *
   * @param ordinal the form's position in the filing's list, from 0
   */
  private record First(int ordinal, Declaration form, Indicator indicator) {}

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    Map<String, List<First>> firsts = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < forms.size(); ordinal++) {
      for (First first : firstsOf(ordinal, forms.get(ordinal), notebook).values()) {
        firsts.computeIfAbsent(name(first.indicator()), unused -> new ArrayList<>()).add(first);
      }
    }
    firsts.forEach(
        (name, sharing) -> {
          if (sharing.size() > 1) {
            sharing.forEach(first -> noteTwins(first, sharing, notebook));
            notebook.noteOfFiling(shared(name, sharing));
          }
        });
  }

  private static Map<String, First> firstsOf(int ordinal, Declaration form, Notebook notebook) {
    Map<String, First> firsts = new LinkedHashMap<>();
    for (Indicator indicator : form.indicators()) {
      if (!indicator.name().stated()) {
        continue;
      }
      First own = new First(ordinal, form, indicator);
      First first = firsts.putIfAbsent(name(indicator), own);
      if (first != null) {
        notebook.note(ordinal, twin(indicator, first));
      }
    }
    return firsts;
  }

  private static void noteTwins(First first, List<First> sharing, Notebook notebook) {
    sharing.stream()
        .filter(other -> other.ordinal() != first.ordinal())
        .limit(MOST_TWINS)
        .forEach(other -> notebook.note(first.ordinal(), twin(first.indicator(), other)));
  }

  private static IndicatorTwin twin(Indicator indicator, First other) {
    boolean sameTarget =
        read(indicator)
            && read(other.indicator())
            && plain(indicator.requirement()).equals(plain(other.indicator().requirement()));
    return new IndicatorTwin(
        indicator, other.form().index(), other.indicator().number(), sameTarget);
  }

  /** Whether nothing of what it requires may stand in a place that was not read. */
  private static boolean read(Indicator indicator) {
    return !indicator.target().entry().unknown()
        && !indicator.measure().unknown()
        && !indicator.comparison().unknown();
  }

  private static boolean distinctive(First first) {
    String target = first.indicator().target().text();
    return read(first.indicator()) && !target.equals("0") && !target.equals("100");
  }

  private static SharedIndicator shared(String name, List<First> sharing) {
    Set<String> requirements = new HashSet<>();
    return new SharedIndicator(
        name,
        sharing.stream().map(first -> first.form().index()).toList(),
        sharing.get(0).indicator().name().place(),
        sharing.stream()
            .filter(IndicatorTwins::distinctive)
            .map(first -> plain(first.indicator().requirement()))
            .anyMatch(requirement -> !requirements.add(requirement)));
  }

  private static String name(Indicator indicator) {
    return Blanks.remove(indicator.name().raw());
  }

  private static String plain(String requirement) {
    return Lookalikes.plain(requirement);
  }
}
