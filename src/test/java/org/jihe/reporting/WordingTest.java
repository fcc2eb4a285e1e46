package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Position;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Verification;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void a_defect_is_one_line_whatever_stands_in_it() {
    Position cell = new Position.TableCell(1, 5, 2);
    assertThat(ReportWords.line(new Defect("a\n.docx", cell, "写的是“\u001B[2J”", "")))
        .isEqualTo("a⏎.docx:表1第5行第2格: 写的是“␛[2J”");
    assertThat(ReportWords.line(new Defect("b.txt", new Position.Nowhere(), "读不了", "另存一份")))
        .isEqualTo("b.txt: 读不了（另存一份）");
    assertThat(ReportWords.position(new Position.Paragraph(3))).isEqualTo("第3段");
    assertThat(ReportWords.position(new Position.Pointer("/a/0"))).isEqualTo("/a/0");
  }

  @Test
  void a_pending_norm_says_so() {
    LegalBasis statute = new LegalBasis("", "预算法", "第十三条", Verification.VERIFIED);
    LegalBasis guide = new LegalBasis("财预〔2021〕101号", "", "", Verification.PENDING);
    assertThat(ReportWords.basis(statute)).isEqualTo("《预算法》第十三条");
    assertThat(ReportWords.basis(guide)).isEqualTo("财预〔2021〕101号（待核）");
  }

  @Test
  void a_rule_is_named_by_its_cells_or_else_by_its_row() {
    RuleReference cells = new RuleReference("W-1", "rules/w.xlsx", "权重", 5, Map.of("合计", "D5"));
    RuleReference row = new RuleReference("W-1", "rules/w.xlsx", "权重", 5, Map.of());
    RuleReference drl = new RuleReference("F-1", "rules/drl/f.drl", "", 0, Map.of());
    assertThat(ReportWords.rule(cells)).isEqualTo("W-1 · rules/w.xlsx · 权重!D5");
    assertThat(ReportWords.rule(row)).isEqualTo("W-1 · rules/w.xlsx · 权重!第5行");
    assertThat(ReportWords.rule(drl)).isEqualTo("F-1 · rules/drl/f.drl");
  }
}
