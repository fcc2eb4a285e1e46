package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.ReportLine;
import org.jihe.workbench.FixtureTrials;
import org.jihe.workbench.NoFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestCommandTest {
  @TempDir private Path folder;

  private static FixtureResult result(FixtureResult.Outcome outcome) {
    List<ReportLine> gone =
        outcome == FixtureResult.Outcome.DIFFERS ? List.of(ReportLine.of("表1 结论 通过")) : List.of();
    return new FixtureResult(
        "a/b.json", outcome, new LineDifferences(gone, List.of(), false), Map.of(), "");
  }

  private Call run(FixtureTrials.Tested tested, String... more) {
    FixtureTrials trials =
        new NoFixtures() {
          @Override
          public Tested test(
              Optional<Path> rules, Path of, Set<String> checks, boolean update, Progress p) {
            return tested;
          }
        };
    String[] args = new String[more.length + 2];
    args[0] = "test";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return new Call().running(trials).run(args);
  }

  private static FixtureTrials.Tested tested(FixtureResult.Outcome... outcomes) {
    return new FixtureTrials.Tested(
        new FixtureResults(List.of(outcomes).stream().map(TestCommandTest::result).toList()),
        List.of(),
        List.of());
  }

  @Test
  void exit_codes_tell_what_came_of_it() {
    assertThat(run(tested(FixtureResult.Outcome.HOLDS)).code()).isZero();
    assertThat(run(tested(FixtureResult.Outcome.HOLDS, FixtureResult.Outcome.DIFFERS)).code())
        .isEqualTo(1);
    assertThat(run(tested(FixtureResult.Outcome.MISSING)).code()).isEqualTo(1);
    assertThat(run(tested(FixtureResult.Outcome.FAILED)).code()).isEqualTo(70);
    assertThat(run(tested()).code()).isEqualTo(2);
  }

  @Test
  void an_update_settles_what_differed() {
    assertThat(run(tested(FixtureResult.Outcome.DIFFERS), "--update").code()).isZero();
  }

  @Test
  void an_expectation_alone_is_a_mistake() {
    FixtureTrials.Tested lonely =
        new FixtureTrials.Tested(
            new FixtureResults(List.of(result(FixtureResult.Outcome.HOLDS))),
            List.of(),
            List.of(Path.of("x.expected.txt")));
    assertThat(run(lonely).code()).isEqualTo(1);
    assertThat(run(lonely).err()).contains("x.expected.txt", "旁边没有申报表").hasLineCount(1);
  }

  @Test
  void each_format_is_written() {
    FixtureTrials.Tested one = tested(FixtureResult.Outcome.DIFFERS);
    assertThat(run(one).out()).contains("- 表1 结论 通过");
    assertThat(run(one, "--format", "junit").out()).startsWith("<?xml").contains("<testsuite");
    assertThat(run(one, "--format", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(run(one, "--format", "html", "--out", folder.resolve("a.html").toString()).out())
        .isEmpty();
    assertThat(folder.resolve("a.html")).content().startsWith("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--blank-names", "--update --check=a", "--format=x"})
  void a_wrong_call_is_one_line_in_chinese(String options) {
    Call call = run(tested(FixtureResult.Outcome.HOLDS), options.split(" "));
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).hasLineCount(1).containsPattern("\\p{IsHan}");
  }

  @Test
  void rules_with_a_defect_run_nothing() {
    FixtureTrials refusing =
        new NoFixtures() {
          @Override
          public Tested test(
              Optional<Path> rules, Path of, Set<String> checks, boolean update, Progress p)
              throws Refusal {
            throw new Refusal(
                List.of(
                    new Defect(
                        "rules/weights.xlsx", new Position.SheetCell("权重", "D5"), "不是数", "")));
          }
        };
    Call call = new Call().running(refusing).run("test", folder.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("权重!D5");
  }
}
