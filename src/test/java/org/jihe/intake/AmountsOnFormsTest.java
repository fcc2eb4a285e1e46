package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;
import org.junit.jupiter.api.Test;

/** How amounts and their units are found on forms. */
class AmountsOnFormsTest {
  private static final String HEAD =
      "部门专项绩效目标申报表\n编制单位：某局\t\t单位：万元\n专项资金名称\t50010622T000000118102-依法治区\n";
  private static final String TAIL = "指标\t指标权重\t计量单位\t指标性质\t指标值\n办结率\t90\t%\t≥\t92\n";

  private static Filing filing(String text) {
    return TestLabels.intake().read("a.txt", text.getBytes(UTF_8));
  }

  private static Declaration only(String text) {
    Filing filing = filing(text);
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations()).hasSize(1);
    return filing.declarations().get(0);
  }

  private static List<String> messages(String text) {
    return filing(text).defects().stream().map(Defect::message).toList();
  }

  @Test
  void a_label_may_name_the_unit_of_its_amount() {
    Declaration form = only("绩效目标申报表\n项目名称\t普法\n预算数（万元）\t8.38\n" + TAIL);
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(form.budgetTotal().text()).isEqualTo("8.38");
  }

  @Test
  void a_number_that_no_label_explains_is_said_though_it_looks_like_the_number_of_a_page() {
    assertThat(messages(HEAD + "热度\t60\n2024年预算\t8\n" + TAIL))
        .singleElement()
        .asString()
        .contains("「60」");
  }

  @Test
  void the_heading_of_the_funds_may_bear_what_they_come_to() {
    Filing filing = filing(HEAD + "项目资金\t100\n其中：村集体投入\t60\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().text()).isEqualTo("100");
    assertThat(form.funding())
        .extracting(one -> one.source().text(), one -> one.amount().text())
        .containsExactly(tuple("村集体投入", "60"));
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.notes()).hasSize(2);
  }

  @Test
  void an_amount_may_have_its_parts_behind_it() {
    for (String written : List.of("42万元，其中：财政资金42万元，其他资金：无", "总额42（其中：财政资金42；其他资金0）")) {
      Filing filing = filing(HEAD + "2024年预算\t" + written + "\n" + TAIL);
      assertThat(filing.declarations().get(0).budgetTotal().number()).isEqualByComparingTo("42");
      assertThat(filing.defects()).isEmpty();
      assertThat(filing.notes()).isNotEmpty();
    }
  }

  @Test
  void what_may_be_the_budget_and_is_not_read_is_never_missing() {
    Filing filing = filing(HEAD + "项目资金\t2023年度预算1520万元（资金总额4560万元）\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects()).isNotEmpty();
  }

  @Test
  void the_heading_of_the_funds_may_bear_the_amount_with_its_parts() {
    Declaration form = only(HEAD + "项目资金\t年度资金总额298万元，其中：财政拨款298万元。\n" + TAIL);
    assertThat(form.budgetTotal().number()).isEqualByComparingTo("298");
  }

  @Test
  void of_several_amounts_in_one_cell_none_is_taken() {
    Filing filing = filing(HEAD + "2024年预算\t年初预算数180万元，全年预算数165万元，执行率97.80%\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(filing.defects())
        .singleElement()
        .extracting(Defect::message)
        .asString()
        .contains("几个金额");
  }

  @Test
  void of_two_units_neither_is_taken() {
    Filing filing = filing("单位：元\n" + HEAD + "2024年预算\t8\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.entry(Field.AMOUNT_UNIT).presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.UNDECLARED);
    assertThat(filing.defects())
        .singleElement()
        .extracting(Defect::message)
        .asString()
        .startsWith("金额单位写了两种");
  }

  @Test
  void an_amount_may_name_the_unit_that_the_form_does_not() {
    Declaration form = only("绩效目标申报表\n项目名称\t普法\n预算数\t8.38万元\n" + TAIL);
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(form.budgetTotal().text()).isEqualTo("8.38");
  }

  @Test
  void an_amount_in_another_unit_than_the_forms_is_converted_exactly_and_noted() {
    Filing filing = filing(HEAD + "2024年预算\t83800元\n" + TAIL);
    assertThat(filing.declarations().get(0).budgetTotal().text()).isEqualTo("8.38");
    assertThat(filing.notes()).extracting(note -> note.reading()).containsExactly("8.38万元");
  }

  @Test
  void a_unit_that_is_nowhere_stated_stays_undeclared() {
    Declaration form = only("绩效目标申报表\n项目名称\t普法\n预算数\t8.38\n" + TAIL);
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.UNDECLARED);
    assertThat(form.entry(Field.AMOUNT_UNIT).presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  void absent_blank_zero_and_unreadable_stay_four_things() {
    Declaration form = only(HEAD + "2024年预算\t8万至9万\n区级支出\t0\n补助街镇\t　\n" + TAIL);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.UNREADABLE);
    assertThat(form.districtExpenditure().readable()).isTrue();
    assertThat(form.townshipSubsidy().entry().presence()).isEqualTo(Presence.BLANK);
    assertThat(form.figure(Field.PREVIOUS_TOTAL).entry().presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  void a_form_with_levels_and_a_total_over_years_keeps_the_two_amounts_apart() {
    Declaration form =
        only(
            """
            项目支出绩效目标申报表
            （2025年度）|||金额单位：元
            项目名称|社区矫正|项目编码|
            项目资金总额|3,000,000.00|年度资金申请总额|1,000,000.00
            绩效指标|一级指标|二级指标|三级指标|年度指标值
            |产出指标|数量指标|走访次数|=100.00(次)
            |满意度指标||对象满意度|≥90.00(%)
            """
                .replace('|', '\t'));
    assertThat(form.figure(Field.PROJECT_TOTAL).text()).isEqualTo("3000000");
    assertThat(form.budgetTotal().text()).isEqualTo("1000000");
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.YUAN);
    assertThat(form.projectCode().presence()).isEqualTo(Presence.BLANK);
    assertThat(form.year()).isEqualTo(2025);
    assertThat(form.layout()).isEmpty();
    assertThat(form.indicators())
        .extracting(i -> i.level1().raw(), Indicator::requirement)
        .containsExactly(tuple("产出指标", "=100次"), tuple("满意度指标", "≥90%"));
  }

  @Test
  void an_amount_of_another_year_is_never_the_budget() {
    Filing filing = filing(HEAD + "2025年度\n2025年预算\t2023年资金总额42万元，其中：财政资金42万元\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().readable()).isFalse();
    assertThat(filing.defects()).isNotEmpty();
  }

  @Test
  void an_amount_with_a_figure_in_its_remark_is_not_read_and_no_wrong_amount() {
    Filing filing = filing(HEAD + "2024年预算\t100（含上年结转20）\n" + TAIL);
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void a_total_below_the_lines_is_no_line_and_the_budget_where_no_other_is() {
    String lines = "支出名称\t金额（万元）\n场馆维护\t30\n布展\t12.5\n金额合计\t42.5\n";
    Declaration form = only("项目支出绩效目标申报表\n项目名称\t布展\n" + lines + TAIL);
    assertThat(form.expenditures()).hasSize(2);
    assertThat(form.budgetTotal().text()).isEqualTo("42.5");
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(only(HEAD + "2024年预算\t50\n" + lines + TAIL).budgetTotal().text()).isEqualTo("50");
  }
}
