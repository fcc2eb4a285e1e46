package org.jihe.regression.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Progress;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.Slip;
import org.jihe.domain.trial.SlipResult;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.ReportLines;
import org.jihe.regression.Reviewer;
import org.jihe.regression.Sample;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.regression.sheets.RulePaints;
import org.jihe.reporting.trial.CoverageText;
import org.jihe.reporting.trial.MutationText;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {
  private static final Set<String> FEW =
      Set.of("DT-001", "TF-001", "PO-005", "WD-012", "FR-001", "OG-003", "WT-002", "RP-001");

  private Rulebook rulebook;
  private List<FiledFixture> fixtures;

  @BeforeAll
  void load() throws IOException {
    rulebook = Sample.rulebook();
    fixtures =
        new FixtureFolder(Path.of("fixtures"))
            .filed().stream().filter(fixture -> FEW.contains(fixture.subject())).toList();
  }

  private List<RowSlip> of(String id) {
    return new Slips().of(rulebook.row(id).orElseThrow());
  }

  private static List<String> texts(List<RowSlip> slips) {
    return slips.stream().map(slip -> slip.slip().header() + ": " + slip.slip().after()).toList();
  }

  @Test
  void the_slips_of_a_row_are_those_that_people_make() {
    assertThat(texts(of("TF-001")))
        .contains(
            "启用: 否", "下限: 91", "下限: 89", "指标名称: 含 满意度 且 不含 不满意", "指标名称: 含 满意度、满意率", "指标名称: 不含 不满意");
    assertThat(texts(of("DR-001"))).contains("缺少个数: >3", "缺少个数: ≤3", "缺少个数: ≥4");
    assertThat(texts(of("PM-007"))).contains("值: 0.67", "值: 0.65");
    assertThat(texts(of("AC-001"))).contains("起始日: 2025-01-01", "起始日: 2023-01-01");
  }

  @Test
  void a_row_that_is_off_and_free_text_have_no_slips() {
    RuleRow off = rulebook.row("TF-001").orElseThrow().with("启用", "否").orElseThrow();
    assertThat(new Slips().of(off)).isEmpty();
    assertThat(of("WD-012"))
        .extracting(slip -> slip.slip().header())
        .doesNotContain("备注", "改为", "编号");
  }

  @Test
  void a_slip_on_the_boundary_is_noticed_and_one_that_no_fixture_watches_is_not() {
    Mutation mutation = new MutationRun(rulebook, fixtures, Progress.SILENT).of(of("TF-001"));
    assertThat(mutation.results())
        .filteredOn(result -> result.slip().after().equals("89"))
        .extracting(SlipResult::killer)
        .containsExactly("rows/TF-001/fails.json");
    assertThat(mutation.survivors()).extracting(Slip::word).contains("满意率");
    assertThat(new MutationText().write(mutation)).contains("满意率", "可补：加一例含“满意率”");
  }

  /** Leaving fixtures out must never hide that one of them notices. */
  @Test
  void leaving_out_what_is_not_touched_changes_nothing() throws IOException {
    List<RowSlip> all = SlipChoice.all(rulebook);
    Random random = new Random(20240101);
    List<RowSlip> some = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    Mutation mutation = new MutationRun(rulebook, fixtures, Progress.SILENT).of(some);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      SlipResult result = mutation.results().get(i);
      if (result.outcome() != SlipResult.Outcome.REFUSED
          && isNoticed(some.get(i)) != (result.outcome() == SlipResult.Outcome.NOTICED)) {
        wrong.add(result.slip().text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private boolean isNoticed(RowSlip slip) throws IOException {
    List<RuleRow> rows =
        new ArrayList<>(rulebook.tables().getOrDefault(slip.slip().sheet(), List.of()));
    rows.replaceAll(row -> row.id().equals(slip.row().id()) ? slip.mistaken() : row);
    Reviewer before = new Reviewer(rulebook);
    Reviewer after = new Reviewer(rulebook.with(Map.of(slip.slip().sheet(), rows)));
    for (FiledFixture fixture : fixtures) {
      if (!ReportLines.of(before.report(fixture.read(before)))
          .equals(ReportLines.of(after.report(fixture.read(after))))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void coverage_tells_rows_that_act_from_those_that_are_never_reached() {
    Coverage coverage = new CoverageRun(rulebook, fixtures, Progress.SILENT).measure();
    assertThat(coverage.rows())
        .filteredOn(row -> Set.of("TF-001", "WD-012").contains(row.row().id()))
        .extracting(row -> row.row().id() + " " + row.reach())
        .containsExactlyInAnyOrder("TF-001 FIRED", "WD-012 FIRED");
    assertThat(coverage.only(RowCoverage.Reach.NEVER)).isNotEmpty();
    assertThat(new CoverageText().write(coverage)).contains("起过作用", "满意率", "从未用到的行");
  }

  @Test
  void a_painted_copy_carries_colour_and_comment_and_the_same_cells() throws IOException {
    Mutation mutation = new MutationRun(rulebook, fixtures, Progress.SILENT).of(of("TF-001"));
    byte[] targets = Files.readAllBytes(Path.of("rules/targets.xlsx"));
    byte[] painted = new Painter().paint(targets, RulePaints.of(mutation));
    List<TableSchema> schemas = PolicyTables.of("targets.xlsx");
    WorkbookReader reader = new WorkbookReader();
    assertThat(reader.read("targets.xlsx", painted, schemas).rows())
        .isEqualTo(reader.read("targets.xlsx", targets, schemas).rows());
    assertThat(RulePaints.of(mutation))
        .anySatisfy(paint -> assertThat(paint.comment()).contains("没有样例察觉", "满意率"))
        .anySatisfy(paint -> assertThat(paint.colour()).isEqualTo(Paint.Colour.GREEN));
  }
}
