package org.jihe.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;
import org.junit.jupiter.api.Test;

/** A kind of table is one class, and nobody else speaks of its sheet and its columns. */
class PolicyTablesTest {
  private static final Path MAIN = Path.of("src/main/java/org/jihe");
  private static final Path POLICY = MAIN.resolve("rules/policy");
  private static final Pattern READING =
      Pattern.compile(
          "\\.(?:text|words|number|year|date|flag|test|pattern|template|has|cell|column)"
              + "\\(\"([^\"]+)\"\\)");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void every_class_of_a_table_is_listed() throws IOException {
    List<String> classes = new ArrayList<>();
    for (Path source : sources(POLICY)) {
      if (Files.readString(source).contains(" extends PolicyTable {")) {
        classes.add(String.valueOf(source.getFileName()).replace(".java", ""));
      }
    }
    assertThat(PolicyTables.classes())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void no_other_class_names_a_sheet() throws IOException {
    Set<String> sheets =
        PolicyTables.schemas().stream().map(TableSchema::sheet).collect(Collectors.toSet());
    // Words that are a category of words, a family of checks, a field or a header as well.
    sheets.removeAll(Set.of("标签", "权重", "用语", "版式", "过紧日子", "项目代码", "项目类别"));
    for (Path room :
        List.of(MAIN.resolve("rules"), MAIN.resolve("checking"), MAIN.resolve("regression"))) {
      for (Path source : sources(room)) {
        boolean owner = Files.readString(source).contains(" extends PolicyTable {");
        boolean table = source.endsWith("DecisionTable.java");
        if (!owner && !table) {
          assertThat(found(LITERAL, source)).as("%s", source).doesNotContainAnyElementsOf(sheets);
        }
      }
    }
  }

  @Test
  void no_other_class_reads_a_row_by_the_text_of_a_header() throws IOException {
    for (Path room :
        List.of(MAIN.resolve("rules"), MAIN.resolve("checking"), MAIN.resolve("regression"))) {
      for (Path source : sources(room)) {
        if (!source.startsWith(POLICY)) {
          assertThat(found(READING, source)).as("%s", source).isEmpty();
        }
      }
    }
  }

  private static List<String> found(Pattern pattern, Path source) throws IOException {
    return pattern
        .matcher(Files.readString(source))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void a_sentence_tells_columns_that_its_table_has() {
    for (PolicyTable table : PolicyTables.BLANK) {
      List<String> headers = table.kind().schema().columns().stream().map(Column::header).toList();
      assertThat(Pattern.compile("\\{=?([^}]+)\\}").matcher(table.kind().sentence()).results())
          .extracting((MatchResult cell) -> cell.group(1))
          .isSubsetOf(headers);
    }
  }

  @Test
  void every_shipped_row_is_told() throws IOException {
    for (RulebookFile file : RulebookFile.bundled()) {
      if (PolicyTables.workbooks().contains(file.name())) {
        var read =
            new WorkbookReader().read(file.name(), file.bytes(), PolicyTables.of(file.name()));
        for (TableSchema schema : PolicyTables.of(file.name())) {
          for (RuleRow row : read.of(schema.sheet())) {
            assertThat(PolicyTables.sentence(row, java.util.Optional.empty()))
                .as("%s", row)
                .endsWith("。");
          }
        }
      }
    }
  }
}
