package org.jihe.rules.telling;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;

/** One sentence for a row of any table. */
public final class Sentences {
  private final Map<String, Function<RuleRow, String>> bySheet = new HashMap<>();

  /**
   * @param cards the rows of the catalogue by 编号, which speak for decisions without a message
   */
  public Sentences(Map<String, RuleRow> cards) {
    bySheet.put(DecisionTable.SHEET, new DecisionSentence(cards)::of);
    bySheet.putAll(CatalogueSentences.BY_SHEET);
    bySheet.putAll(IndicatorSentences.BY_SHEET);
    bySheet.putAll(BasisSentences.BY_SHEET);
    bySheet.putAll(WordSentences.BY_SHEET);
    bySheet.putAll(FormSentences.BY_SHEET);
  }

  /** The sheets whose rows can be put into words. */
  public Set<String> sheets() {
    return Set.copyOf(bySheet.keySet());
  }

  /**
   * The row as a sentence with its full stop, its 编号, years, region and norms aside.
   *
   * @throws IllegalArgumentException when its sheet is not among {@link #sheets()}
   */
  public String of(RuleRow row) {
    Function<RuleRow, String> sentence = bySheet.get(row.schema().sheet());
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence for " + row.schema().sheet());
    }
    return sentence.apply(row) + "。";
  }

  /** For which budget years and region the row is; empty when for all. */
  public String validity(RuleRow row) {
    return Phrases.validity(row);
  }
}
