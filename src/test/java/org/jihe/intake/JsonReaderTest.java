package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.junit.jupiter.api.Test;

/** The contract of the JSON that is read; its whole extent is held to the schema elsewhere. */
class JsonReaderTest {
  private static Filing read(String json) {
    return TestLabels.intake().read("a.json", json.getBytes(UTF_8));
  }

  private static Defect onlyDefect(String json) {
    Filing filing = read(json);
    assertThat(filing.defects()).hasSize(1);
    return filing.defects().get(0);
  }

  private static Filing full() throws IOException {
    try (InputStream in = JsonReaderTest.class.getResourceAsStream("full.json")) {
      return TestLabels.intake().read("full.json", in);
    }
  }

  @Test
  void every_field_is_read_and_found_again_by_its_pointer() throws IOException {
    Filing filing = full();
    assertThat(filing.defects()).isEmpty();
    Declaration form = filing.declarations().get(0);
    assertThat(form.budgetTotal().text()).isEqualTo("8.38");
    assertThat(form.budgetTotal().entry().raw()).isEqualTo("8.380");
    assertThat(form.districtExpenditure().entry().raw()).isEqualTo("8.38 ");
    assertThat(form.indicators().get(0).requirement()).isEqualTo("≥92%");
    assertThat(form.indicators().get(0).weight().place().field()).isEqualTo("/indicators/0/weight");
    assertThat(form.indicators().get(0).weight().place().position())
        .isEqualTo(new Position.Pointer("/declarations/0/indicators/0/weight"));
    assertThat(form.expenditures().get(0).unitPrice().text()).isEqualTo("0.001");
    assertThat(form.funding().get(0).amount().text()).isEqualTo("8.38");
    assertThat(form.layout()).isEqualTo("重庆平表");
  }

  @Test
  void what_is_written_is_read_back_the_same() throws IOException {
    Filing filing = full();
    Filing again = TestLabels.intake().read("b.json", new FilingJson().write(filing));
    assertThat(again.defects()).isEmpty();
    assertThat(Bare.of(again.declarations())).isEqualTo(Bare.of(filing.declarations()));
    assertThat(new FilingJson().write(again)).isEqualTo(new FilingJson().write(filing));
  }

  @Test
  void absent_blank_stated_and_unreadable_stay_four_things() {
    Declaration form =
        read("{\"budget\":{\"total\":0,\"districtExpenditure\":null,\"previousTotal\":\"九\"}}")
            .declarations()
            .get(0);
    assertThat(form.budgetTotal().entry().presence()).isEqualTo(Presence.STATED);
    assertThat(form.districtExpenditure().entry().presence()).isEqualTo(Presence.BLANK);
    assertThat(form.townshipSubsidy().entry().presence()).isEqualTo(Presence.ABSENT);
    assertThat(form.figure(org.jihe.domain.Field.PREVIOUS_TOTAL).entry().presence())
        .isEqualTo(Presence.UNREADABLE);
  }

  @Test
  void numbers_are_exact_decimals() {
    Declaration form =
        read("{\"budget\":{\"total\":0.1234567890123456789,\"previousTotal\":1e999999999}}")
            .declarations()
            .get(0);
    assertThat(form.budgetTotal().text()).isEqualTo("0.1234567890123456789");
    assertThat(form.figure(org.jihe.domain.Field.PREVIOUS_TOTAL).readable()).isFalse();
  }

  @Test
  void a_power_of_ten_that_no_number_can_have_is_unreadable() {
    Declaration form = read("{\"budget\":{\"total\":1e2147483648}}").declarations().get(0);
    assertThat(form.budgetTotal().readable()).isFalse();
    assertThat(form.budgetTotal().text()).isEqualTo("1e2147483648");
  }

