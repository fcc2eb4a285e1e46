package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.GoalItem;
import org.jihe.domain.Indicator;

/**
 * Splits the annual goal into items and measures how well the indicators cover each.
 *
 * <p>Coverage is the cosine of two sets of words: those of the item's head and those of the
 * indicator's subject; measured against all of the item it counts half. The head is the label
 * before a colon, else the first clause of a numbered item, else all of the item. An item that
 * promises an outcome (全覆盖, 零发生) is hardly covered by an indicator that does not name it.
 *
 * <p>At most {@value #MOST} items of a goal are told.
 */
final class GoalItems implements FormMeasure {
  private static final int MOST = 200;
  private static final double OF_THE_REST = 0.5;
  private static final double WITHOUT_OUTCOME = 0.1;

  private static final String CLAUSE_ENDS = "，。；,;";
  private static final String LABEL_ENDS = "：:";
  private static final String HEAD_ENDS = CLAUSE_ENDS + LABEL_ENDS;
  private static final int LONGEST_LABEL = 60;
  private static final Pattern TITLE = Pattern.compile("《[^《》]{0,200}+》");
  private static final Pattern FIGURE =
      Pattern.compile("[0-9０-９]|百分之|零(?:发生|事故|投诉|差错|失误|上访)|[两三四五六七八九十百千]{1,4}+[场次名人件期户个家天项]");
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?=\\s?年|[-—－–~～至])");

  private final Words words;

  GoalItems(Words words) {
    this.words = words;
  }

  @Override
  public List<GoalItem> of(Declaration form) {
    if (!form.annualGoal().stated()) {
      return List.of();
    }
    Passage goal = new Passage(form.entry(Field.ANNUAL_GOAL));
    CharPairs known = words.pairs(form.overview().raw());
    List<Measured> measured = measured(form.indicators());
    List<Stretch> stretches = GoalSplit.of(goal.raw());
    List<GoalItem> items = new ArrayList<>();
    for (Stretch stretch : stretches.subList(0, Math.min(MOST, stretches.size()))) {
      String text = goal.raw().substring(stretch.start(), stretch.end());
      Covering best = best(text, stretch.numbered(), measured, known);
      items.add(
          new GoalItem(
              goal.quote(stretch.start(), stretch.end()),
              items.size() + 1,
              text,
              best.coverage(),
              best.indicator(),
              best.sharedWords(),
              isFigured(text)));
    }
    return items;
  }

  /** How well an indicator covers an item. */
  private record Covering(double coverage, int indicator, String sharedWords) {
    static final Covering NONE = new Covering(0, 0, "");
  }

  /** An indicator and what it is about. */
  private record Measured(Indicator indicator, String name, String subject, CharPairs pairs) {}

  private List<Measured> measured(List<Indicator> indicators) {
    List<Measured> measured = new ArrayList<>();
    for (Indicator indicator : indicators) {
      String subject = IndicatorName.subject(indicator);
      measured.add(
          new Measured(indicator, IndicatorName.of(indicator), subject, words.pairs(subject)));
    }
    return measured;
  }

  private Covering best(String item, boolean numbered, List<Measured> indicators, CharPairs known) {
    String plain = item.indexOf('《') < 0 ? item : TITLE.matcher(item).replaceAll("，");
    CharPairs all = words.pairs(plain);
    CharPairs head = words.pairs(head(plain, numbered));
    Outcome outcome = new Outcome(plain, words, known);
    Covering best = Covering.NONE;
    for (Measured each : indicators) {
      double coverage =
          Math.max(cosine(head, each.pairs()), OF_THE_REST * cosine(all, each.pairs()));
      if (!outcome.isNamedBy(each.name())) {
        coverage *= WITHOUT_OUTCOME;
      }
      if (coverage > best.coverage()) {
        best = new Covering(coverage, each.indicator().number(), words.shared(each.subject(), all));
      }
    }
    return best;
  }

  private static String head(String item, boolean numbered) {
    int end = 0;
    while (end < item.length() && HEAD_ENDS.indexOf(item.charAt(end)) < 0) {
      end++;
    }
    boolean label = end < item.length() && LABEL_ENDS.indexOf(item.charAt(end)) >= 0;
    if (label && end > 0 && item.codePointCount(0, end) <= LONGEST_LABEL) {
      return item.substring(0, end + 1);
    }
    while (end < item.length() && CLAUSE_ENDS.indexOf(item.charAt(end)) < 0) {
      end++;
    }
    return numbered && end > 0 ? item.substring(0, end) : item;
  }

  private static double cosine(CharPairs one, CharPairs other) {
    return one.isEmpty() || other.isEmpty()
        ? 0
        : other.sharedWith(one) / Math.sqrt((double) one.size() * other.size());
  }

  private static boolean isFigured(String text) {
    String plain = text.indexOf('《') < 0 ? text : TITLE.matcher(text).replaceAll("");
    boolean year = plain.contains("19") || plain.contains("20");
    return FIGURE.matcher(year ? YEAR.matcher(plain).replaceAll("") : plain).find();
  }
}
