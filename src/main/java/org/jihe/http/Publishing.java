package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.EarlierWorkbook;
import org.jihe.domain.Position;
import org.jihe.workbench.Call;
import org.jihe.workbench.FixtureCount;
import org.jihe.workbench.Publication;

/** Changing the rulebook in force: publish a workbook, see what was before, go back to it. */
final class Publishing {
  private static final String FILE = "file";
  private static final List<String> WORKBOOK_TYPES =
      List.of(MediaType.XLSX.label(), "application/octet-stream");

  private final RulebookInForce rulebook;
  private final Workers workers;
  private final Bodies bodies;

  Publishing(RulebookInForce rulebook, Workers workers, Bounds bounds) {
    this.rulebook = rulebook;
    this.workers = workers;
    this.bodies = new Bodies(bounds);
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
    requireStore();
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
    requireStore();
    byte[] content =
        rulebook
            .store()
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
    Call call = Calls.of(context);
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
      JsonAnswers.object(context, 200, Published.of(publication, counted.stream().findFirst()));
    }
  }

  private record Published(
      String version, String former, String file, String sha256, Optional<Held> fixtures) {
    static Published of(Publication made, Optional<FixtureCount> counted) {
      return new Published(
          made.after(),
          made.before(),
          made.file(),
          made.sha256(),
          counted.map(
              count ->
                  new Held(
                      count.run(),
                      count.broken().stream().map(FixtureCount.Broken::fixture).toList())));
    }
  }

  private record Held(int run, List<String> broken) {}

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

  private static Defect defect(FixtureCount.Broken broken) {
    String lines = String.join("；", broken.lines());
    return new Defect(broken.fixture(), new Position.Nowhere(), lines, "");
  }

  /** {@code GET /v1/rulebook/versions}: what workbooks were before, the latest first. */
  void versions(Context context) throws IOException {
    String version = rulebook.judge().edition().version();
    JsonAnswers.object(context, 200, new Versions(version, rulebook.store().earlier()));
  }

  private record Versions(String version, List<EarlierWorkbook> earlier) {}

  private String workbook(String file) {
    List<String> known = rulebook.store().workbooks();
    if (!known.contains(file)) {
      String names = String.join(", ", known);
      throw Problem.of(
          ProblemKind.NOT_FOUND, "没有这个工作簿；可用 " + names, "No such workbook; there are " + names);
    }
    return file;
  }

  private void requireStore() {
    if (!rulebook.store().takesWorkbooks()) {
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
