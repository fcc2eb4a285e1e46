package org.jihe.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.RulebookEdition;

/** What is in force, and taking what lies on the shelf. */
final class RulebookRoutes {
  private final RulebookInForce rulebook;
  private final JsonAnswers answers;

  RulebookRoutes(RulebookInForce rulebook, JsonAnswers answers) {
    this.rulebook = rulebook;
    this.answers = answers;
  }

  /** {@code GET /v1/rulebook}: its version, which is also the ETag, and its files. */
  void rulebook(Context context) {
    RulebookEdition edition = rulebook.judge().edition();
    tagged(context, edition, edition(edition));
  }

  /** {@code GET /v1/checks}: everything that can be found. */
  void checks(Context context) {
    Judge judge = rulebook.judge();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rulebook", judge.edition().version());
    object.put("checks", judge.checks().stream().map(RulebookRoutes::check).toList());
    tagged(context, judge.edition(), object);
  }

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
    answers.object(context, 200, edition(standing.judge().edition()));
  }

  private void tagged(Context context, RulebookEdition edition, Map<String, ?> object) {
    String tag = "\"" + edition.version() + "\"";
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    if (List.of(Headers.of(context, "If-None-Match").split("\\s*,\\s*", -1)).contains(tag)) {
      context.status(304);
    } else {
      answers.object(context, 200, object);
    }
  }

  private static Map<String, Object> edition(RulebookEdition edition) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("version", edition.version());
    object.put("files", edition.files().stream().map(RulebookRoutes::file).toList());
    return object;
  }

  private static Map<String, Object> file(RulebookEdition.RulebookFile file) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.file());
    object.put("sha256", file.sha256());
    return object;
  }

  private static Map<String, Object> check(ListedCheck check) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", check.check());
    object.put("rule", check.rule().id());
    object.put("title", check.title());
    object.put("severity", check.severity().name());
    object.put("certainty", check.certainty().name().toLowerCase(Locale.ROOT));
    object.put("scope", check.wholeFiling() ? "filing" : "form");
    object.put("legalBasis", check.legalBasis().stream().map(RulebookRoutes::basis).toList());
    return object;
  }

  private static Map<String, Object> basis(LegalBasis basis) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("documentNumber", basis.documentNumber());
    object.put("title", basis.title());
    object.put("article", basis.article());
    object.put("verification", basis.verification().label());
    return object;
  }
}
