package org.jihe.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.trial.AddedFixture;
import org.jihe.domain.trial.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureAddingTest {
  private static final String PHONE = "13800000000";

  @TempDir private Path folder;

  private AddedFixture add(String form, Privacy.How how, String... words) throws IOException {
    return new FixtureAdding(new FixtureFolder(folder), new Reviewer(Sample.rulebook()))
        .add(
            "in/form.json",
            form.getBytes(StandardCharsets.UTF_8),
            new Privacy(how, List.of(words)));
  }

  private static String withPhone() throws IOException {
    return Sample.clean().replace("全年300件，", "全年300件，联系电话" + PHONE + "，");
  }

  @Test
  void a_form_without_personal_data_is_kept_as_it_came() throws IOException {
    AddedFixture added = add(Sample.clean(), Privacy.How.ASK);
    assertThat(added.files())
        .containsExactly(
            folder.resolve("added/form.json"), folder.resolve("added/form.expected.txt"));
    assertThat(added.files().get(0)).hasContent(Sample.clean());
    assertThat(added.files().get(1)).hasContent("表1 结论 通过\n");
  }

  @Test
  void personal_data_are_asked_about_first() throws IOException {
    AddedFixture added = add(withPhone(), Privacy.How.ASK);
    assertThat(added.files()).isEmpty();
    assertThat(added.personal()).containsExactly(PHONE);
    assertThat(added.defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.hint()).contains("--blank-names", "--keep-names"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void blanked_words_stand_nowhere_in_the_fixture() throws IOException {
    AddedFixture added = add(withPhone(), Privacy.How.BLANK, "矛盾纠纷");
    for (Path file : added.files()) {
      assertThat(Files.readString(file)).doesNotContain(PHONE).doesNotContain("矛盾纠纷");
    }
    assertThat(added.files().get(0)).content().contains("某某某某");
  }

  @Test
  void a_form_is_kept_whole_when_that_is_wanted() throws IOException {
    assertThat(add(withPhone(), Privacy.How.KEEP).files().get(0)).content().contains(PHONE);
  }

  @Test
  void no_fixture_is_overwritten() throws IOException {
    add(Sample.clean(), Privacy.How.ASK);
    assertThat(add(Sample.clean(), Privacy.How.ASK).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).contains("已有这个样例"));
  }

  @Test
  void what_is_no_form_is_no_fixture() throws IOException {
    AddedFixture added = add("{}", Privacy.How.ASK);
    assertThat(added.files()).isEmpty();
    assertThat(added.defects()).isNotEmpty();
  }
}
