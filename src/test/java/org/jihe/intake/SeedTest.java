package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Note;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.jihe.domain.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real filing of nine forms, where it is at hand. */
class SeedTest {
  private static final Path SEED = Path.of("../shared/seed/declarations-2024.txt");

  private byte[] content = {};

  @BeforeEach
  void find_the_seed() throws IOException {
    assumeTrue(Files.exists(SEED), "the seed is not beside this project: " + SEED);
    content = Files.readAllBytes(SEED);
  }

  private Filing read(byte[] bytes) {
    return TestLabels.intake().read("declarations-2024.txt", bytes);
  }

  @Test
  void all_nine_forms_are_read_without_a_defect() {
    Filing filing = read(content);
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.source().kind()).isEqualTo(Source.Kind.TEXT);
    assertThat(filing.declarations())
        .extracting(
            d -> d.projectCode().raw(),
            d -> d.projectName().text(),
            d -> d.budgetTotal().text(),
            d -> d.districtExpenditure().text(),
            d -> d.townshipSubsidy().text(),
            d -> d.indicators().size())
        .containsExactly(
            tuple("50010622T0000002236813", "中央转移政法纪检监察资金", "449", "379", "70", 3),
            tuple("50010622T000000118102", "依法治区", "8.38", "8.38", "", 2),
            tuple("50010624T000004188454", "一般性项目（基础办公类）", "11.77", "11.77", "", 3),
            tuple("50010624T000004188454", "一般性项目（运行成本类）", "39.67", "39.67", "", 3),
            tuple("50010624T000004188412", "政策性人员（其他）", "144", "144", "", 3),
            tuple("50010624T000004188336", "政策性人员（社会群体补助）", "100", "45.4", "54.6", 3),
            tuple("50010624T000004136675", "政策性人员（类行政人员补贴）", "1.26", "1.26", "1.26", 3),
            tuple("50010624T000004188336", "政策性人员（社会群体补助）", "89", "45", "44", 3),
            tuple("50010622T000000118083", "法治社会建设", "36.51", "36.51", "", 3));
  }

  @Test
  void every_form_states_its_year_unit_department_and_layout() {
    assertThat(read(content).declarations())
        .allSatisfy(
            d -> {
              assertThat(d.year()).isEqualTo(2024);
              assertThat(d.amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
              assertThat(d.preparedBy().raw()).isEqualTo("重庆市沙坪坝区司法局");
              assertThat(d.competentDepartment().text()).endsWith("区司法局");
              assertThat(d.layout()).isEqualTo("重庆平表");
              assertThat(d.overview().stated()).isTrue();
              assertThat(d.legalBasis().stated()).isTrue();
              assertThat(d.annualGoal().stated()).isTrue();
            });
  }

  @Test
  void weights_comparators_and_targets_are_those_of_the_forms() {
    List<Declaration> forms = read(content).declarations();
    assertThat(forms)
        .extracting(
            d -> d.indicators().stream().mapToInt(i -> i.weight().number().intValue()).sum())
        .containsExactly(90, 80, 90, 90, 90, 90, 90, 90, 90);
    assertThat(forms.stream().flatMap(d -> d.indicators().stream()))
        .hasSize(26)
        .allSatisfy(i -> assertThat(i.comparator()).isEqualTo(Comparator.AT_LEAST))
        .filteredOn(i -> i.requirement().equals("≥92%"))
        .hasSize(21);
    assertThat(forms.get(8).indicators().get(0).requirement()).isEqualTo("≥350件");
  }

  @Test
  void white_space_and_residue_are_kept_as_written() {
    List<Declaration> forms = read(content).declarations();
    assertThat(forms.get(1).indicators().get(1).weight().entry().raw()).isEqualTo("40　");
    assertThat(forms.get(1).indicators().get(1).comparison().raw()).isEqualTo("　≥");
    assertThat(forms.get(1).indicators().get(0).name().raw()).isEqualTo("依法治区法治督察完成率　");
    assertThat(forms.get(8).competentDepartment().raw()).isEqualTo("[bookmark: _GoBack]区司法局");
    assertThat(forms.get(0).projectName().raw()).isEqualTo("中央转移政法纪检监察资金　");
    assertThat(forms.get(1).townshipSubsidy().entry().presence()).isEqualTo(Presence.BLANK);
    assertThat(forms.get(1).townshipSubsidy().entry().raw()).isEqualTo("　");
  }

  @Test
  void places_are_lines_of_the_text() {
    List<Declaration> forms = read(content).declarations();
    String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
    assertThat(forms.get(0).projectCode().place().position()).isEqualTo(new Position.Line(12));
    assertThat(forms.get(8).indicators().get(2).target().place().field())
        .isEqualTo("/indicators/2/target");
    Position last = forms.get(8).indicators().get(2).target().place().position();
    assertThat(last).isInstanceOf(Position.Line.class);
    assertThat(lines[((Position.Line) last).line() - 1]).isEqualTo("\t  92");
    assertThat(forms.get(0).figure(org.jihe.domain.Field.BUDGET_YEAR).place().label())
        .isEqualTo("2024年预算");
  }

  @Test
  void line_ends_of_windows_change_nothing() {
    String text = new String(content, StandardCharsets.UTF_8).replace("\n", "\r\n");
    Filing filing = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(filing.declarations()).isEqualTo(read(content).declarations());
    assertThat(filing.defects()).isEmpty();
  }

  @Test
  void the_same_text_in_gb18030_loses_nothing_and_is_told() {
    String text = new String(content, StandardCharsets.UTF_8);
    Filing filing = read(text.getBytes(Charset.forName("GB18030")));
    assertThat(filing.declarations()).isEqualTo(read(content).declarations());
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.notes())
        .extracting(Note::message)
        .containsExactly("文本不是 UTF-8 编码，已按 GB18030 读取");
  }

  @Test
  void written_as_json_and_read_again_nothing_but_places_changes() {
    Filing filing = read(content);
    Filing again = TestLabels.intake().read("f.json", new FilingJson().write(filing));
    assertThat(again.defects()).isEmpty();
    assertThat(again.source().kind()).isEqualTo(Source.Kind.JSON);
    assertThat(Bare.of(again.declarations())).isEqualTo(Bare.of(filing.declarations()));
  }

  @Test
  void a_file_cut_at_any_line_says_so_or_ends_with_a_whole_form() {
    String text = new String(content, StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    for (int end = 1; end < lines.size(); end++) {
      String cut = String.join("\n", lines.subList(0, end)) + "\n";
      Filing filing = read(cut.getBytes(StandardCharsets.UTF_8));
      boolean whole =
          !filing.declarations().isEmpty()
              && !filing
                  .declarations()
                  .get(filing.declarations().size() - 1)
                  .indicators()
                  .isEmpty();
      boolean insideRow = !lines.get(end).isEmpty() && !lines.get(end - 1).isBlank();
      assertThat((whole && !insideRow) || !filing.defects().isEmpty())
          .as("cut after line %d", end)
          .isTrue();
    }
  }
}
