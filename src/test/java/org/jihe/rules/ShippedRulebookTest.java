package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jihe.domain.WrittenFiles;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.LibreOffice;
import org.jihe.rules.policy.PolicyTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in {@code rules/} is whole, and the same wherever it is read from. */
class ShippedRulebookTest {
  private static final Path RULES = Path.of("rules");

  @TempDir private Path folder = Path.of("");

  @Test
  void every_workbook_equals_the_text_beside_it() throws IOException {
    for (String workbook : PolicyTables.workbooks()) {
      Files.copy(RULES.resolve(workbook), folder.resolve(workbook));
    }
    WrittenFiles written = RulebookDirectory.render(folder);
    assertThat(written.defects()).isEmpty();
    assertThat(written.files()).hasSameSizeAs(PolicyTables.workbooks());
    for (Path rendered : written.files()) {
      Path beside = RULES.resolve(String.valueOf(rendered.getFileName()));
      assertThat(Files.readString(beside))
          .as("%s; java -jar target/jihe.jar rules render 由工作簿重写文本，rules build 由文本重写工作簿", beside)
          .isEqualTo(Files.readString(rendered));
    }
  }

  @Test
  void the_list_of_drl_names_exactly_the_files_there() throws IOException {
    try (Stream<Path> files = Files.list(RULES.resolve("drl"))) {
      List<String> drl =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".drl"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(RULES.resolve("drl/files.txt")))
          .as("rules/drl/files.txt, by which the program finds the rules it ships")
          .containsExactlyElementsOf(drl);
    }
  }

  @Test
  void the_rulebook_in_the_program_is_that_of_the_directory() throws Exception {
    String version = Rulebook.load(RulebookFile.in(RULES)).edition().version();
    assertThat(Rulebook.load(RulebookFile.bundled()).edition().version()).isEqualTo(version);
  }

  @Test
  void a_workbook_saved_by_another_program_keeps_the_version_and_one_cell_changes_it()
      throws Exception {
    EditedRules rules = EditedRules.ofProject();
    String version = rules.load().edition().version();
    EditedRules changed = rules.with("weights", text -> text.replace("单项上限: 45", "单项上限: 46"));
    assertThat(changed.load().edition().version()).isNotEqualTo(version);
    byte[] saved = LibreOffice.savedAgain(folder, "xlsx", rules.bytes("weights.xlsx"));
    EditedRules again = rules.withBytes("weights.xlsx", saved);
    assertThat(again.load().edition().version()).isEqualTo(version);
    assertThat(again.load().edition().files()).isNotEqualTo(rules.load().edition().files());
  }
}
