package org.jihe.observing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jihe.domain.Citation;
import org.jihe.domain.Citation.NumberForm;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;
import org.jihe.domain.Source;
import org.junit.jupiter.api.Test;

class ObserverTest {
  private static final List<String> PIECES =
      List.of(
          "《", "》", "〈", "〉", "（", "）", "(", ")", "〔", "〕", "﹝", "【2023】", "2021", "17", "号", "令第",
          "第", "三", "条", "款", "（一）", "项", "点", "关于", "印发", "的通知", "办法", "渝财行", "根据", "和", "文件", " ",
          "　", "\n", "。", "；", "，", "：", "1.", "①", "一、", "“", "”", "\"", "60名", "3.5万元", "零发生",
          "全覆盖", "法律援助", "率", "以下简称", "局", "政府", "重庆市", "(农)", "-", "·", "𠀀", "A");

  @Test
  void any_mixture_of_marks_can_be_observed_and_quoted_as_written() {
    Random random = new Random(20240101);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(40); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String raw = text.toString();
      Forms form = Forms.form().overview(raw).basis(raw).goal(raw).indicators(raw, "法律援助率");

      for (Citation citation : Forms.observed(Citation.class, form, form)) {
        assertThat(raw).contains(citation.place().quote()).contains(citation.numberRaw());
        assertThat(citation.numberForm() == NumberForm.NONE)
            .isEqualTo(citation.numberRaw().isEmpty());
        assertThat(citation.title() + citation.numberRaw()).isNotEmpty();
      }
    }
  }

  @Test
  void an_empty_filing_and_an_empty_form_have_nothing_to_observe() {
    Source source = new Source("t", Source.Kind.TEXT);
    Observations none =
        new Observer(Forms.LEXICON).observe(new Filing(source, List.of(), List.of()));

    assertThat(none.byDeclaration()).isEmpty();
    assertThat(none.ofFiling()).isEmpty();
    assertThat(Forms.observe(Forms.form()).byDeclaration()).containsExactly(List.of());
  }

  @Test
  void the_same_filing_is_observed_alike_every_time() {
    Forms form =
        Forms.form()
            .overview("60名调解员，")
            .basis("《甲办法》（渝财行〔2020〕38号）")
            .goal("1.甲。3.乙")
            .indicators("甲率");

    List<List<Observation>> first = Forms.observe(form, form).byDeclaration();

    assertThat(Forms.observe(form, form).byDeclaration()).isEqualTo(first);
    assertThat(first).hasSize(2);
  }

  @Test
  void the_numbers_of_a_real_filing_are_found_and_none_is_invented() throws IOException {
    Path seed = Path.of("../shared/seed/declarations-2024.txt");
    assumeTrue(Files.exists(seed), "the real filing is not at hand");

    List<Citation> cited =
        Forms.observed(
            Citation.class, Forms.form().with(Field.LEGAL_BASIS, Files.readString(seed)));

    assertThat(cited)
        .filteredOn(citation -> citation.numberForm() != NumberForm.NONE)
        .extracting(Citation::numberRaw)
        .containsExactly(
            "沙财行【2023】22号",
            "渝委发 〔2021〕17号",
            "沙委办〔2019〕22号",
            "国办发〔2016〕54号",
            "渝委法〔2021〕5号",
            "沙司法文﹝2018﹞21号",
            "沙府办发〔2008〕111号",
            "渝司发〔2017〕96号",
            "渝人社发〔2018〕238号",
            "沙府办发〔2020〕15号",
            "中办发〔2021〕21号",
            "渝财行〔2011〕86号",
            "渝财行〔2020〕38号",
            "渝财综[2020]50号",
            "重庆市人民政府令第 329 号",
            "渝府令〔2020〕337号",
            "渝府办发〔2023〕74号",
            "渝司发﹝2018﹞309号",
            "沙司法发﹝2021﹞19号",
            "沙司法发﹝2023﹞  号");
  }
}
