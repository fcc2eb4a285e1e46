package org.jihe.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code docs/cell-grammar.md} tells officers is true. */
class CellGrammarDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|$");
  private static final Map<String, Column> COLUMNS =
      Map.of(
          "## 数的条件", Column.numberTest("列", ""),
          "## 金额条件", Column.moneyTest("列", ""),
          "## 文字条件", Column.textTest("列", ""),
          "## 选项条件", Column.choiceTest("列", "", "≥", ">", "=", "<", "≤", "定性"));
  private static final Map<String, Column> OTHERS =
      Map.of(
          "是否", Column.flag("列", ""),
          "年度", Column.year("列", ""),
          "日期", Column.date("列", ""),
          "数", Column.number("列", ""),
          "词表", Column.words("列", ""),
          "依据", Column.citations("列", ""),
          "模板", Column.template("列", ""));

  private record Example(Column column, String typed, String read) {}

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("docs/cell-grammar.md"));
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    for (String line : lines()) {
      Matcher example = EXAMPLE.matcher(line);
      if (line.startsWith("## ")) {
        section = line;
      } else if (example.matches() && COLUMNS.containsKey(section)) {
        examples.add(new Example(COLUMNS.get(section), example.group(1), example.group(2)));
      }
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> every_example_is_read_as_the_document_says() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.typed(),
                    () -> {
                      assertThat(canonical(example.column(), example.typed()))
                          .isEqualTo(example.read());
                      assertThat(canonical(example.column(), example.read()))
                          .as("the canonical form stays as it is")
                          .isEqualTo(example.read());
                    }));
  }

  @Test
  void examples_of_every_kind_of_condition_are_found() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(30);
    assertThat(examples().stream().map(Example::column).distinct()).hasSize(COLUMNS.size());
  }

  @TestFactory
  Stream<DynamicTest> every_example_of_another_column_can_be_read() throws IOException {
    return lines().stream()
        .flatMap(
            line ->
                OTHERS.keySet().stream()
                    .filter(type -> line.startsWith("| " + type + " | `"))
                    .map(type -> line))
        .flatMap(
            line -> {
              Column column = OTHERS.get(line.substring(2, line.indexOf(" | ")));
              return Pattern.compile("`([^`]+)`")
                  .matcher(line)
                  .results()
                  .map(
                      example ->
                          DynamicTest.dynamicTest(
                              example.group(),
                              () -> assertThat(canonical(column, example.group(1))).isNotEmpty()));
            });
  }

  private static String canonical(Column column, String typed) throws UnreadableCell {
    return CellReader.read(column, typed).map(CellValue::text).orElse("");
  }
}
