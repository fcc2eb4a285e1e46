package org.jihe.regression.difference;

import java.util.List;
import org.jihe.domain.Report;
import org.jihe.regression.Reviewer;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.TableSchema;

/**
 * Rules that differ from others in some tables. What those others have read, measured and judged is
 * done again only where these may come to something else: reading where labels differ, measuring
 * where the words that say nothing do, firing where a table answers otherwise to what is asked of
 * it about the filing ({@link Rulebook#answers}). Cards are only told, never asked.
 */
final class IncrementalJudge {
  private final Reviewer reviewer;
  private final boolean reads;
  private final boolean measures;
  private final boolean fires;
  private final List<String> asked;

  /**
   * @param of the rules that judge first
   * @param other those that judge again
   */
  IncrementalJudge(Reviewer of, Rulebook other) {
    Rulebook first = of.rulebook();
    this.reads = !first.labels().equals(other.labels());
    this.measures = !first.lexicon().equals(other.lexicon());
    this.fires = !first.sharesDrlWith(other);
    this.asked = changed(first, other);
    this.reviewer = reads ? new Reviewer(other) : of.judgingBy(other);
  }

  private static List<String> changed(Rulebook first, Rulebook other) {
    return PolicyTables.asked().stream()
        .map(TableSchema::sheet)
        .filter(
            sheet ->
                !first
                    .tables()
                    .getOrDefault(sheet, List.of())
                    .equals(other.tables().getOrDefault(sheet, List.of())))
        .toList();
  }

  /** What these rules say of a filing that the others have judged. */
  Report report(JudgedFiling judged) {
    if (reads) {
      return reviewer.report(reviewer.read(judged.name(), judged.content()));
    }
    if (measures) {
      return reviewer.report(judged.filing());
    }
    return reviewer.report(
        judged.filing(),
        fires || !answersTheSame(judged)
            ? reviewer.judge(judged.filing(), judged.observations())
            : judged.found());
  }

  private boolean answersTheSame(JudgedFiling judged) {
    return asked.stream()
        .allMatch(
            sheet ->
                answers(judged.reviewer(), sheet, judged).equals(answers(reviewer, sheet, judged)));
  }

  private static List<Object> answers(Reviewer of, String sheet, JudgedFiling judged) {
    return of.rulebook().answers(sheet, judged.filing(), judged.observations());
  }
}
