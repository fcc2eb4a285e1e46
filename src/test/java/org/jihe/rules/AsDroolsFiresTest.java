package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jihe.domain.Conclusion;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.NameVariants;
import org.jihe.domain.NumberingGap;
import org.jihe.domain.Observations;
import org.jihe.domain.OtherYear;
import org.jihe.domain.Place;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.observing.Observer;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.FixtureFolder;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rules on the same facts come to what they come to in a session of Drools. */
class AsDroolsFiresTest {
  private static final String HEAD =
      """
      package rules.jihe;
      import java.math.BigDecimal;
      import org.jihe.domain.Breach;
      import org.jihe.domain.NameVariants;
      import org.jihe.domain.NumberingGap;
      import org.jihe.domain.OtherYear;
      import org.jihe.domain.Place;
      rule "condition"
      when
        %s
      then
        insert(Breach.of("card", Place.WHOLE));
      end
      """;

  private static RuleEngine engine(List<DrlFile> drl) {
    List<Defect> defects = new ArrayList<>();
    RuleEngine engine = RuleEngine.compile(drl, "v" + drl.hashCode(), defects).orElseThrow();
    assertThat(defects).isEmpty();
    return engine;
  }

  private static void assertSame(RuleEngine engine, DroolsSession drools, Collection<?> facts) {
    RuleEngine.Outcome outcome = engine.fire(facts);
    List<Conclusion> conclusions = new ArrayList<>(outcome.breaches());
    conclusions.addAll(outcome.couldNotRun());
    conclusions.addAll(outcome.notApplicable());
    assertThat(outcome.stopped()).isEmpty();
    assertThat(conclusions).containsExactlyInAnyOrderElementsOf(drools.fire(facts));
  }

  @Test
  void the_shipped_rules_on_every_fixture() throws IOException {
    Rulebook rulebook = ProjectRooms.open().rulebook();
    ProjectRooms rooms = new ProjectRooms(rulebook);
    List<DrlFile> drl = new ArrayList<>();
    DrlFence fence = new DrlFence(FactTypes.NAMED);
    RulebookFile.in(Path.of("rules")).stream()
        .filter(RulebookFile::isDrl)
        .forEach(
            file -> fence.admit(file.path(), file.bytes(), new ArrayList<>()).ifPresent(drl::add));
    RuleEngine engine = engine(drl);
    DroolsSession drools = new DroolsSession(drl, "shipped");
    Observer observer = new Observer(rulebook.lexicon());
    for (FiledFixture fixture : new FixtureFolder(Path.of("fixtures")).filed()) {
      Filing filing = rooms.read(fixture.name(), fixture.content());
      Observations observations = observer.observe(filing);
      for (int i = 0; i < filing.declarations().size(); i++) {
        Declaration form = filing.declarations().get(i);
        RulesInForce rules = rulebook.inForce(form.year(), rulebook.region(form));
        assertSame(
            engine, drools, Rulebook.facts(form, observations.byDeclaration().get(i), rules));
      }
      List<Object> facts = new ArrayList<>(observations.ofFiling());
      facts.add(filing);
      facts.add(rulebook.inForce(2025, ""));
      assertSame(engine, drools, facts);
    }
  }

