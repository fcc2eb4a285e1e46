package org.jihe.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.Labels.Ending;
import org.jihe.rules.sheet.RuleRow;

/** The table 标签语法: how labels vary beyond the words that 标签 lists. */
final class LabelAffixes {
  private static final String PREFIX = "可省前缀";
  private static final String SUFFIX = "可省后缀";
  private static final String ENDING = "词尾";
  private static final String TELLING = "不同义的字";
  private static final String LIKENESS = "相近";
  private static final String OTHER_SHEET = "非申报工作表";

  /** What a row may be about, in the words of the table. */
  static final List<String> USES = List.of(PREFIX, SUFFIX, ENDING, TELLING, LIKENESS, OTHER_SHEET);

  private final List<RuleRow> rows;
  private final Function<String, FormPart> parts;

  /**
   * @param rows those that are switched on
   * @param parts the part that a label of the table names
   */
  LabelAffixes(List<RuleRow> rows, Function<String, FormPart> parts) {
    this.rows = List.copyOf(rows);
    this.parts = parts;
  }

  Labels.Grammar grammar() {
    return new Labels.Grammar(
        words(PREFIX), words(SUFFIX), endings(), likeness(), words(TELLING), words(OTHER_SHEET));
  }

  private List<RuleRow> of(String use) {
    return rows.stream().filter(row -> row.text("用途").equals(use)).toList();
  }

  private List<String> words(String use) {
    return of(use).stream().flatMap(row -> row.words("词").stream()).toList();
  }

  private List<Ending> endings() {
    List<Ending> endings = new ArrayList<>();
    for (RuleRow row : of(ENDING)) {
      if (row.has("含义")) {
        FormPart part = parts.apply(row.text("含义"));
        row.words("词").forEach(word -> endings.add(new Ending(word, part, row.words("例外"))));
      }
    }
    return endings;
  }

  /** The least that any row asks for; without a row nothing is read by likeness. */
  private double likeness() {
    return of(LIKENESS).stream()
        .filter(row -> row.has("数值"))
        .mapToDouble(row -> row.number("数值").doubleValue())
        .min()
        .orElse(1);
  }
}
