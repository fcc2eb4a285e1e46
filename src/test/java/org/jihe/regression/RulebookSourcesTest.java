package org.jihe.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookSourcesTest {
  @TempDir private Path folder;

  /** A repository whose rules were the project's, then lost a workbook, which is not committed. */
  private Path repository() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, "git"))),
        "git is not installed");
    Path rules = Files.createDirectories(folder.resolve("库 1/rules/drl"));
    for (RulebookFile file : RulebookFile.in(Path.of("rules"))) {
      Files.write(rules.getParent().resolve(file.name()), file.bytes());
    }
    Files.writeString(rules.getParent().resolve("weights.lint.xlsx"), "a marked copy");
    git("init", "-q");
    git("add", "-A");
    git(
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-q",
        "-m",
        "rules");
    git("tag", "v1");
    Files.delete(rules.getParent().resolve("weights.xlsx"));
    return rules.getParent();
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.resolve("库 1").toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("git.log").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("git %s", words[0]).isZero();
  }

  private static List<String> names(List<RulebookFile> files) {
    return files.stream().map(RulebookFile::name).sorted().toList();
  }

  @Test
  void a_revision_is_read_as_it_was_and_changes_nothing() throws Exception {
    Path rules = repository();
    for (String revision : List.of("HEAD", "v1")) {
      List<RulebookFile> files = new RulebookSources(rules).files(revision);
      assertThat(names(files)).isEqualTo(names(RulebookFile.in(Path.of("rules"))));
      assertThat(Rulebook.load(files).edition().version())
          .isEqualTo(Sample.rulebook().edition().version());
    }
    assertThat(rules.resolve("weights.xlsx")).as("nothing is checked out").doesNotExist();
  }

  @Test
  void what_is_no_revision_is_refused_even_where_it_looks_like_an_option() throws Exception {
    Path rules = repository();
    for (String name : List.of("HEAD~1", "no-such", "--help", "HEAD:rules")) {
      assertRefused(rules, name, "不是目录、工作簿，也不是 git 版本");
    }
  }

  @Test
  void a_revision_without_the_rules_is_refused() throws Exception {
    Path other = Files.createDirectories(repository().resolveSibling("other"));
    assertRefused(other, "HEAD", "没有 other");
  }

  @Test
  void outside_of_a_repository_there_is_no_revision() throws IOException {
    assertRefused(Files.createDirectory(folder.resolve("alone")), "HEAD", "也不是 git 版本");
  }

  @Test
  void a_directory_is_taken_as_it_is() throws Exception {
    assertThat(names(new RulebookSources(folder).files("rules")))
        .isEqualTo(names(RulebookFile.in(Path.of("rules"))));
  }

  @Test
  void a_workbook_takes_the_place_of_its_namesake() throws Exception {
    Path workbook = Files.writeString(folder.resolve("weights.xlsx"), "other bytes");
    List<RulebookFile> files = new RulebookSources(Path.of("rules")).files(workbook.toString());
    assertThat(names(files)).isEqualTo(names(RulebookFile.in(Path.of("rules"))));
    assertThat(files)
        .filteredOn(file -> file.name().equals("weights.xlsx"))
        .singleElement()
        .satisfies(file -> assertThat(file.bytes()).asString().isEqualTo("other bytes"));
  }

  @Test
  void a_file_that_is_no_workbook_or_has_no_namesake_is_refused() throws IOException {
    Path rules = Path.of("rules");
    Path text = Files.writeString(folder.resolve("weights.txt"), "x");
    assertRefused(rules, text.toString(), "不是规则工作簿");
    Path other = Files.writeString(folder.resolve("weighs.xlsx"), "x");
    assertRefused(rules, other.toString(), "没有同名的工作簿");
  }

  private static void assertRefused(Path rules, String name, String said) {
    assertThatThrownBy(() -> new RulebookSources(rules).files(name))
        .isInstanceOfSatisfying(
            RulebookException.class,
            refused ->
                assertThat(refused.defects())
                    .singleElement()
                    .satisfies(defect -> assertThat(defect.message()).contains(said)));
  }
}