  private static List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      facts.add(new NumberingGap(Place.nowhere("/" + i, "第" + i + "项"), i, i * i));
    }
    facts.add(new OtherYear(Place.nowhere("/goal", "目标"), 3));
    facts.add(new OtherYear(Place.nowhere("/goal", "目标"), 4));
    facts.add(new NameVariants(List.of("甲", "乙"), List.of(Place.WHOLE, Place.nowhere("/a", "甲"))));
    return facts;
  }

  private static void assertSame(String conditions) {
    SampleDrl.Admission admission = SampleDrl.admit(HEAD.formatted(conditions));
    assertThat(admission.defects()).isEmpty();
    List<DrlFile> drl = admission.file().stream().toList();
    String name = "r" + Integer.toHexString(conditions.hashCode());
    RuleEngine engine = engine(drl);
    DroolsSession drools = new DroolsSession(drl, name);
    assertSame(engine, drools, facts());
    assertSame(engine, drools, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NumberingGap( expected() > 2, actual() < 20 )",
        "$a : NumberingGap( $n : expected() ) NumberingGap( actual() == $n )",
        "$a : NumberingGap( $n : expected(), $m : actual(), $n != $m ) OtherYear( year() == $n )",
        "NumberingGap( expected() == 1 || expected() == 3 || actual() > 20 )",
        "not OtherYear( year() == 5 )",
        "not OtherYear( year() == 4 )",
        "$g : NumberingGap() not OtherYear( year() == $g.expected() )",
        "$g : NumberingGap() exists OtherYear( year() <= $g.expected() )",
        "$g : NumberingGap() exists( OtherYear( year() == $g.actual() ) or NumberingGap() )",
        "exists( NumberingGap( expected() > 4 ) or NumberingGap( expected() > 3 ) )",
        "exists( NumberingGap( expected() > 9 ) or OtherYear() ) OtherYear()",
        "not( NumberingGap( expected() > 9 ) or OtherYear( year() > 9 ) )",
        "not( NumberingGap( expected() > 9 ) or OtherYear( year() > 3 ) )",
        "not( NumberingGap( expected() > 4 ) and OtherYear( year() > 9 ) )",
        "not( NumberingGap( $n : expected() ) and OtherYear( year() == $n ) )",
        "not( not OtherYear( year() > 9 ) )",
        "not( exists OtherYear( year() > 9 ) )",
        "exists( not OtherYear( year() > 9 ) ) OtherYear()",
        "( NumberingGap( expected() == 1 ) or OtherYear( year() > 2 ) ) NumberingGap()",
        "( NumberingGap( expected() == 1 ) and OtherYear() ) or OtherYear( year() == 3 )",
        "( OtherYear() or NumberingGap( expected() < 2 ) ) ( NameVariants() or OtherYear() )",
        "$v : NameVariants() Place() from $v.places()",
        "$v : NameVariants() Place( label() == \"甲\" ) from $v.places()",
        "$v : NameVariants() $t : String( this == \"甲\" ) from $v.text()",
        "$v : NameVariants() $p : Place() from $v.places() NumberingGap( place() != $p )",
        "$v : NameVariants() not Place( label() == \"丙\" ) from $v.places()",
        "$v : NameVariants() exists Place() from $v.places()",
        "$o : OtherYear() not NumberingGap( expected() == $o.year(), actual() > $o.year() * 4 )",
      })
  void a_condition(String condition) {
    assertSame(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accumulate( $g : NumberingGap(); $y : collectList($g), $x : count($g) )",
        "accumulate( $g : NumberingGap( expected() > 2 ); $x : count($g) )",
        "accumulate( $g : NumberingGap( expected() > 99 ); $x : count($g) )",
        "accumulate( $g : NumberingGap( $n : actual() ); $x : sum($n) )",
        "accumulate( $g : NumberingGap(); $x : sum($g.actual()) )",
        "accumulate( $g : NumberingGap( $n : actual() ); $x : max($n) )",
        "accumulate( $g : NumberingGap( $n : actual(), expected() > 2 ); $x : min($n) )",
        "accumulate( $g : NumberingGap( $n : actual(), expected() > 99 ); $x : min($n) )",
        "accumulate( $g : NumberingGap( $n : actual() ); $y : min($n), $x : max($n) )",
        "accumulate( $g : NumberingGap( $n : actual() ); $y : sum($n), $x : count($g) )",
        "$o : OtherYear() accumulate( $g : NumberingGap( expected() < $o.year() ); $x : count($g) )",
      })
  void an_accumulation(String condition) {
    assertSame(condition + " NumberingGap( actual() < $x )");
  }
}
