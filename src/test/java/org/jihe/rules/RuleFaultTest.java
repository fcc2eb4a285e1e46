package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Breach;
import org.jihe.domain.NameVariants;
import org.jihe.domain.NumberingGap;
import org.jihe.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that fail or work without end, beside one that does its work. */
class RuleFaultTest {
  private static final String HEAD =
      """
      package rules.jihe;
      import org.jihe.domain.Breach;
      import org.jihe.domain.NameVariants;
      import org.jihe.domain.NumberingGap;
      import org.jihe.domain.Place;

      rule "sound"
      when
        $gap : NumberingGap( expected() == 7 )
      then
        insert(Breach.of("sound", $gap.place()));
      end
      """;

  private static String rule(String name, String condition) {
    return """
        rule "%s"
        when
          %s
        then
          insert(Breach.of("card", Place.WHOLE));
        end
        """
        .formatted(name, condition);
  }

  private static RuleEngine.Outcome fire(String... rules) {
    SampleDrl.Admission admission = SampleDrl.admit(HEAD + String.join("", rules));
    assertThat(admission.defects()).isEmpty();
    RuleEngine engine =
        RuleEngine.compile(
                admission.file().stream().toList(),
                "v" + String.join("", rules).hashCode(),
                new ArrayList<>())
            .orElseThrow();
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      facts.add(new NumberingGap(Place.nowhere("/" + i, "第" + i + "项"), i, i + 1));
    }
    facts.add(new NameVariants(List.of(), List.of()));
    return engine.fire(facts);
  }

  private static void assertStopped(RuleEngine.Outcome outcome, String... reasons) {
    assertThat(outcome.stopped()).extracting(RuleFault::reason).containsExactly(reasons);
    assertThat(outcome.breaches()).extracting(Breach::card).containsExactly("sound");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$names : NameVariants( places().get(0).label() == \"x\" )",
        "$names : NameVariants( $place : places().get(0) ) NumberingGap( place() == $place )",
        "$names : NameVariants() NumberingGap( $names.places().get(0).label() == \"x\" )",
        "$names : NameVariants() not NumberingGap( $names.places().get(0).label() == \"x\" )",
        "$names : NameVariants() $place : Place() from $names.places().get(0)",
        "accumulate( NameVariants( $n : places().get(0).label() ); $all : collectList($n) )",
      })
  void a_rule_whose_condition_fails_is_named_and_the_others_judge(String condition) {
    assertStopped(fire(rule("坏了的规则", condition)), "规则“坏了的规则”运行时出错");
  }

  @Test
  void a_rule_whose_result_fails_is_named_and_the_others_judge() {
    String rule =
        """
        rule "坏了的规则"
        when
          $names : NameVariants()
        then
          insert(Breach.of("card-of-broken", $names.places().get(0)));
        end
        """;
    assertStopped(fire(rule), "规则“坏了的规则”运行时出错");
  }

  @Test
  void several_rules_that_fail_are_all_named() {
    assertThat(
            fire(
                    rule("one", "$n : NameVariants() $p : Place() from $n.places().get(0)"),
                    rule("two", "$n : NameVariants() $p : Place() from $n.places().get(1)"),
                    rule("three", "NameVariants( places().get(3).label() == \"x\" )"))
                .stopped())
        .extracting(RuleFault::reason)
        .containsExactlyInAnyOrder("规则“one”运行时出错", "规则“two”运行时出错", "规则“three”运行时出错");
  }

  @Test
  void where_too_many_rules_fail_none_is_believed() {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rules.add(rule("r" + i, "NameVariants( places().get(" + i + ").label() == \"x\" )"));
    }
    RuleEngine.Outcome outcome = fire(rules.toArray(String[]::new));
    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.stopped()).hasSize(9);
  }

  @Test
  void a_fivefold_join_without_end_is_stopped_and_named() {
    String five =
        "$a : NumberingGap() $b : NumberingGap() $c : NumberingGap()"
            + " $d : NumberingGap() $e : NumberingGap()";
    assertStopped(fire(rule("没有尽头", five)), "规则“没有尽头”没有在限定的工作量内完成");
  }

  @Test
  void a_join_without_end_that_finds_nothing_is_stopped_and_named() {
    String five =
        "$a : NumberingGap() $b : NumberingGap() $c : NumberingGap()"
            + " not( $d : NumberingGap() and NumberingGap( expected() == 99 ) )"
            + " NumberingGap( expected() == $a.actual() + $b.actual() + 999 )";
    assertStopped(fire(rule("没有尽头", five)), "规则“没有尽头”没有在限定的工作量内完成");
  }

  @Test
  void a_rule_that_says_too_much_is_stopped_and_named() {
    String much = "NumberingGap() NumberingGap() NumberingGap( expected() < 20 )";
    assertStopped(fire(rule("话太多的规则", much)), "规则“话太多的规则”没有在限定的工作量内完成");
  }

  @Test
  void a_join_that_ends_is_not_stopped() {
    RuleEngine.Outcome outcome =
        fire(rule("pairs", "$a : NumberingGap() NumberingGap( expected() == $a.actual() )"));
    assertThat(outcome.stopped()).isEmpty();
    assertThat(outcome.breaches()).hasSize(60);
  }
}
