package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Statement;
import org.jihe.workbench.NoTrials;
import org.jihe.workbench.RuleTrials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialCommandsTest {
  private static final RuleChange CHANGE =
      new RuleChange(
          RuleChange.Kind.CELL, "rules/weights.xlsx", "权重", "WT-001", "G2", "权重合计", "90", "85");

  @TempDir private Path folder;

  private static Difference difference() {
    Statement said =
        new Statement(
            Statement.Kind.FINDING, 1, "weight-total", "WT-001", "/indicators", "=1+1", "");
    Effect effect =
        new Effect("a.json", "项目", "司法局", Optional.empty(), Optional.of(said), List.of(CHANGE));
    return new Difference(List.of(CHANGE), List.of(effect), 1, 1, List.of());
  }

  private static Call diff(String... args) {
    RuleTrials trials =
        new NoTrials() {
          @Override
          public Difference diff(
              Path rules, String base, String head, List<Path> on, Progress progress)
              throws Refusal {
            if (base.equals("none")) {
              throw new Refusal(
                  List.of(new Defect("none", new Position.Nowhere(), "不是目录", "核对名称")));
            }
            return base.equals(head)
                ? new Difference(List.of(), List.of(), 1, 0, List.of())
                : TrialCommandsTest.difference();
          }
        };
    return new Call().trying(trials).run(args);
  }

  @Test
  void the_exit_code_tells_whether_anything_differs() {
    assertThat(diff("diff", "--base", "a", "--head", "a").code()).isZero();
    assertThat(diff("diff", "--base", "a", "--head", "b").code()).isEqualTo(1);
    assertThat(diff("diff", "--base", "none").code()).isEqualTo(2);
    assertThat(diff("diff", "--base", "none").err()).hasLineCount(1).contains("不是目录");
  }

  @Test
  void each_effect_stands_under_its_cell_in_every_format() {
    assertThat(diff("diff", "--base", "a", "--head", "b").out())
        .contains("权重!G2（WT-001 权重合计）: 90 → 85\n  新增  a.json 表1  weight-total");
    assertThat(diff("diff", "--base", "a", "--head", "b", "--format", "json").out())
        .contains("\"column\": \"权重合计\"", "\"causes\": [");
    assertThat(diff("diff", "--base", "a", "--head", "b", "--format", "html").out())
        .contains("<h2>权重!G2");
  }

  @Test
  void a_workbook_goes_to_a_file_only() {
    Path file = folder.resolve("d.xlsx");
    assertThat(diff("diff", "--base", "a", "--head", "b", "--format", "xlsx").code()).isEqualTo(2);
    Call call =
        diff("diff", "--base", "a", "--head", "b", "--format", "xlsx", "--out", file.toString());
    assertThat(call.out()).isEmpty();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void a_threshold_that_is_not_reached_fails() {
    assertThat(new Call().run("coverage").code()).isZero();
    assertThat(new Call().run("coverage", "--threshold", "100").code()).isZero();
    assertThat(new Call().run("coverage", "--threshold", "101").code()).isEqualTo(1);
    assertThat(new Call().run("mutate", "--all", "--threshold", "101").code()).isEqualTo(1);
  }

  @Test
  void nothing_changed_is_nothing_to_mutate_and_said() {
    assertThat(new Call().run("mutate").err()).contains("没有改动的单元格");
  }
}
