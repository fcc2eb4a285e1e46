package org.jihe.http;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.RulebookEdition;
import org.jihe.reporting.LintJson;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.trial.DifferenceJson;
import org.jihe.workbench.FixtureCount;
import org.jihe.workbench.Trial;

/**
 * What changed workbooks would do, as an object of JSON (schema {@code Trial} of the OpenAPI
 * document).
 */
record TrialJson(
    Optional<String> rulebook,
    List<LintJson.Entry> defects,
    List<LintJson.Entry> warnings,
    Optional<String> candidate,
    Optional<List<NoteWriter.NoteJson>> analysis,
    Optional<FixtureCount> fixtures,
    Optional<DifferenceJson> effects) {
  static TrialJson of(Trial trial) {
    LintJson remarks = LintJson.of(trial.remarks());
    Optional<Trial.Outcome> candidate = trial.candidate();
    return new TrialJson(
        trial.base().map(RulebookEdition::version),
        remarks.defects(),
        remarks.warnings(),
        candidate.map(outcome -> outcome.edition().version()),
        candidate.map(outcome -> NoteWriter.objects(outcome.notes())),
        candidate.flatMap(Trial.Outcome::fixtures),
        candidate.flatMap(Trial.Outcome::effects).map(DifferenceJson::of));
  }
}
