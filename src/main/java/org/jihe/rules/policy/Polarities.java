package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Indicator;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 指标方向: words that tell which way an indicator points. */
public final class Polarities extends PolicyTable {
  private static final String NEGATIVE = "负向";
  private static final TableKind KIND =
      TableKind.of(
              "targets.xlsx",
              "指标方向",
              "负向指标（越低越好）不应写≥，正向指标（越高越好）不应写≤。",
              Column.choice("方向", "负向：越低越好；正向：越高越好", NEGATIVE, "正向").mandatory(),
              Column.words("词", "指标名称含有其中一个").mandatory(),
              Column.words("例外", "指标名称含有其中一个时本行不适用"))
          .askedBy("target-direction")
          .wordsOfForms()
          .compared(
              new KeyedWords("词", List.of(), List.of("方向", TableSchema.SEVERITY)).except("例外"));

  private final List<Polarity> polarities = each(Polarity::of);

  Polarities(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * Which way indicators of some names point.
   *
   * @param id the row's 编号
   * @param direction 负向: the lower the better, or 正向: the higher the better
   * @param words a name that has one of them
   * @param exceptions and none of these
   */
  public record Polarity(String id, String direction, List<String> words, List<String> exceptions) {
    static Polarity of(RuleRow row) {
      return new Polarity(row.id(), row.text("方向"), row.words("词"), row.words("例外"));
    }

    /** Whether such an indicator is the better the lower it is. */
    public boolean lowerIsBetter() {
      return direction.equals(NEGATIVE);
    }

    private boolean isToldBy(String name) {
      return RowSearch.holdsAny(name, words) && !RowSearch.holdsAny(name, exceptions);
    }

    /** The word in the indicator's name; empty when it has none, or an exception. */
    public String wordIn(Indicator indicator) {
      String name = indicator.name().text();
      return RowSearch.holdsAny(name, exceptions)
          ? ""
          : String.join("", RowSearch.word(words, name));
    }

    /** The comparator that would fit. */
    public String fitting() {
      return lowerIsBetter() ? "≤或=" : "≥";
    }
  }

  /** Which way the indicator's name says that it points: of each way the first row. */
  public List<Polarity> of(Indicator indicator) {
    String name = indicator.name().text();
    List<Polarity> found = new ArrayList<>();
    for (Polarity polarity : polarities) {
      if (polarity.isToldBy(name)
          && found.stream().noneMatch(other -> other.direction.equals(polarity.direction))) {
        found.add(polarity);
      }
    }
    return found;
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        "指标名称含{词}的[（含{例外}的除外）]是"
            + (row.text("方向").equals(NEGATIVE) ? "越低越好，指标性质不应写≥" : "越高越好，指标性质不应写≤")
            + "[，级别为{级别}]",
        row);
  }

  @Override
  List<Object> answers(Asked asked) {
    return asked.ofIndicators(this::of);
  }
}
