package org.jihe.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.domain.RuleReference;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;

/** Rows that are to answer every case, and each case once. */
class PartitionAnalysisTest {

  private static Optional<List<RuleNote>> notes(String... rows) {
    StringBuilder text = new StringBuilder("# decisions.xlsx\n\n## 判定表\n");
    for (int i = 0; i < rows.length; i++) {
      text.append("\n[D-").append(i + 1).append("]\n启用: 是\n检查: some-check\n级别: 警告\n");
      text.append(rows[i].replace("；", "\n")).append('\n');
    }
    SheetTables parsed =
        new TableText().parse("decisions.txt", text.toString(), List.of(DecisionTable.schema()));
    assertThat(parsed.defects()).isEmpty();
    return PartitionAnalysis.notes(parsed.of(DecisionTable.SHEET));
  }

  @Test
  void a_gap_across_columns_comes_with_a_case_and_the_row_that_closes_it() {
    List<RuleNote> notes =
        notes("项目类别: 人员类", "项目类别: 运转类、特定目标类；预算金额: ≤50万元", "项目类别: 运转类；预算金额: >50万元").orElseThrow();
    assertThat(notes).hasSize(1);
    RuleNote gap = notes.get(0);
    assertThat(gap.kind()).isEqualTo(Kind.GAP);
    assertThat(gap.message()).isEqualTo("检查“some-check”没有一行管到：项目类别 特定目标类；预算金额 >50万元");
    assertThat(gap.witness()).isEqualTo("项目类别 特定目标类；预算金额 500001元");
    assertThat(gap.remedy()).isEqualTo("补一行：项目类别 特定目标类；预算金额 >50万元；检查 some-check");
  }

  @Test
  void what_two_rows_claim_is_named_with_both() {
    List<RuleNote> notes = notes("权重: ≤20", "权重: ≥20且<40", "权重: ≥40").orElseThrow();
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Kind.OVERLAP);
              assertThat(note.message()).isEqualTo("“D-1”与“D-2”都管到：权重 20");
              assertThat(note.rows()).extracting(RuleReference::id).containsExactly("D-1", "D-2");
            });
  }

  @Test
  void texts_that_are_named_leave_all_others_out() {
    assertThat(notes("计量单位: 件、次", "计量单位: 非 件、次").orElseThrow()).isEmpty();
    assertThat(notes("计量单位: 件、次").orElseThrow())
        .extracting(RuleNote::message)
        .containsExactly("检查“some-check”没有一行管到：计量单位 非 件、次");
  }

  @Test
  void rows_for_different_years_are_looked_at_apart() {
    List<RuleNote> notes =
        notes("权重: ≤20；生效年度止: 2023", "权重: >20；生效年度止: 2023", "权重: ≥0；生效年度起: 2024").orElseThrow();
    assertThat(notes).extracting(RuleNote::message).containsExactly("检查“some-check”没有一行管到：权重 <0");
  }

  @Test
  void where_it_cannot_be_told_nothing_is_said_to_be_complete() {
    assertThat(notes("指标名称: 含 满意度", "指标名称: 不含 满意度")).isEmpty();
    assertThat(notes("权重: >20；指标名称: 匹配 ^.*率$")).isEmpty();
  }
}
