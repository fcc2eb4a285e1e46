package org.jihe.observing;

import java.util.List;
import org.jihe.domain.Cancelled;
import org.jihe.domain.Filing;
import org.jihe.domain.Lexicon;
import org.jihe.domain.Observations;

/** Measures a filing: every kind of observation that the rules may ask for. */
public final class Observer {
  private final List<FormMeasure> ofForms;
  private final List<FilingMeasure> ofFilings;

  /**
   * An observer.
   *
   * @param lexicon the words to leave out where texts are compared by their words
   */
  public Observer(Lexicon lexicon) {
    ofForms =
        List.of(
            new AmountBalances(),
            new Weights(),
            new Targets(),
            new Citations(),
            new StrayBlanks(),
            new UnpairedMarks(),
            new NumberedLists(),
            new OpenEnds(),
            new TextRepeats(),
            new IndicatorFits(new Words(lexicon)),
            new IndicatorEchoes(new Words(lexicon)),
            new GoalItems(new Words(lexicon)),
            new GoalYears(),
            new KeptTargets(),
            new Quantities());
    ofFilings =
        List.of(
            new Codes(),
            new IndicatorTwins(),
            new AmountBalances(),
            new Targets(),
            new Names(),
            new TextOverlaps());
  }

  /**
   * All that can be measured in the filing. What cannot be measured (an amount that cannot be read,
   * a text that is absent) yields no observation.
   */
  public Observations observe(Filing filing) {
    return observe(List.of(filing)).get(0);
  }

  /**
   * The same of several filings, in their order, each by itself. Every measure is taken of all
   * before the next, which keeps its code and words at hand.
   */
  public List<Observations> observe(List<Filing> filings) {
    List<Notebook> notebooks =
        filings.stream().map(filing -> new Notebook(filing.declarations())).toList();
    ofForms.forEach(measure -> notebooks.forEach(notebook -> notebook.noteAll(measure)));
    for (FilingMeasure measure : ofFilings) {
      for (Notebook notebook : notebooks) {
        Cancelled.ifInterrupted();
        measure.measure(notebook.forms(), notebook);
      }
    }
    return notebooks.stream().map(Notebook::observations).toList();
  }
}
