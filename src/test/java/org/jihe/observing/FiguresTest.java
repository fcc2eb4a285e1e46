package org.jihe.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.AmountBalance;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.CodeTwin;
import org.jihe.domain.Field;
import org.jihe.domain.FilingTotals;
import org.jihe.domain.IndicatorTwin;
import org.jihe.domain.NameVariants;
import org.jihe.domain.Observations;
import org.jihe.domain.Quantity;
import org.jihe.domain.SharedCode;
import org.jihe.domain.SharedIndicator;
import org.jihe.domain.TargetSpread;
import org.jihe.domain.WeightSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static Forms budget(String total, String district, String township) {
    return Forms.form()
        .with(Field.BUDGET_TOTAL, total)
        .with(Field.DISTRICT_EXPENDITURE, district)
        .with(Field.TOWNSHIP_SUBSIDY, township);
  }

  @ParameterizedTest
  @CsvSource({"449, 379, 70, 0", "1.26, 1.26, 1.26, -1.26", "8.38, 8.38, '　', 0"})
  void a_budget_is_measured_against_its_parts(
      String total, String district, String township, BigDecimal gap) {
    assertThat(Forms.observed(AmountBalance.class, budget(total, district, township)))
        .extracting(AmountBalance::gap)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(gap);
  }

  @Test
  void a_balance_wants_the_budget_and_readable_parts() {
    assertThat(Forms.observed(AmountBalance.class, budget("约5", "5", ""))).isEmpty();
    assertThat(Forms.observed(AmountBalance.class, budget("5", "", " "))).isEmpty();
    assertThat(Forms.observed(AmountBalance.class, budget("5", "5", "约1"))).isEmpty();
    assertThat(Forms.observed(AmountBalance.class, Forms.form().with(Field.BUDGET_TOTAL, "5")))
        .isEmpty();
  }

  @Test
  void totals_of_a_filing_are_in_yuan_whatever_the_forms_unit() {
    FilingTotals totals =
        Forms.observedOfFiling(
                FilingTotals.class,
                budget("1.26", "1.26", "1.26"),
                budget("20000", "20000", "").unit(AmountUnit.YUAN))
            .get(0);

    assertThat(totals.declarations()).isEqualTo(2);
    assertThat(totals.total()).isEqualByComparingTo("32600");
    assertThat(totals.gap()).isEqualByComparingTo("-12600");
  }

  @Test
  void totals_want_every_form_and_more_than_one() {
    assertThat(Forms.observedOfFiling(FilingTotals.class, budget("1", "1", ""))).isEmpty();
    assertThat(
            Forms.observedOfFiling(
                FilingTotals.class,
                budget("1", "1", ""),
                budget("1", "1", "").unit(AmountUnit.UNDECLARED)))
        .isEmpty();
    assertThat(
            Forms.observedOfFiling(FilingTotals.class, budget("1", "1", ""), budget("一", "1", "")))
        .isEmpty();
  }

  @Test
  void weights_are_added_up_also_by_level() {
    WeightSum sum =
        Forms.observed(
                WeightSum.class,
                Forms.form()
                    .indicator("甲率", "产出 指标", "40　", "%", "≥", "92")
                    .indicator("乙率", "产出指标", "10.5", "%", "≥", "92")
                    .indicator("预算执行率", "效益指标", "10", "%", "≥", "92"))
            .get(0);

    assertThat(sum.total()).isEqualByComparingTo("60.5");
    assertThat(sum.count()).isEqualTo(3);
    assertThat(sum.executionRate()).isTrue();
    assertThat(sum.byLevel1().get("产出指标")).isEqualByComparingTo("50.5");
    assertThat(sum.place().field()).isEqualTo("/indicators");
    assertThat(sum.place().label()).isEqualTo("指标权重");
  }

  @Test
  void a_weight_that_cannot_be_read_leaves_no_sum() {
    assertThat(
            Forms.observed(
                WeightSum.class,
                Forms.form()
                    .indicator("甲率", "40", "%", "≥", "92")
                    .indicator("乙率", "四十", "%", "≥", "92")))
        .isEmpty();
    assertThat(Forms.observed(WeightSum.class, Forms.form())).isEmpty();
  }

  @Test
  void the_commonest_target_is_told_of_a_form_and_of_the_filing() {
    Forms first =
        Forms.form()
            .indicator("甲率", "40", "%　", "　≥", "　92")
            .indicator("乙率", "40", "％", "≥", "92 ")
            .indicator("丙率", "10", "件", "≥", "350");
    Forms second = Forms.form().indicator("丁率", "90", "%", "≥", "92");

    Observations observations = Forms.observe(first, second);
    TargetSpread own = Forms.of(TargetSpread.class, observations.byDeclaration().get(0)).get(0);
    TargetSpread all = Forms.of(TargetSpread.class, observations.ofFiling()).get(0);

    assertThat(own.commonest()).isEqualTo("≥92%");
    assertThat(own.count()).isEqualTo(2);
    assertThat(own.total()).isEqualTo(3);
    assertThat(own.measureCount()).isEqualTo(2);
    assertThat(own.comparatorCount()).isEqualTo(3);
    assertThat(all.wholeFiling()).isTrue();
    assertThat(all.count()).isEqualTo(3);
    assertThat(all.declarations()).containsExactly(1, 2);
    assertThat(Forms.of(TargetSpread.class, observations.byDeclaration().get(1))).isEmpty();
  }

  @Test
  void forms_that_share_a_code_are_told_of_one_another() {
    Forms first = coded("50010624T000004188454", "基础办公类").with(Field.BUDGET_TOTAL, "11.77");
    Forms second = coded("50010624 t000004188454", "运行成本类").with(Field.BUDGET_TOTAL, "39.67");
    Forms other = coded("50010624T000004188412", "其他");

    CodeTwin twin = Forms.observed(CodeTwin.class, first, second, other).get(0);
    List<SharedCode> shared = Forms.observedOfFiling(SharedCode.class, first, second, other);

    assertThat(twin.other()).isEqualTo(2);
    assertThat(twin.otherName()).isEqualTo("运行成本类");
    assertThat(twin.sameName()).isFalse();
    assertThat(shared).hasSize(1);
    assertThat(shared.get(0).declarations()).containsExactly(1, 2);
    assertThat(shared.get(0).total().orElseThrow()).isEqualByComparingTo("514400");
  }

  private static Forms coded(String code, String name) {
    return Forms.form().with(Field.PROJECT_CODE, code).with(Field.PROJECT_NAME, name);
  }

  @Test
  void blank_codes_are_not_shared() {
    assertThat(Forms.observedOfFiling(SharedCode.class, coded(" ", "甲"), coded(" ", "乙")))
        .isEmpty();
  }

  @Test
  void an_indicator_of_the_same_name_is_a_twin_with_or_without_the_same_target() {
    Forms first =
        Forms.form()
            .indicator("日常办公经济效益", "40", "%", "≥", "92")
            .indicator("日常办公 经济效益", "40", "%", "≥", "95");
    Forms second = Forms.form().indicator("日常办公经济效益　", "40", "%", "≥", " 92");

    List<IndicatorTwin> twins = Forms.observed(IndicatorTwin.class, first, second);

    assertThat(twins).extracting(IndicatorTwin::other).containsExactly(1, 2);
    assertThat(twins).extracting(IndicatorTwin::sameTarget).containsExactly(false, true);
    assertThat(Forms.observedOfFiling(SharedIndicator.class, first, second))
        .extracting(SharedIndicator::name)
        .containsExactly("日常办公经济效益");
  }

  @Test
  void spellings_of_one_body_are_told_once_residue_aside() {
    Forms first =
        Forms.form()
            .with(Field.PREPARED_BY, "重庆市沙坪坝区司法局")
            .with(Field.COMPETENT_DEPARTMENT, "　区司法局");
    Forms second =
        Forms.form()
            .with(Field.PREPARED_BY, "重庆市沙坪坝区财政局")
            .with(Field.COMPETENT_DEPARTMENT, "[bookmark: _GoBack]区司法局");

    assertThat(Forms.observedOfFiling(NameVariants.class, first, second))
        .extracting(NameVariants::names)
        .containsExactly(List.of("重庆市沙坪坝区司法局", "区司法局"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全区60名人民调解员开展调解 | 60 | 名 | 人民调解员",
        "划转22个街镇的服务费 | 22 | 个 | 街镇",
        "主观题2场次。 | 2 | 场次 | ''",
        "指标为5,000件，另计 | 5000 | 件 | ''",
        "每人3.5万元补贴 | 3.5 | 万元 | 补贴",
        "满意度达到９５％以上 | 95 | ％ | ''",
        "约10余人次培训 | 10 | 人次 | 培训",
      })
  void quantities_are_read_with_what_is_counted(
      String text, BigDecimal number, String measure, String counted) {
    Quantity quantity = Forms.observed(Quantity.class, Forms.form().overview(text)).get(0);

    assertThat(quantity.number()).isEqualByComparingTo(number);
    assertThat(quantity.measure()).isEqualTo(measure);
    assertThat(quantity.counted()).startsWith(counted);
    assertThat(quantity.money()).isEqualTo(measure.endsWith("元"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年完成",
        "2018.8.1起",
        "渝财行〔2011〕86号",
        "第3条第2项",
        "《关于2000个村居的通知》",
        "1. 普法；2. 援助",
        "“八五”普法",
        "十六届五十一次会议",
        "A4件",
      })
  void other_numbers_are_no_quantities(String text) {
    assertThat(Forms.observed(Quantity.class, Forms.form().overview(text))).isEmpty();
  }

  @Test
  void a_quantity_knows_the_indicator_that_measures_it() {
    Forms form =
        Forms.form()
            .overview("60名人民调解员，办理350件案件，覆盖22个街镇。")
            .indicator("人民调解案件成功率", "40", "%", "≥", "92")
            .indicator("办理法律援助案件数量", "40", "件", "≥", "350")
            .indicator("街镇覆盖率", "10", "%", "=", "100");

    assertThat(Forms.observed(Quantity.class, form))
        .extracting(Quantity::indicator)
        .containsExactly(0, 2, 3);
  }
}