  @Test
  void a_power_of_ten_is_the_number_it_means() {
    Declaration form =
        read("{\"budget\":{\"total\":8.38E1,\"previousTotal\":5e-2}}").declarations().get(0);
    assertThat(form.budgetTotal().text()).isEqualTo("83.8");
    assertThat(form.figure(org.jihe.domain.Field.PREVIOUS_TOTAL).text()).isEqualTo("0.05");
  }

  @Test
  void a_year_has_four_digits() {
    assertThat(read("{\"budgetYear\":2024}").declarations().get(0).year()).isEqualTo(2024);
    for (String year : new String[] {"24", "20244", "2024.5", "\"二〇二四\"", "1e30"}) {
      assertThat(read("{\"budgetYear\":" + year + "}").declarations().get(0).year())
          .as(year)
          .isZero();
    }
  }

  @Test
  void an_unknown_field_is_refused_with_its_pointer_and_a_proposal() {
    Defect defect = onlyDefect("{\"declarations\":[{\"projectName\":\"a\",\"budgetyear\":2024}]}");
    assertThat(defect.position()).isEqualTo(new Position.Pointer("/declarations/0/budgetyear"));
    assertThat(defect.message()).isEqualTo("/declarations/0/budgetyear 没有这个字段");
    assertThat(defect.hint()).isEqualTo("是否想写 budgetYear？");
    assertThat(onlyDefect("{\"projectName\":\"a\",\"a/b~c\":1}").position())
        .isEqualTo(new Position.Pointer("/a~1b~0c"));
  }

  @Test
  void a_field_stated_twice_keeps_the_first() {
    String json = "{\"projectName\":\"甲\",\"projectName\":\"乙\"}";
    assertThat(onlyDefect(json).message()).isEqualTo("/projectName 字段出现了两次");
    assertThat(read(json).declarations().get(0).projectName().raw()).isEqualTo("甲");
  }

  @Test
  void a_value_of_the_wrong_type_is_told_and_the_rest_read() {
    String json = "{\"projectName\":5,\"budget\":{\"total\":true},\"overview\":\"办案\"}";
    Filing filing = read(json);
    assertThat(filing.defects())
        .extracting(Defect::message)
        .containsExactlyInAnyOrder("/projectName 应为字符串，此处是数字", "/budget/total 应为数字或字符串，此处是布尔值");
    assertThat(filing.declarations().get(0).overview().raw()).isEqualTo("办案");
    assertThat(filing.declarations().get(0).budgetTotal().entry().presence())
        .isEqualTo(Presence.UNREADABLE);
  }

  @Test
  void where_the_syntax_breaks_whole_declarations_before_it_are_kept() {
    String json =
        "{\"declarations\":[\n{\"projectName\":\"甲\"},\n{\"projectName\":\"乙\",\"overview\":}\n]}";
    assertThat(onlyDefect(json).position()).isEqualTo(new Position.Line(3));
    assertThat(read(json).declarations())
        .extracting(d -> d.projectName().raw())
        .containsExactly("甲");
    String more = "{\"declarations\":[{\"projectName\":\"甲\"}]}\nx";
    assertThat(onlyDefect(more).message()).isEqualTo("第2行：JSON 结束之后还有内容，没有读取");
    assertThat(read(more).declarations()).hasSize(1);
  }

  @Test
  void a_cut_document_and_one_nested_too_deeply_are_told() {
    assertThat(read("{\"declarations\":[{\"projectName\":\"甲\"").defects()).isNotEmpty();
    assertThat(read("[".repeat(50) + "]".repeat(50)).defects()).isNotEmpty();
    assertThat(read("{").defects()).isNotEmpty();
    assertThat(read("{}").defects()).hasSize(1);
    assertThat(read("{\"declarations\":[]}").defects()).hasSize(1);
  }

  @Test
  void a_text_that_begins_like_a_bookmark_is_no_json() {
    assertThat(read("[bookmark: _GoBack]绩效目标申报表\n").source().kind())
        .isEqualTo(org.jihe.domain.Source.Kind.TEXT);
  }
}
