package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.RuleStatement;
import org.jihe.rules.policy.PolicyTables;
import org.junit.jupiter.api.Test;

/** The shipped rules in words. */
class RuleListingTest {
  private final RuleListing listing;

  RuleListingTest() throws RulebookException {
    listing = RuleListing.of(Path.of("rules"));
  }

  private List<String> ids(OptionalInt asOf, String region, String check) throws RulebookException {
    return listing.list(asOf, region, check).stream().map(rule -> rule.reference().id()).toList();
  }

  @Test
  void every_row_can_be_said_and_names_its_cells() throws RulebookException {
    List<RuleStatement> all = listing.list(OptionalInt.empty(), "", "");
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(all)
        .allSatisfy(
            rule -> {
              assertThat(rule.sentence()).endsWith("。").doesNotContain("null", "、、", "，，");
              assertThat(rule.reference().cells()).isNotEmpty();
            });
    assertThat(all.stream().map(rule -> rule.reference().sheet()).distinct())
        .hasSize(PolicyTables.schemas().size());
  }

  @Test
  void a_check_has_its_cards_its_decisions_and_the_rows_that_it_asks() throws RulebookException {
    assertThat(ids(OptionalInt.empty(), "", "weight-total"))
        .contains("weight-total", "WT-001")
        .doesNotContain("WS-001", "DT-001");
    assertThat(ids(OptionalInt.empty(), "", "share-range")).contains("share-range", "DT-002");
    assertThat(ids(OptionalInt.empty(), "", "basis-slogan"))
        .contains("WD-020")
        .doesNotContain("WD-001");
    assertThat(ids(OptionalInt.empty(), "", "running-cost-in-project"))
        .contains("FR-004")
        .doesNotContain("FR-001");
  }

  @Test
  void a_district_is_known_by_its_short_name_too() throws RulebookException {
    assertThat(ids(OptionalInt.of(2024), "沙坪坝区", "code-format")).contains("PC-001");
    assertThatExceptionOfType(RulebookException.class)
        .isThrownBy(() -> ids(OptionalInt.of(2024), "沙坪霸区", ""))
        .satisfies(e -> assertThat(e.defects().get(0).hint()).contains("沙坪坝区"));
  }

  @Test
  void an_id_or_a_check_can_be_shown_and_what_was_meant_is_asked() throws RulebookException {
    assertThat(listing.show("WT-001").get(0).sentence()).startsWith("版式为重庆平表的，权重合计应为90");
    assertThat(listing.show("field-missing")).hasSizeGreaterThan(2);
    assertThatExceptionOfType(RulebookException.class)
        .isThrownBy(() -> listing.show("WT-01"))
        .satisfies(e -> assertThat(e.defects().get(0).hint()).contains("是否想写“WT-001”？"));
  }

  @Test
  void a_decision_without_a_norm_rests_on_that_of_its_card() throws RulebookException {
    assertThat(listing.show("DT-004").get(0).legalBasis())
        .isEqualTo(listing.show("full-delivery").get(0).legalBasis())
        .isNotNull();
  }
}
