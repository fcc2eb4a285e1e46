package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Severity;
import org.jihe.domain.Verification;
import org.junit.jupiter.api.Test;

/** Text, rows and workbook hold the same. */
class TableRoundTripTest {
  private final SheetTables parsed = Samples.parsed(Samples.TEXT);

  @Test
  void the_sample_has_no_defect() {
    assertThat(parsed.defects()).isEmpty();
    assertThat(parsed.of("权重")).hasSize(2);
    assertThat(parsed.of("杂项")).hasSize(2);
  }

  @Test
  void text_is_read_and_written_back_character_by_character() {
    assertThat(new TableText().render(Samples.SCHEMAS, parsed.rows())).isEqualTo(Samples.TEXT);
  }

  @Test
  void a_workbook_written_from_text_holds_the_same_rows() {
    SheetTables read = Samples.read(Samples.workbook());
    assertThat(read.defects()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.rows()).isEqualTo(parsed.rows());
    assertThat(new TableText().render(Samples.SCHEMAS, read.rows())).isEqualTo(Samples.TEXT);
  }

  @Test
  void rows_from_text_point_to_the_cells_that_the_workbook_will_have() {
    SheetTables read = Samples.read(Samples.workbook());
    assertThat(parsed.all().stream().map(RuleRow::reference).toList())
        .isEqualTo(read.all().stream().map(RuleRow::reference).toList());
    assertThat(parsed.of("权重").get(1).reference().cells())
        .isEqualTo(Map.of("版式", "F3", "权重合计", "G3"));
    assertThat(parsed.of("权重").get(1).reference().row()).isEqualTo(3);
  }

  @Test
  void the_same_rows_give_the_same_bytes() {
    assertThat(Samples.workbook()).isEqualTo(Samples.workbook());
  }

  @Test
  void a_workbook_without_rows_is_a_template_that_can_be_read() {
    byte[] template = new WorkbookWriter().write(Samples.SCHEMAS, Map.of());
    SheetTables read = Samples.read(template);
    assertThat(read.defects()).isEmpty();
    assertThat(read.all()).isEmpty();
  }

  @Test
  void cells_are_read_by_their_type() {
    RuleRow plan = parsed.of("权重").get(0);
    assertThat(plan.enabled()).isTrue();
    assertThat(plan.number("权重合计")).isEqualByComparingTo(new BigDecimal("90"));
    assertThat(plan.severity()).contains(Severity.ERROR);
    assertThat(plan.legalBasis())
        .containsExactly(
            new LegalBasis("", "预算法", "第三十七条第二款", Verification.VERIFIED),
            new LegalBasis("国务院令第729号", "预算法实施条例", "第五条", Verification.VERIFIED),
            new LegalBasis("财预〔2021〕101号", "", "", Verification.VERIFIED));
    assertThat(plan.text("备注")).isEqualTo("第一行\n第二行\n\n第四行");
    RuleRow mixed = parsed.of("杂项").get(0);
    assertThat(mixed.words("词")).isEqualTo(List.of("件", "次", "甲、乙"));
    assertThat(mixed.words("层级")).isEqualTo(List.of("法律", "部门规章"));
    assertThat(mixed.flag("必查")).isFalse();
    assertThat(mixed.pattern("正则").matcher("24年").find()).isTrue();
    assertThat(mixed.template("话").placeholders()).containsExactly("指标名称", "指标值");
  }

  @Test
  void a_row_is_in_force_from_its_first_year_to_its_last() {
    RuleRow limited = parsed.of("权重").get(1);
    assertThat(limited.inForce(2020)).isFalse();
    assertThat(limited.inForce(2021)).isTrue();
    assertThat(limited.inForce(2024)).isTrue();
    assertThat(limited.inForce(2025)).isFalse();
    assertThat(limited.inForce(0)).isFalse();
    assertThat(parsed.of("杂项").get(0).inForce(0)).isTrue();
  }
}
