package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.ReportWords;
import org.jihe.reporting.StatementWriter;
import org.jihe.reporting.trial.DifferenceJson;
import org.jihe.workbench.Judge;
import org.jihe.workbench.WorkbookDifferences;

/**
 * The rulebook in force for those who want to read it: its rows, what to note of them, its files.
 */
final class RulebookReading {
  private final RulebookInForce rulebook;
  private final Workers workers;

  RulebookReading(RulebookInForce rulebook, Workers workers) {
    this.rulebook = rulebook;
    this.workers = workers;
  }

  /** {@code GET /v1/rules}: every row as a sentence, with its cells. */
  void rules(Context context) throws Exception {
    tell(context, judge -> new StatementWriter().json(judge.rules()));
  }

  /** {@code GET /v1/rules/notes}: gaps, conflicts and the like. */
  void notes(Context context) throws Exception {
    tell(context, judge -> new NoteWriter().json(judge.notes()));
  }

  private void tell(Context context, Function<Judge, String> telling) throws Exception {
    Judge judge = rulebook.judge();
    if (Headers.isFresh(context, judge.edition())) {
      return;
    }
    try (WorkPermit permit = workers.permit()) {
      String json = permit.work(() -> telling.apply(judge));
      context.contentType(MediaType.JSON.label()).result(json);
    }
  }

  /**
   * {@code GET /v1/rulebook/{file}}: one of its workbooks; with {@code sha256} as it was before it
   * was replaced.
   */
  void workbook(Context context) throws IOException {
    Judge judge = rulebook.judge();
    String name = context.pathParam("file");
    Optional<String> sha256 = Optional.ofNullable(context.queryParam("sha256"));
    byte[] bytes =
        (sha256.isPresent() ? earlier(name, sha256.get()) : judge.workbook(name))
            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    if (sha256.isPresent() || !Headers.isFresh(context, judge.edition())) {
      context
          .header("Content-Disposition", Annotations.attachment(name))
          .contentType(MediaType.XLSX.label())
          .result(bytes);
    }
  }

  /**
   * {@code GET /v1/rulebook/differences?file=…&from=…&to=…}: what is different between two versions
   * of a workbook, each the hash of one that was replaced; absent for the one in force.
   */
  void differences(Context context) throws Exception {
    Judge judge = rulebook.judge();
    String name = Optional.ofNullable(context.queryParam("file")).orElse("");
    byte[] from = version(context, judge, name, "from");
    byte[] to = version(context, judge, name, "to");
    try (WorkPermit permit = workers.permit()) {
      JsonAnswers.object(
          context,
          200,
          permit.work(() -> Differences.of(rulebook.store().differences(name, from, to))));
    }
  }

  private record Differences(String file, List<DifferenceJson.Change> changes, Unread unread) {
    static Differences of(WorkbookDifferences told) {
      return new Differences(
          told.file(),
          told.changes().stream()
              .map(change -> DifferenceJson.Change.of(change, Optional.empty()))
              .toList(),
          new Unread(
              told.unreadFrom().stream().map(ReportWords::line).toList(),
              told.unreadTo().stream().map(ReportWords::line).toList()));
    }
  }

  private record Unread(List<String> from, List<String> to) {}

  private byte[] version(Context context, Judge judge, String name, String parameter)
      throws IOException {
    Optional<String> sha256 = Optional.ofNullable(context.queryParam(parameter));
    return (sha256.isPresent() ? earlier(name, sha256.get()) : judge.workbook(name))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_FOUND,
                    "没有这个工作簿或版本；见 GET /v1/rulebook/versions",
                    "No such workbook or version; see GET /v1/rulebook/versions"));
  }

  private Optional<byte[]> earlier(String name, String sha256) throws IOException {
    boolean known = rulebook.store().workbooks().contains(name);
    return known ? rulebook.store().earlier(name, sha256) : Optional.empty();
  }
}
