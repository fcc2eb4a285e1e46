package org.jihe.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jihe.domain.RulebookEdition;
import org.jihe.workbench.Judge;
import org.jihe.workbench.ListedCheck;

/** What is in force, and taking what lies in the store. */
final class RulebookRoutes {
  private final RulebookInForce rulebook;

  RulebookRoutes(RulebookInForce rulebook) {
    this.rulebook = rulebook;
  }

  /** {@code GET /v1/rulebook}: its version, which is also the ETag, and its files. */
  void rulebook(Context context) {
    RulebookEdition edition = rulebook.judge().edition();
    tagged(context, edition, edition);
  }

  /** {@code GET /v1/checks}: everything that can be found. */
  void checks(Context context) {
    Judge judge = rulebook.judge();
    List<Check> checks = judge.checks().stream().map(Check::of).toList();
    tagged(context, judge.edition(), new Checks(judge.edition().version(), checks));
  }

  private record Checks(String rulebook, List<Check> checks) {}

  private record Check(
      String check,
      String rule,
      String title,
      String severity,
      String certainty,
      String scope,
      List<Basis> legalBasis) {
    static Check of(ListedCheck check) {
      return new Check(
          check.check(),
          check.rule().id(),
          check.title(),
          check.severity().name(),
          check.certainty().name().toLowerCase(Locale.ROOT),
          check.wholeFiling() ? "filing" : "form",
          check.legalBasis().stream()
              .map(
                  b ->
                      new Basis(
                          b.documentNumber(), b.title(), b.article(), b.verification().label()))
              .toList());
    }
  }

  private record Basis(String documentNumber, String title, String article, String verification) {}

  /** {@code POST /v1/rulebook/reload}: 200 with what is in force, or 422 with every defect. */
  void reload(Context context) {
    RulebookInForce.Standing standing = rulebook.reload();
    if (!standing.defects().isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED_RULEBOOK,
              "仍用原来的规则集 " + standing.judge().edition().version(),
              "The former one stays in force: " + standing.judge().edition().version())
          .with(standing.defects());
    }
    JsonAnswers.object(context, 200, standing.judge().edition());
  }

  private static void tagged(Context context, RulebookEdition edition, Record answer) {
    if (!Headers.isFresh(context, edition)) {
      JsonAnswers.object(context, 200, answer);
    }
  }
}
