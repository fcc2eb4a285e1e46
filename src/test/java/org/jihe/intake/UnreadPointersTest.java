package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.junit.jupiter.api.Test;

/** What may stand in places that were not read, as JSON carries it. */
class UnreadPointersTest {
  private static final String FORM =
      """
      {"projectName": "路灯维护", "budget": {"total": 8},
       "indicators": [{"name": "更换路灯", "weight": 50, "target": "≥20"}, {"name": "亮灯率"}],
       "expenditures": [{"name": "路灯", "quantity": 20}],
       "funding": [{"source": "财政拨款"}],
       "unread": [%s]}
      """;

  private static Filing read(String... pointers) {
    String list = String.join(", ", List.of(pointers).stream().map(p -> '"' + p + '"').toList());
    return TestLabels.intake()
        .read("a.json", FORM.formatted(list).getBytes(StandardCharsets.UTF_8));
  }

  private static Declaration form(String... pointers) {
    Filing filing = read(pointers);
    assertThat(filing.defects()).isEmpty();
    return filing.declarations().get(0);
  }

  @Test
  void a_field_is_unknown_and_its_place_is_told() {
    Declaration form = form("/overview", "/budget/districtExpenditure");
    assertThat(form.overview().presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(form.overview().place().position()).isEqualTo(new Position.Pointer("/unread/0"));
    assertThat(form.districtExpenditure().entry().unknown()).isTrue();
    assertThat(form.mayHoldUnread(FormPart.OVERVIEW)).isTrue();
    assertThat(form.legalBasis().presence()).isEqualTo(Presence.ABSENT);
  }

  @Test
  void what_is_written_was_read() {
    assertThat(form("/projectName").projectName().text()).isEqualTo("路灯维护");
  }

  @Test
  void one_value_of_one_indicator_is_unknown() {
    Declaration form = form("/indicators/1/target");
    assertThat(form.indicators().get(1).target().entry().unknown()).isTrue();
    assertThat(form.indicators().get(0).target().readable()).isTrue();
    assertThat(form.indicators().get(1).weight().entry().unknown()).isFalse();
    assertThat(form.unread().get(0).place().field()).isEqualTo("/indicators/1");
  }

  @Test
  void of_an_indicator_all_that_was_not_read_is_unknown() {
    Declaration form = form("/indicators/1");
    assertThat(form.indicators().get(1).name().stated()).isTrue();
    assertThat(form.indicators().get(1).weight().entry().unknown()).isTrue();
    assertThat(form.indicators().get(1).level1().unknown()).isTrue();
  }

  @Test
  void a_list_may_go_on_where_nothing_was_read() {
    Declaration form = form("/indicators", "/expenditures", "/funding");
    assertThat(form.mayHoldUnread(FormPart.INDICATORS)).isTrue();
    assertThat(form.mayHoldUnread(FormPart.EXPENDITURES)).isTrue();
    assertThat(form.mayHoldUnread(FormPart.FUNDING)).isTrue();
  }

  @Test
  void lines_and_sources_may_lack_a_value() {
    Declaration form = form("/expenditures/0/amount", "/funding/0/amount");
    assertThat(form.expenditures().get(0).amount().entry().unknown()).isTrue();
    assertThat(form.funding().get(0).amount().entry().unknown()).isTrue();
  }

  @Test
  void a_pointer_to_no_field_is_a_defect_of_its_form() {
    Filing filing = read("/overveiw");
    assertThat(filing.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.message()).contains("「/overveiw」");
              assertThat(defect.form()).isEqualTo(1);
            });
  }

  @Test
  void what_is_written_is_read_again() {
    String[] all = {
      "/overview",
      "/budget/districtExpenditure",
      "/indicators",
      "/indicators/0/level1",
      "/indicators/1/target",
      "/indicators/1/weight",
      "/expenditures",
      "/expenditures/0/amount",
      "/funding",
      "/funding/0/amount"
    };
    Filing filing = read(all);
    byte[] written = new FilingJson().write(filing);
    Filing again = TestLabels.intake().read("b.json", written);
    assertThat(again.defects()).isEmpty();
    assertThat(Bare.of(again.declarations())).isEqualTo(Bare.of(filing.declarations()));
    assertThat(new FilingJson().write(again)).isEqualTo(written);
  }

  @Test
  void a_defect_belongs_to_the_form_that_it_stands_in() {
    String two = "[{\"projectName\": \"甲\"}, {\"projectName\": \"乙\", \"overveiw\": \"丙\"}]";
    Filing filing = TestLabels.intake().read("a.json", two.getBytes(StandardCharsets.UTF_8));
    assertThat(filing.defects()).extracting(Defect::form).containsExactly(2);
    String none = "[{\"projectName\": \"甲\"}, {\"overveiw\": \"丙\"}]";
    filing = TestLabels.intake().read("a.json", none.getBytes(StandardCharsets.UTF_8));
    assertThat(filing.defects()).extracting(Defect::form).containsOnly(0);
  }
}
