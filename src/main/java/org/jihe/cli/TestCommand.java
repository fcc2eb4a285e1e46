package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.AddedFixture;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.Privacy;
import org.jihe.reporting.trial.ResultsHtml;
import org.jihe.reporting.trial.ResultsJunit;
import org.jihe.reporting.trial.ResultsText;
import org.jihe.workbench.FixtureTrials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test}: runs the fixtures, or makes one of a form. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final FixtureTrials trials;
  private final Outlet outlet;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      descriptionKey = "fixtures",
      defaultValue = "fixtures")
  private Path folder = Path.of("fixtures");

  @Option(names = "--rules", paramLabel = "DIR")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--check", paramLabel = "CODE", split = ",")
  private Set<String> checks = Set.of();

  @Option(names = "--update")
  private boolean update;

  @Option(names = "--format", paramLabel = "FORMAT")
  private TestFormat format = TestFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--add", paramLabel = "FILE")
  private Optional<String> add = Optional.empty();

  @Option(names = "--blank-names")
  private boolean blankNames;

  @Option(names = "--keep-names")
  private boolean keepNames;

  @Option(names = "--blank", paramLabel = "WORD", split = ",")
  private List<String> blank = List.of();

  @Option(names = "--paint", paramLabel = "DIR")
  private Optional<Path> paint = Optional.empty();

  @Option(names = "--template", paramLabel = "FILE")
  private Optional<Path> template = Optional.empty();

  TestCommand(Terminal terminal, FixtureTrials trials, Outlet outlet) {
    this.terminal = terminal;
    this.trials = trials;
    this.outlet = outlet;
  }

  @Override
  public Integer call() throws Outlet.Unwritable, Refusal {
    Optional<String> mistake = mistake();
    if (mistake.isPresent()) {
      outlet.complain(mistake.get());
      return Exit.REFUSED;
    }
    if (template.isPresent()) {
      outlet.write("已写出 " + trials.caseTemplate(template.get()) + "\n");
      return Exit.CLEAN;
    }
    return add.isPresent() ? add(add.get()) : test();
  }

  private Optional<String> mistake() {
    if (blankNames && keepNames) {
      return Optional.of("--blank-names 和 --keep-names 只能选一个");
    }
    if (add.isEmpty() && (blankNames || keepNames || !blank.isEmpty())) {
      return Optional.of("--blank-names、--keep-names、--blank 要和 --add 一起用");
    }
    if (template.isPresent() && (add.isPresent() || update || paint.isPresent())) {
      return Optional.of("--template 只写出空白的用例工作簿，不能和 --add、--update、--paint 一起用");
    }
    if (update && !checks.isEmpty()) {
      return Optional.of("--update 写出整份预期，不能和 --check 一起用");
    }
    return Optional.empty();
  }

  private int test() throws Refusal, Outlet.Unwritable {
    DirectoryArgument.existing(folder, "请给出样例所在的目录");
    ProgressBar progress = new ProgressBar(terminal, outlet, "运行样例");
    FixtureTrials.Tested tested = trials.test(rules, folder, checks, update, progress);
    if (tested.results().all().isEmpty()) {
      throw Refusal.because(folder.toString(), "没有样例", "用 test --add 文件 加入一个");
    }
    byte[] bytes = text(tested.results()).getBytes(StandardCharsets.UTF_8);
    if (out.isPresent()) {
      outlet.write(out.get(), bytes);
    } else {
      outlet.write(bytes);
    }
    tested.updated().forEach(file -> outlet.complain("已写出 " + file + "，请逐行审阅"));
    tested
        .lonely()
        .forEach(
            file ->
                outlet.complain(
                    new Defect(
                        file.toString(), new Position.Nowhere(), "旁边没有申报表", "补上申报表，或删去这个文件")));
    if (paint.isPresent()) {
      paint(tested.results(), paint.get());
    }
    return code(tested);
  }

  private void paint(FixtureResults results, Path into) throws Refusal, Outlet.Unwritable {
    List<Path> painted = trials.paintCases(folder, results, into);
    if (painted.isEmpty()) {
      outlet.complain("样例中没有用例工作簿，没有可着色的");
    }
    outlet.painted(painted);
  }

  private int code(FixtureTrials.Tested tested) {
    if (tested.results().count(FixtureResult.Outcome.FAILED) > 0) {
      return Exit.FAILED;
    }
    boolean cases = tested.hasBrokenCases();
    if (update && cases) {
      outlet.complain("用例的期望写在工作簿里，--update 不改：核对后在工作簿里改");
    }
    boolean settled = tested.results().hold() || (update && !cases);
    return settled && tested.lonely().isEmpty() ? Exit.CLEAN : Exit.FOUND;
  }

  private String text(FixtureResults results) {
    return switch (format) {
      case TEXT -> new ResultsText().write(results);
      case JUNIT -> new ResultsJunit().write(results);
      case HTML -> new ResultsHtml().write(results);
    };
  }

  private int add(String file) throws Refusal, Outlet.Unwritable {
    Optional<Document> form = new Inputs(terminal.in()).open(file, outlet);
    if (form.isEmpty()) {
      return Exit.REFUSED;
    }
    Privacy.How how =
        blankNames ? Privacy.How.BLANK : keepNames ? Privacy.How.KEEP : Privacy.How.ASK;
    AddedFixture added = trials.add(rules, folder, form.get(), new Privacy(how, blank));
    for (Path written : added.files()) {
      outlet.write("已写出 " + written + "\n");
    }
    if (!added.files().isEmpty()) {
      outlet.write(
          (added.personal().isEmpty() || keepNames
                  ? ""
                  : "已代替的个人信息：" + String.join("、", added.personal()) + "\n")
              + "请核对预期各行是否都对，并查看有没有遗漏的人名、电话\n");
    }
    added.defects().forEach(outlet::complain);
    return added.files().isEmpty() ? Exit.REFUSED : Exit.CLEAN;
  }
}
