package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.workbench.LogAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private static final Defect CELL =
      new Defect("weights.xlsx", new Position.SheetCell("权重", "D5"), "不能写“九十”", "请写 90");

  @TempDir private Path rules;

  @Test
  void version_is_printed() {
    Call call = new Call().run("--version");
    assertThat(call.out()).isEqualTo("jihe 1.2.3\n");
    assertThat(call.code()).isZero();
  }

  @Test
  void help_is_english_unless_chinese_is_asked_for() {
    assertThat(new Call().run("--help").out()).contains("Commands:").contains("Check forms");
    assertThat(new Call().run("--lang", "zh", "--help").out()).contains("命令：", "检查申报表");
    assertThat(new Call().run("check", "--help", "--lang=zh").out()).contains("退出码：", "格式：");
  }

  @Test
  void help_is_english_whatever_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(new Call().run("--help").out()).contains("Usage:");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--format", "--out", "--rules", "--fail-on", "--as-of", "--color", "--lang"})
  void every_option_of_check_is_explained_in_both_languages(String option) {
    for (String language : List.of("en", "zh")) {
      assertThat(new Call().run("check", "--lang", language, "--help").out().lines())
          .anyMatch(line -> line.matches("\\s*(-\\w, )?" + option + "=\\S+( {2,}\\S.*)?"));
    }
  }

  @Test
  void both_languages_explain_the_same() {
    assertThat(HelpLanguage.ZH.texts().keySet()).isEqualTo(HelpLanguage.EN.texts().keySet());
    for (String key : HelpLanguage.EN.texts().keySet()) {
      if (!key.contains("paramLabel")) {
        assertThat(HelpLanguage.ZH.texts().getString(key))
            .as(key)
            .isNotEqualTo(HelpLanguage.EN.texts().getString(key));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rules", "check", "convert", "chekc", "check --formt=x a", "--lang fr"})
  void a_wrong_call_is_one_line_in_chinese_and_exits_with_2(String call) {
    Call made = new Call().run(call.isEmpty() ? new String[0] : call.split(" "));
    assertThat(made.code()).isEqualTo(2);
    assertThat(made.out()).isEmpty();
    assertThat(made.err()).hasLineCount(1).containsPattern("\\p{IsHan}").contains("--help");
  }

  @Test
  void serve_hands_on_what_is_given_and_nothing_else() {
    Call call = new Call().run("serve", "--port", "0");
    assertThat(call.code()).isZero();
    assertThat(call.served()).isEqualTo(Map.of("port", "0"));
  }

  @Test
  void a_log_that_is_whole_is_told_with_its_last_hash() {
    Call call =
        new Call()
            .auditing(new LogAudit.Audited(3, "abc", 1, List.of()))
            .run("log", "verify", rules.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEqualTo("完好的记录 3 条，最后一条 abc；末尾有一条没有写完\n");
  }

  @Test
  void a_log_that_was_altered_exits_with_2() {
    Call call =
        new Call()
            .auditing(new LogAudit.Audited(1, "abc", 0, List.of(CELL)))
            .run("log", "verify", rules.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(new Call().run("log", "verify", rules.resolve("none").toString()).code())
        .isEqualTo(2);
  }

  @Test
  void convert_prints_what_was_read() {
    Call call =
        new Call()
            .onStdin("x")
            .converting(file -> Call.converted("{\"n\":\"" + file.name() + "\"}\n"));
    assertThat(call.run("convert", "-").out()).isEqualTo("{\"n\":\"stdin\"}\n");
    assertThat(call.code()).isZero();
  }

  @Test
  void convert_exits_with_2_when_something_cannot_be_read() {
    Call call = new Call().converting(file -> Call.converted("{}\n", CELL));
    call.run("convert", "-");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).isEqualTo("{}\n");
    assertThat(call.err()).isEqualTo("weights.xlsx:权重!D5: 不能写“九十”（请写 90）\n");
  }

  @Test
  void convert_says_which_file_is_missing() {
    Call call = new Call().run("convert", "missing.docx");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("missing.docx: 找不到这个文件").hasLineCount(1);
  }

  @Test
  void a_failure_outside_checking_exits_with_70() {
    Call call =
        new Call()
            .converting(
                file -> {
                  throw new IllegalStateException();
                });
    call.run("convert", "-");
    assertThat(call.code()).isEqualTo(70);
    assertThat(call.err()).startsWith("程序内部错误，编号 ").hasLineCount(1);
  }

  @Test
  void lint_lists_every_defect_and_exits_with_2() {
    Call call = new Call().withRuleDefects(CELL).run("rules", "lint", rules.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out().lines())
        .containsExactly("weights.xlsx:权重!D5: 不能写“九十”（请写 90）", "规则集有 1 处错误");
  }

  @Test
  void lint_says_when_there_is_nothing_wrong() {
    Call call = new Call().run("rules", "lint", rules.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEqualTo("规则集没有错误\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "build"})
  void files_that_are_written_are_named(String command) {
    Call call = new Call().writing(Path.of("weights.txt")).run("rules", command, rules.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEqualTo("已写出 weights.txt\n");
    Call defective = new Call().withRuleDefects(CELL).run("rules", command, rules.toString());
    assertThat(defective.code()).isEqualTo(2);
    assertThat(defective.err()).contains("权重!D5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "render", "build"})
  void a_rulebook_that_is_no_directory_is_refused(String command) {
    Call call = new Call().run("rules", command, rules.resolve("missing").toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("不是目录").hasLineCount(1);
  }
}
