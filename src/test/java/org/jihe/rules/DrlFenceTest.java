package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Conclusion;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.drl.DrlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fence lets through, and what it tells of it. */
class DrlFenceTest {

  @Test
  void the_shipped_rules_pass() throws IOException {
    for (RulebookFile file : RulebookFile.in(Path.of("rules"))) {
      if (file.isDrl()) {
        assertThat(SampleDrl.admit(file.path(), file.bytes()).defects()).isEmpty();
      }
    }
  }

  @Test
  void a_rule_tells_its_card_and_evidence() {
    DrlRule rule = SampleDrl.admit(SampleDrl.TEXT).file().orElseThrow().rules().get(0);
    assertThat(rule.name()).isEqualTo("an indicator weighs too much");
    assertThat(new Position.Line(rule.line())).isEqualTo(SampleDrl.lineOf("rule \"an indicator"));
    assertThat(rule.evidence()).isEqualTo(Map.of("weight-cap", Set.of("指标名称", "实际")));
    assertThat(rule.open()).isFalse();
  }

  @Test
  void a_rule_without_a_card_of_its_own_is_open() {
    DrlRule rule =
        SampleDrl.admit(
                """
                package rules.jihe;
                import org.jihe.domain.CouldNotRun;
                import org.jihe.rules.policy.WeightPlans;
                rule "own"
                when
                  $check : String() from WeightPlans.CHECKS
                then
                  insert(new CouldNotRun($check, "试行"));
                end
                """)
            .file()
            .orElseThrow()
            .rules()
            .get(0);
    assertThat(rule.open()).isTrue();
  }

  @Test
  void a_check_that_could_not_run_may_say_where() {
    String rule =
        """
        package rules.jihe;
        import org.jihe.domain.CouldNotRun;
        import org.jihe.domain.NumberingGap;
        rule "own"
        when
          $gap : NumberingGap()
        then
          insert(new CouldNotRun("list-numbering", "试行", $gap.place()));
        end
        """;
    assertThat(SampleDrl.admit(rule).defects()).isEmpty();
    assertThat(SampleDrl.admit(rule.replace("$gap.place()", "\"7\"")).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).contains("第三个参数须是位置"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$gap : NumberingGap( expected() == 7 || actual() != 2 * 3 - 1 )",
        "$gap : NumberingGap( $n : expected(), actual() > $n )",
        "$gap : NumberingGap( expected == 7, place.label contains \"目标\" )",
        "$gap : NumberingGap( (expected() == 7 && !(actual() == 8)) )",
        "$gap : NumberingGap() exists GoalItem() not( GoalItem() and Indicator() )",
        "$gap : NumberingGap() ( GoalItem( number() == 1 ) or Indicator( number() == 1 ) )",
        "$gap : NumberingGap() accumulate( $g : GoalItem(); $n : count($g), $all : collectList($g) )",
        "$gap : NumberingGap() accumulate( $g : GoalItem( $n : number() ); $most : max($n) )",
        "$gap : NumberingGap() NumberingGap( this != $gap ) /* 说明 // */ // 说明 /*",
      })
  void conditions_that_relate_facts_pass_and_compile(String condition) {
    SampleDrl.Admission admission =
        SampleDrl.admit(SampleDrl.with("$gap : NumberingGap( expected() == 7 )", condition));
    assertThat(admission.defects()).isEmpty();
    List<Defect> defects = new ArrayList<>();
    RuleEngine.compile(admission.file().stream().toList(), "v" + condition.hashCode(), defects);
    assertThat(defects).isEmpty();
  }

  @Test
  void files_of_other_systems_pass() {
    assertThat(SampleDrl.admit(SampleDrl.TEXT.replace("\n", "\r\n")).defects()).isEmpty();
    assertThat(SampleDrl.admit("\uFEFF" + SampleDrl.TEXT).defects()).isEmpty();
  }

  @Test
  void a_file_in_another_encoding_is_refused() {
    byte[] gbk = SampleDrl.TEXT.getBytes(Charset.forName("GBK"));
    assertThat(SampleDrl.admit("rules/drl/own.drl", gbk).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).contains("UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x*/.drl", "{x}.drl", "x\".drl", "a\nb.drl", ".drl", "x@y.drl"})
  void a_file_name_that_could_be_code_is_refused(String name) {
    byte[] text = SampleDrl.TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(SampleDrl.admit("rules/drl/" + name, text).defects()).hasSize(1);
  }

  @Test
  void an_unknown_property_is_named_with_those_there_are() {
    Defect defect =
        SampleDrl.admit(SampleDrl.with("expected() == 7", "expectd() == 7")).defects().get(0);
    assertThat(defect.message()).isEqualTo("NumberingGap 没有可用的“expectd”");
    assertThat(defect.hint()).contains("expected", "actual", "place");
  }

  @Test
  void the_meter_changes_no_line() {
    DrlFile file = SampleDrl.admit(SampleDrl.TEXT).file().orElseThrow();
    String metered =
        file.metered(Map.of("an indicator weighs too much", 0, "a list that does not count on", 1));
    assertThat(metered.lines().count()).isEqualTo(SampleDrl.TEXT.lines().count());
    assertThat(metered).contains("Indicator($jihe.tick(0), weight().readable()");
    assertThat(metered).contains("NumberingGap( expected() == 7 )");
  }

  @Test
  void the_page_for_officers_names_every_type_and_its_example_passes() throws IOException {
    String page = Files.readString(Path.of("docs/drl.md"));
    for (Class<?> type : FactTypes.NAMED) {
      if (type != Conclusion.class) {
        assertThat(page).contains(type.getSimpleName() + "`");
      }
    }
    int from = page.indexOf("```") + 3;
    String example = page.substring(from, page.indexOf("```", from));
    List<Defect> defects = new ArrayList<>();
    RuleEngine.compile(SampleDrl.admit(example).file().stream().toList(), "page", defects);
    assertThat(SampleDrl.admit(example).defects()).isEmpty();
    assertThat(defects).isEmpty();
  }

  @Test
  void types_that_rules_may_name_have_no_method_that_reaches_out() {
    Set<String> packages = Set.of("java.io", "java.nio.file", "java.net", "java.lang.reflect");
    for (Class<?> type : FactTypes.NAMED) {
      for (Method method : type.getMethods()) {
        assertThat(Arrays.stream(method.getParameterTypes()).map(Class::getPackageName))
            .as(method.toString())
            .doesNotContainAnyElementsOf(packages);
        assertThat(packages)
            .as(method.toString())
            .doesNotContain(method.getReturnType().getPackageName());
      }
    }
  }
}
