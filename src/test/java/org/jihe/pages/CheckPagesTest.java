package org.jihe.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.rules.policy.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The pages of {@code docs/checks} say what the checks do. {@code mvn test -Dtest=CheckPagesTest
 * -Dpages.update=true} writes them anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckPagesTest {
  private static final Path FOLDER = Path.of("docs/checks");
  private static final String HOW = "；重写：mvn test -Dtest=CheckPagesTest -Dpages.update=true";

  private final ProjectRooms rooms = ProjectRooms.open();
  private final Map<String, List<RuleCard>> checks =
      rooms.rulebook().cards().stream()
          .collect(Collectors.groupingBy(RuleCard::check, LinkedHashMap::new, Collectors.toList()));

  @Test
  void every_check_is_explained_and_nothing_else() throws IOException {
    assertThat(CheckNotes.read().keySet())
        .as("docs/checks/notes.txt 应有且只有检查目录中的检查")
        .containsExactlyInAnyOrderElementsOf(checks.keySet());
  }

  @Test
  void the_pages_are_as_catalogue_fixtures_and_notes_make_them() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("pages.update")) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      assertThat(file).as(file + HOW).exists();
      assertThat(Files.readString(file)).as(file + HOW).isEqualTo(page.getValue());
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".md"))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
  }

  private Map<String, String> pages() throws IOException {
    Map<String, CheckNotes.Note> notes = CheckNotes.read();
    Map<String, String> pages = new LinkedHashMap<>();
    for (Map.Entry<String, List<RuleCard>> check : checks.entrySet()) {
      CheckNotes.Note note = notes.getOrDefault(check.getKey(), new CheckNotes.Note("", "", ""));
      CheckPage page = new CheckPage(check.getKey(), note, check.getValue(), rooms);
      pages.put(check.getKey() + ".md", page.markdown());
    }
    pages.put("README.md", index(notes));
    return pages;
  }

  private String index(Map<String, CheckNotes.Note> notes) {
    StringBuilder page = new StringBuilder("# 全部检查\n\n");
    page.append("共").append(checks.size()).append("项。每项一页：查什么、界限和例外、依据和核验状态、不通过和通过的样例、改哪张表。\n");
    page.append("报告里每条发现都带检查代码，按代码翻到这里。\n\n");
    page.append("| 检查 | 标题 | 查什么 |\n|---|---|---|\n");
    checks.forEach(
        (check, cards) ->
            page.append(
                "| [%s](%s.md) | %s | %s |\n"
                    .formatted(
                        check,
                        check,
                        cards.get(0).title(),
                        notes.containsKey(check) ? notes.get(check).finds() : "")));
    return page.toString();
  }
}
