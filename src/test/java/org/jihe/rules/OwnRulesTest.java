package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jihe.domain.Assessment;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.EditedRules;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that officers put beside the shipped ones. */
class OwnRulesTest {
  private static final Path CLEAN = Path.of("fixtures/filings/clean/filing.json");

  private static EditedRules withRule(String condition) throws IOException {
    return with(
        """
        package rules.jihe;
        import org.jihe.domain.Breach;
        import org.jihe.domain.Declaration;
        import org.jihe.domain.Indicator;
        rule "本区自定的规则"
        when
          $form : Declaration( %s )
        then
          insert(Breach.of("list-numbering", $form.projectName().place())
              .with("栏目", "项目名称").with("应为", "1").with("实际", "2"));
        end
        """
            .formatted(condition));
  }

  private static EditedRules with(String drl) throws IOException {
    return EditedRules.ofProject().and("drl/own.drl", drl.getBytes(StandardCharsets.UTF_8));
  }

  private static Assessment assess(EditedRules rules) throws Exception {
    byte[] form = Files.readAllBytes(CLEAN);
    return new ProjectRooms(rules.load()).report("filing.json", form).assessments().get(0);
  }

  @Test
  void an_officers_own_rule_judges() throws Exception {
    Assessment assessment = assess(withRule("!indicators().isEmpty()"));
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.check()).isEqualTo("list-numbering"));
  }

  @Test
  void a_rule_that_fails_is_said_and_never_a_pass() throws Exception {
    Assessment clean = assess(EditedRules.ofProject());
    assertThat(clean.verdict()).isEqualTo(Verdict.PASS);
    Assessment assessment = assess(withRule("indicators().get(9999).number() == 1"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(assessment.checks().couldNotRun())
        .contains(new CouldNotRun("list-numbering", "规则“本区自定的规则”运行时出错"))
        .hasSize(clean.checks().couldNotRun().size() + 1);
    assertThat(assessment.checks().passed()).hasSize(clean.checks().passed().size() - 1);
  }

  @Test
  void a_refused_rule_is_the_only_thing_said_and_nothing_is_compiled() throws IOException {
    Canary.hush();
    List<Defect> defects =
        catchThrowableOfType(
                RulebookException.class, withRule("org.jihe.rules.Canary.sing()")::load)
            .defects();
    assertThat(defects)
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.file()).isEqualTo("rules/drl/own.drl");
              assertThat(defect.position()).isEqualTo(new Position.Line(7));
            });
    assertThat(Canary.sang()).isFalse();
  }

  @Test
  void codes_that_no_card_has_are_defects_at_their_rules() throws IOException {
    String drl =
        """
        package rules.jihe;
        import org.jihe.domain.Breach;
        import org.jihe.domain.CouldNotRun;
        import org.jihe.domain.Declaration;
        rule "甲"
        when
          $form : Declaration()
        then
          insert(Breach.of("no-such-card", $form.projectName().place()));
        end
        rule "乙"
        when
          Declaration()
        then
          insert(new CouldNotRun("no-such-check", "试行"));
        end
        """;
    assertThat(catchThrowableOfType(RulebookException.class, with(drl)::load).defects())
        .extracting(Defect::position)
        .containsExactly(new Position.Line(5), new Position.Line(11));
  }

  @Test
  void files_that_only_look_like_rules_are_refused_by_name(@TempDir Path rules) throws IOException {
    List<String> foreign =
        List.of(
            "table.drl.xlsx",
            "own.drl",
            "old.xls",
            "list.csv",
            "model.dmn",
            "drl/table.xlsx",
            "drl/own.DRL",
            "drl/own.drl.txt",
            "drl/guided.rdrl",
            "drl/words.dsl",
            "drl/table.xls");
    List<String> others =
        List.of(
            "README.md", "drl/README.md", "drl/files.txt", "~$weights.xlsx", "weights.lint.xlsx");
    Files.createDirectories(rules.resolve("drl"));
    for (String name : Stream.concat(foreign.stream(), others.stream()).toList()) {
      Files.writeString(rules.resolve(name), "");
    }
    assertThat(RulebookFile.in(rules))
        .extracting(RulebookFile::name)
        .containsExactlyInAnyOrderElementsOf(foreign);
    assertThat(RulebookDirectory.lint(rules, OptionalInt.empty()).defects())
        .filteredOn(defect -> defect.message().contains("不会起作用"))
        .extracting(Defect::file)
        .containsExactlyInAnyOrderElementsOf(foreign.stream().map(f -> "rules/" + f).toList());
  }
}
