package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jihe.reporting.NoteWriter;
import org.jihe.reporting.StatementWriter;

/**
 * The rulebook in force for those who want to read it: its rows, what to note of them, its files.
 */
final class RulebookReading {
  private final RulebookInForce rulebook;
  private final Workers workers;
  private final JsonAnswers answers;

  RulebookReading(RulebookInForce rulebook, Workers workers, JsonAnswers answers) {
    this.answers = answers;
    this.rulebook = rulebook;
    this.workers = workers;
  }

  /** Makes an answer of a rulebook. */
  @FunctionalInterface
  private interface Telling {
    String of(RulebookPages pages);
  }

  /** {@code GET /v1/rules}: every row as a sentence, with its cells. */
  void rules(Context context) throws Exception {
    tell(context, pages -> new StatementWriter().json(pages.rules()));
  }

  /** {@code GET /v1/rules/notes}: gaps, conflicts and the like. */
  void notes(Context context) throws Exception {
    tell(context, pages -> new NoteWriter().json(pages.notes()));
  }

  private void tell(Context context, Telling telling) throws Exception {
    Judge judge = rulebook.judge();
    if (isFresh(context, judge)) {
      return;
    }
    try (WorkPermit permit = workers.permit()) {
      String json = permit.work(() -> telling.of(judge.pages()));
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
        (sha256.isPresent() ? earlier(name, sha256.get()) : judge.pages().workbook(name))
            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    if (sha256.isPresent() || !isFresh(context, judge)) {
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
      answers.object(context, 200, permit.work(() -> rulebook.shelf().differences(name, from, to)));
    }
  }

  private byte[] version(Context context, Judge judge, String name, String parameter)
      throws IOException {
    Optional<String> sha256 = Optional.ofNullable(context.queryParam(parameter));
    return (sha256.isPresent() ? earlier(name, sha256.get()) : judge.pages().workbook(name))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_FOUND,
                    "没有这个工作簿或版本；见 GET /v1/rulebook/versions",
                    "No such workbook or version; see GET /v1/rulebook/versions"));
  }

  private Optional<byte[]> earlier(String name, String sha256) throws IOException {
    boolean known = rulebook.shelf().workbooks().contains(name);
    return known ? rulebook.shelf().earlier(name, sha256) : Optional.empty();
  }

  private static boolean isFresh(Context context, Judge judge) {
    String tag = "\"" + judge.edition().version() + "\"";
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    boolean fresh =
        List.of(Headers.of(context, "If-None-Match").split("\\s*,\\s*", -1)).contains(tag);
    if (fresh) {
      context.status(304);
    }
    return fresh;
  }
}
