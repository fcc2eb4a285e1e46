package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.http.RulebookFiles.FixtureCount;
import org.jihe.http.RulebookShelf.Earlier;

/** Changing the rulebook in force: publish a workbook, see what was before, go back to it. */
final class Publishing {
  private static final String FILE = "file";
  private static final List<String> WORKBOOK_TYPES =
      List.of(MediaType.XLSX.label(), "application/octet-stream");

  private final RulebookInForce rulebook;
  private final Workers workers;
  private final Bodies bodies;
  private final JsonAnswers answers;

  Publishing(RulebookInForce rulebook, Workers workers, Bounds bounds, JsonAnswers answers) {
    this.rulebook = rulebook;
    this.workers = workers;
    this.bodies = new Bodies(bounds);
    this.answers = answers;
  }

  /**
   * {@code PUT /v1/rulebook/{file}}: a workbook in the place of the one in force. Refused when the
   * rulebook would have a defect or a fixture would not hold; with {@code If-Match} also when
   * another version is in force by now.
   */
  void put(Context context) throws Exception {
    String file = workbook(context.pathParam(FILE));
    String type = Headers.of(context, "Content-Type").split(";", 2)[0].strip();
    if (!WORKBOOK_TYPES.contains(type)) {
      throw Problem.of(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type 应是 " + WORKBOOK_TYPES.get(0),
          "Content-Type should be " + WORKBOOK_TYPES.get(0));
    }
    requireShelf();
    byte[] content = bodies.read(context);
    publish(context, file, content, true);
  }

  /**
   * {@code POST /v1/rulebook/restore?file=…&sha256=…}: a workbook as it was. The rulebook must be
   * without a defect; whether fixtures hold is told, and keeps nobody from going back.
   */
  void restore(Context context) throws Exception {
    String file = workbook(Optional.ofNullable(context.queryParam(FILE)).orElse(""));
    String sha256 = Optional.ofNullable(context.queryParam("sha256")).orElse("");
    requireShelf();
    byte[] content =
        rulebook
            .shelf()
            .earlier(file, sha256)
            .orElseThrow(
                () ->
                    Problem.of(
                        ProblemKind.NOT_FOUND,
                        "没有保存过这个版本；见 GET /v1/rulebook/versions",
                        "No such version was kept; see GET /v1/rulebook/versions"));
    publish(context, file, content, false);
  }

  /**
   * @param bound whether all fixtures must hold
   */
  private void publish(Context context, String file, byte[] content, boolean bound)
      throws Exception {
    Call call = Call.of(context);
    Optional<String> expected = expected(context);
    List<FixtureCount> counted = new ArrayList<>();
    try (WorkPermit permit = workers.permit()) {
      Publication publication =
          permit.longWork(
              () ->
                  rulebook.publish(
                      call,
                      file,
                      content,
                      expected,
                      files -> {
                        Optional<FixtureCount> count = files.fixtures();
                        if (bound) {
                          requireFixtures(count);
                        }
                        count.ifPresent(counted::add);
                      }));
      answers.object(context, 200, told(publication, counted));
    }
  }

  private static Map<String, Object> told(Publication publication, List<FixtureCount> counted) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("version", publication.after());
    object.put("former", publication.before());
    object.put(FILE, publication.file());
    object.put("sha256", publication.sha256());
    for (FixtureCount count : counted) {
      Map<String, Object> fixtures = new LinkedHashMap<>();
      fixtures.put("run", count.run());
      fixtures.put("broken", count.broken().stream().map(RulebookFiles.Broken::fixture).toList());
      object.put("fixtures", fixtures);
    }
    return object;
  }

  private static void requireFixtures(Optional<FixtureCount> counted) {
    FixtureCount count =
        counted.orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.CONFLICT,
                    "没有用例，不能核对改动的影响；请用 fixtures 设置用例目录",
                    "There are no fixtures to hold the change against; set fixtures"));
    if (!count.broken().isEmpty()) {
      throw Problem.of(
              ProblemKind.BROKEN_FIXTURES,
              count.run() + " 个用例中有 " + count.broken().size() + " 个不符；若改动正是要如此，请先更新用例",
              "%d of %d fixtures do not hold; where that is what is meant, update them first"
                  .formatted(count.broken().size(), count.run()))
          .with(count.broken().stream().map(Publishing::defect).toList());
    }
  }

  private static Defect defect(RulebookFiles.Broken broken) {
    String lines = String.join("；", broken.lines());
    return new Defect(broken.fixture(), new Position.Nowhere(), lines, "");
  }

  /** {@code GET /v1/rulebook/versions}: what workbooks were before, the latest first. */
  void versions(Context context) throws IOException {
    List<Map<String, Object>> versions = new ArrayList<>();
    for (Earlier earlier : rulebook.shelf().earlier()) {
      Map<String, Object> version = new LinkedHashMap<>();
      version.put(FILE, earlier.file());
      version.put("replacedAt", earlier.replacedAt().toString());
      version.put("sha256", earlier.sha256());
      versions.add(version);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("version", rulebook.judge().edition().version());
    object.put("earlier", versions);
    answers.object(context, 200, object);
  }

  private String workbook(String file) {
    List<String> known = rulebook.shelf().workbooks();
    if (!known.contains(file)) {
      String names = String.join(", ", known);
      throw Problem.of(
          ProblemKind.NOT_FOUND, "没有这个工作簿；可用 " + names, "No such workbook; there are " + names);
    }
    return file;
  }

  private void requireShelf() {
    if (!rulebook.shelf().takesWorkbooks()) {
      throw Problem.of(
          ProblemKind.CONFLICT,
          "现行规则集在程序之内，没有可写的目录；请用 rules 设置规则目录",
          "The rulebook in force is the one in the program; set rules to a directory");
    }
  }

  private static Optional<String> expected(Context context) {
    String tag = Headers.of(context, "If-Match").strip();
    return tag.isEmpty() || tag.equals("*")
        ? Optional.empty()
        : Optional.of(tag.replaceAll("^(?:W/)?\"|\"$", ""));
  }
}
