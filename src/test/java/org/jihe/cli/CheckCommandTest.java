package org.jihe.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.domain.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  @TempDir private Path folder;
  private String form = "";

  @BeforeEach
  void writeAForm() throws IOException {
    form = Files.writeString(folder.resolve("申报表.txt"), "部门专项绩效目标申报表").toString();
  }

  @Test
  void nothing_found_exits_with_0_and_says_nothing_on_standard_error() {
    Call call = new Call().run("check", form);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("申报表.txt").contains("通过 pass");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,   error,   1",
    "WARNING, error,   0",
    "INFO,    error,   0",
    "ERROR,   warning, 1",
    "WARNING, warning, 1",
    "INFO,    warning, 0",
    "ERROR,   never,   0",
  })
  void a_finding_exits_with_1_from_the_gravity_that_fail_on_names(
      Severity severity, String failOn, int code) {
    Call onAForm = new Call().checking((name, b, y) -> Reports.finding(name, severity));
    assertThat(onAForm.run("check", "--fail-on", failOn, form).code()).isEqualTo(code);
    Call across = new Call().checking((name, b, y) -> Reports.findingAcross(name, severity));
    assertThat(across.run("check", "--fail-on", failOn, form).code()).isEqualTo(code);
  }

  @Test
  void an_error_exits_with_1_unless_told_otherwise() {
    Call call = new Call().checking((name, b, y) -> Reports.finding(name, Severity.ERROR));
    assertThat(call.run("check", form).code()).isEqualTo(1);
  }

  @Test
  void a_defect_exits_with_2_even_beside_an_error_and_what_was_read_is_still_reported() {
    Call call = new Call().checking((name, b, y) -> Reports.defective("a.txt", Severity.ERROR));
    call.run("check", form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo("a.txt:第7行: 权重写的是“四十”（请写 40）\n");
    assertThat(call.out()).contains("指标权重合计为80");
  }

  @Test
  void a_missing_file_is_one_line_and_the_others_are_still_checked() {
    Call call = new Call().run("check", "no/such.txt", form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo("no/such.txt: 找不到这个文件（请检查路径）\n");
    assertThat(call.out()).contains("申报表.txt");
  }

  @Test
  void of_a_directory_every_file_is_checked_in_the_order_of_names() throws IOException {
    Path below = Files.createDirectory(folder.resolve("乙"));
    Files.writeString(below.resolve("二.txt"), "表");
    Files.writeString(folder.resolve("甲.txt"), "表");
    Files.writeString(folder.resolve(".隐藏"), "表");
    Files.writeString(folder.resolve("~$甲.docx"), "锁");
    Call call = new Call().run("check", "--format", "ndjson", folder.toString());
    assertThat(call.out().lines().map(line -> line.replaceAll(".*\"name\":\"([^\"]*)\".*", "$1")))
        .containsExactly(
            below.resolve("二.txt").toString(), folder.resolve("甲.txt").toString(), form);
    assertThat(call.err()).isEmpty();
  }

  @Test
  void a_directory_without_files_is_said() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    Call call = new Call().run("check", empty.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo(empty + ": 目录中没有文件（请检查路径）\n");
  }

  @Test
  void lines_are_checked_one_by_one_and_reported_in_their_order() throws IOException {
    Path lines = folder.resolve("全部.ndjson");
    String text =
        IntStream.rangeClosed(1, 500).mapToObj(i -> "{\"n\":" + i + "}\n").collect(joining());
    Files.writeString(lines, "\n" + text + "{\"n\":501}");
    Set<String> read = ConcurrentHashMap.newKeySet();
    Call call =
        new Call()
            .checking(
                (name, bytes, year) -> {
                  read.add(name + new String(bytes, StandardCharsets.UTF_8));
                  return name.endsWith(":7")
                      ? Reports.defective(name, Severity.ERROR)
                      : Reports.passing(name);
                })
            .run("check", "--format", "ndjson", lines.toString());
    assertThat(read).hasSize(501).contains(lines + ":2{\"n\":1}", lines + ":502{\"n\":501}");
    assertThat(call.out().lines().map(line -> line.replaceAll(".*ndjson:([0-9]+)\".*", "$1")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, 502).mapToObj(Integer::toString).toList());
    assertThat(call.err()).hasLineCount(1).contains(":7:");
    assertThat(call.code()).isEqualTo(2);
  }

  @Test
  void standard_input_may_hold_lines_too() {
    Call call = new Call().onStdin("{}\r\n \n{}").run("check", "--lines", "--format=ndjson", "-");
    assertThat(call.out()).hasLineCount(2).contains("stdin:1", "stdin:3");
  }

  @Test
  void lines_that_hold_nothing_are_refused() throws IOException {
    for (String nothing : new String[] {"", "\n \r\n"}) {
      Path lines = Files.writeString(folder.resolve("空.ndjson"), nothing);
      Call call = new Call().run("check", "--format=ndjson", lines.toString());
      assertThat(call.code()).isEqualTo(2);
      assertThat(call.err()).hasLineCount(1).contains("空.ndjson", "没有一行内容");
    }
  }

  @Test
  void lines_as_json_are_an_array_even_when_there_is_one() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n");
    assertThat(new Call().run("check", "--format=json", lines.toString()).out()).startsWith("[");
  }

  @Test
  void out_never_lies_in_a_directory_that_is_checked() {
    Call call =
        new Call().run("check", "--out", folder.resolve("out.txt").toString(), folder.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).hasLineCount(1).contains("--out 不能");
  }

  @Test
  void a_name_that_no_file_can_have_is_refused_in_one_line() {
    Call call = new Call().run("check", "a\0b");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("a␀b: 不能用作文件名").hasLineCount(1);
  }

  @Test
  void standard_input_is_read_for_a_dash() {
    List<String> read = new ArrayList<>();
    Call call =
        new Call()
            .onStdin("一张表")
            .checking(
                (name, content, year) -> {
                  read.add(name + ":" + content.length);
                  return Reports.passing(name);
                });
    assertThat(call.run("check", "-").code()).isZero();
    assertThat(read).containsExactly("stdin:9");
  }

  @Test
  void standard_input_is_given_only_once() {
    Call call = new Call().run("check", "-", "-");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo("标准输入（-）只能给一次\n");
  }

  @Test
  void our_failure_exits_with_70_and_an_id_and_no_stack_trace() {
    Call call =
        new Call()
            .checking(
                (name, b, y) -> {
                  throw new IllegalStateException("私密内容");
                });
    call.run("check", form);
    assertThat(call.code()).isEqualTo(70);
    assertThat(call.err())
        .hasLineCount(1)
        .containsPattern("申报表.txt: 程序内部错误，编号 [0-9a-f]{8}（IllegalStateException）")
        .doesNotContain("私密内容");
  }

  @Test
  void our_failure_on_one_file_leaves_the_others_checked() {
    Call call =
        new Call()
            .checking(
                (name, b, y) -> {
                  if (name.equals("stdin")) {
                    throw new StackOverflowError();
                  }
                  return Reports.passing(name);
                });
    call.run("check", "-", form);
    assertThat(call.code()).isEqualTo(70);
    assertThat(call.out()).contains("申报表.txt");
  }

  @Test
  void a_bad_rulebook_exits_with_2_and_names_every_defect() {
    Defect cell =
        new Defect("weights.xlsx", new Position.SheetCell("权重", "D5"), "不能写“九十”", "请写 90");
    Call call =
        new Call()
            .opening(
                directory -> {
                  throw new Refusal(List.of(cell, cell));
                });
    call.run("check", form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().lines())
        .containsExactly(
            "weights.xlsx:权重!D5: 不能写“九十”（请写 90）",
            "weights.xlsx:权重!D5: 不能写“九十”（请写 90）",
            "规则集有 2 处错误，未作检查");
  }

  @Test
  void rules_names_the_directory_of_the_rulebook() {
    List<Optional<Path>> opened = new ArrayList<>();
    Call.Opening rulebooks =
        directory -> {
          opened.add(directory);
          return new Checking((name, b, y) -> Reports.passing(name));
        };
    new Call().opening(rulebooks).run("check", "--rules", "mine", form);
    new Call().opening(rulebooks).run("check", form);
    assertThat(opened).containsExactly(Optional.of(Path.of("mine")), Optional.empty());
  }

  @Test
  void as_of_names_the_year_whose_rules_judge() {
    List<OptionalInt> years = new ArrayList<>();
    Checking.Checks checking =
        (name, b, year) -> {
          years.add(year);
          return Reports.passing(name);
        };
    new Call().checking(checking).run("check", "--as-of", "2023", form);
    new Call().checking(checking).run("check", form);
    assertThat(years).containsExactly(OptionalInt.of(2023), OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"23", "二〇二三", "1994", "2100", "-2023", ""})
  void a_year_that_is_none_is_a_wrong_call(String year) {
    Call call = new Call().run("check", "--as-of=" + year, form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("--as-of").hasLineCount(1);
  }

  @Test
  void one_file_is_a_json_object_and_several_are_an_array() {
    assertThat(new Call().run("check", "--format", "json", form).out()).startsWith("{\n");
    assertThat(new Call().run("check", "--format", "json", form, form).out()).startsWith("[\n");
  }

  @Test
  void several_files_are_an_array_even_when_only_one_can_be_opened() {
    assertThat(new Call().run("check", "--format=json", form, "missing").out()).startsWith("[\n");
    assertThat(new Call().run("check", "--format=json", "gone", "missing").out()).isEqualTo("[]\n");
  }

  @Test
  void ndjson_is_a_line_for_each_file() {
    assertThat(new Call().run("check", "--format", "NDJSON", form, form).out()).hasLineCount(2);
  }

  @Test
  void html_of_several_files_is_one_page() {
    assertThat(new Call().run("check", "--format", "html", form, form).out())
        .containsOnlyOnce("<!DOCTYPE html>");
  }

  @Test
  void html_of_no_file_at_all_is_nothing() {
    assertThat(new Call().run("check", "--format", "html", "missing").out()).isEmpty();
  }

  @Test
  void a_format_that_is_none_is_answered_with_those_that_are() {
    Call call = new Call().run("check", "--format", "pdf", form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo(
            "--format：“pdf”不可用，可用 text、json、ndjson、html、xlsx、sarif、junit（用法见 jihe check --help）\n");
  }

  @Test
  void out_writes_a_file_and_nothing_on_standard_output() throws IOException {
    Path page = folder.resolve("结果.json");
    Call call = new Call().run("check", "--format", "json", "--out", page.toString(), form);
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("{\n").endsWith("}\n");
  }

  @Test
  void out_that_cannot_be_written_exits_with_2() {
    String nowhere = folder.resolve("no/where.html").toString();
    Call call = new Call().run("check", "--format=html", "--out", nowhere, form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith(nowhere + ": 无法写出结果").hasLineCount(1);
  }

  @Test
  void out_never_overwrites_a_form() throws IOException {
    Call call = new Call().run("check", "--out", form, form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(Files.readString(Path.of(form))).isEqualTo("部门专项绩效目标申报表");
  }

  @Test
  void out_beside_a_name_that_no_file_can_have_is_no_failure_of_ours() {
    String out = folder.resolve("out.txt").toString();
    assertThat(new Call().run("check", "--out", out, "a\0b", form).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "auto,   true,  false, true",
    "auto,   false, false, false",
    "auto,   true,  true,  false",
    "always, false, true,  true",
    "never,  true,  false, false",
  })
  void text_is_coloured_for_a_person_who_wants_it(
      String when, boolean terminal, boolean noColor, boolean coloured) {
    Call call = new Call();
    call = terminal ? call.atTerminal() : call;
    call = noColor ? call.withNoColor() : call;
    assertThat(call.run("check", "--color", when, form).out().contains("\u001B["))
        .isEqualTo(coloured);
  }

  @Test
  void text_to_a_file_is_not_coloured() throws IOException {
    Path file = folder.resolve("out.txt");
    new Call().atTerminal().run("check", "--out", file.toString(), form);
    assertThat(Files.readString(file)).doesNotContain("\u001B");
  }

  @Test
  void output_has_no_byte_order_mark() {
    assertThat(new Call().run("check", "--format=json", form).outBytes()[0]).isEqualTo((byte) '{');
  }

  @Test
  void a_reader_that_goes_away_is_no_failure() {
    Call call = new Call().whereStdoutFails("Broken pipe").run("check", form, form);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
  }

  @Test
  void a_full_disk_is_said() {
    Call call = new Call().whereStdoutFails("No space left on device").run("check", form);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("标准输出: 无法写出结果").hasLineCount(1);
  }
}
