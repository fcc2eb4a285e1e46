package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Defect;
import org.jihe.domain.NumberingGap;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/**
 * Ways to get code into a rule, or a rule past its readers. None is compiled; each has its line.
 */
class DrlAttackTest {
  private static final String CALL = "org.jihe.rules.Canary.sing()";
  private static final String RULE = "rule \"a list that does not count on\"";
  private static final String GAP = "$gap : NumberingGap( expected() == 7 )";
  private static final String THEN = "insert(Breach.of(\"list-numbering\", $gap.place()));";
  private static final String IMPORT = "import org.jihe.domain.NumberingGap;";

  @BeforeEach
  void hush() {
    Canary.hush();
  }

  static Stream<Arguments> attacks() {
    return Stream.of(top(), head(), conditions(), consequences(), characters())
        .flatMap(List::stream);
  }

  private static List<Arguments> top() {
    return List.of(
        arguments("another package", "package rules.jihe;", "package org.jihe.rules;"),
        arguments("a wildcard import", IMPORT, "import org.jihe.domain.*;"),
        arguments("an import of code", IMPORT, "import org.jihe.rules.Canary;"),
        arguments("an import that reads files", IMPORT, "import org.jihe.rules.RulebookFile;"),
        arguments("an import of the runtime", IMPORT, "import java.lang.Runtime;"),
        arguments("an import of the meter", IMPORT, "import org.jihe.rules.drl.Meter;"),
        arguments("a static import", IMPORT, "import static org.jihe.rules.Canary.sing;"),
        arguments("an imported function", IMPORT, "import function org.jihe.rules.Canary.sing;"),
        arguments("an imported accumulation", IMPORT, "import accumulate org.jihe.rules.Canary a;"),
        arguments("a global", IMPORT, "global org.jihe.rules.Canary canary;"),
        arguments("a dialect for all", IMPORT, "dialect \"mvel\""),
        arguments("a unit", IMPORT, "unit org.jihe.rules.Canary;"),
        arguments("an attribute for all", IMPORT, "salience 10"),
        arguments("a function", RULE, "function boolean f() { return " + CALL + "; }"),
        arguments("a declared type", RULE, "declare T f : int = " + CALL + " end"),
        arguments("a declared enum", RULE, "declare enum E A(1); n : int end"),
        arguments("a trait", RULE, "declare trait T end"),
        arguments("an entry point", RULE, "declare entry-point E end"),
        arguments("a window", RULE, "declare window W NumberingGap() end"),
        arguments("a query", RULE, "query \"q\" NumberingGap() end"),
        arguments("a query with arguments", RULE, "query q(String s) eval(" + CALL + ") end"));
  }

  private static List<Arguments> head() {
    return List.of(
        arguments("a computed salience", RULE, RULE + " salience (" + CALL + " ? 1 : 2)"),
        arguments("a plain salience", RULE, RULE + " salience 10"),
        arguments("a computed switch", RULE, RULE + " enabled (" + CALL + ")"),
        arguments("a timer", RULE, RULE + " timer (expr: " + CALL + ")"),
        arguments("a calendar", RULE, RULE + " calendars \"c\""),
        arguments("a dialect", RULE, RULE + " dialect \"mvel\""),
        arguments("a group", RULE, RULE + " agenda-group \"g\" auto-focus true"),
        arguments("a loop on itself", RULE, RULE + " no-loop false"),
        arguments("an attribute list", RULE, RULE + " attributes salience 1, no-loop"),
        arguments("an annotation", RULE, RULE + " @All(" + CALL + ")"),
        arguments("an inheritance", RULE, RULE + " extends \"an indicator weighs too much\""),
        arguments("a name that ends a comment", RULE, "rule \"*/ static {" + CALL + ";} /*\""),
        arguments("a name with a brace", RULE, "rule \"x} static { " + CALL + "; }\""),
        arguments("a name without quotes", RULE, "rule own"),
        arguments("the name of another rule", RULE, "rule \"an indicator weighs too much\""));
  }

  private static List<Arguments> conditions() {
    return List.of(
        arguments("eval", GAP, GAP + " eval(" + CALL + ")"),
        arguments("eval inside", GAP, "$gap : NumberingGap( eval(" + CALL + ") )"),
        arguments("a qualified name", GAP, "$gap : NumberingGap( " + CALL + " )"),
        arguments("a name of its own package", GAP, "$gap : NumberingGap( Canary.sing() )"),
        arguments("java.lang", GAP, "$gap : NumberingGap( Runtime.getRuntime() != this )"),
        arguments("a property of the system", GAP, "$gap : NumberingGap( System.exit(0) )"),
        arguments("reflection", GAP, "$gap : NumberingGap( getClass().getName() != \"x\" )"),
        arguments("reflection by property", GAP, "$gap : NumberingGap( class.name != \"x\" )"),
        arguments("this, reflected", GAP, "$gap : NumberingGap( this.getClass() != \"x\" )"),
        arguments("a class literal", GAP, "$gap : NumberingGap( Place.class != this )"),
        arguments("an enum's class", GAP, "Declaration( amountUnit().getDeclaringClass() != 1 )"),
        arguments("waiting", GAP, "$gap : NumberingGap( wait() )"),
        arguments("a construction", GAP, "$gap : NumberingGap( new Canary() != this )"),
        arguments("an assignment", GAP, "$gap : NumberingGap( expected = 7 )"),
        arguments("a compound assignment", GAP, "$gap : NumberingGap( expected() += 7 )"),
        arguments("a step", GAP, "$gap : NumberingGap( expected++ == 7 )"),
        arguments("a lambda", GAP, "$gap : NumberingGap( place().of(x -> x) )"),
        arguments("a method reference", GAP, "$gap : NumberingGap( place().of(Canary::sing) )"),
        arguments("an array", GAP, "$gap : NumberingGap( {1, 2}[0] == 7 )"),
        arguments("a map", GAP, "$gap : NumberingGap( [\"a\" : 1] != null )"),
        arguments("an index", GAP, "$form : Declaration( indicators[0] != this )"),
        arguments("a condition in one", GAP, "$gap : NumberingGap( 1 < 2 ? true : false )"),
        arguments("bits", GAP, "$gap : NumberingGap( expected() & 7 )"),
        arguments("a division", GAP, "$gap : NumberingGap( expected() / 0 == 1 )"),
        arguments("an inline cast", GAP, "$gap : NumberingGap( place()#Place.label() == 1 )"),
        arguments("a cast", GAP, "$gap : NumberingGap( (Object) this != this )"),
        arguments("a null-safe path", GAP, "$gap : NumberingGap( place!.label() == \"x\" )"),
        arguments("a unification", GAP, "$gap := NumberingGap()"),
        arguments("a path of objects", GAP, "$gap : /gaps[ expected == 7 ]"),
        arguments("a window of time", GAP, GAP + " over window:time(" + CALL + ")"),
        arguments("an entry point", GAP, GAP + " from entry-point \"e\""),
        arguments("a watch", GAP, GAP + " @watch(!*)"),
        arguments("a foreign source", GAP, "$gap : NumberingGap() from " + CALL),
        arguments("a new source", GAP, "$gap : NumberingGap() from new Canary()"),
        arguments("a listed source", GAP, "$s : String() from [\"a\", \"b\"]"),
        arguments("collect", GAP, "$s : NumberingGap() from collect( NumberingGap() )"),
        arguments(
            "an accumulation with code",
            GAP,
            "$n : String() from accumulate( NumberingGap(), init( " + CALL + "; ) )"),
        arguments(
            "an accumulation by a strange function",
            GAP,
            "accumulate( $g : NumberingGap(); $n : sing($g) )"),
        arguments("forall", GAP, "forall( NumberingGap() )"),
        arguments("a named consequence", GAP, GAP + " do[own]"),
        arguments("a condition on consequences", GAP, GAP + " if (" + CALL + ") do[own]"),
        arguments("a regular expression", GAP, "Declaration( layout() matches \"(a+)+$\" )"),
        arguments("a strange operator", GAP, "Declaration( layout() soundslike \"x\" )"),
        arguments("an operator in brackets", GAP, "Declaration( layout() str[length] 5 )"),
        arguments("a membership", GAP, "$gap : NumberingGap( expected() in (1, 2) )"),
        arguments(
            "an abbreviated alternative", GAP, "$gap : NumberingGap( expected() == 1 || == 2 )"),
        arguments(
            "replacing by a regex", GAP, "Declaration( layout().replaceAll(\"x\", \"y\") == 1 )"),
        arguments("a formatted text", GAP, "Declaration( String.format(\"x\") == layout() )"),
        arguments("a long repetition", GAP, "Declaration( layout().repeat(99999) == layout() )"),
        arguments("a long power", GAP, "Declaration( budgetTotal().number().pow(999999) > 1 )"),
        arguments("a long scale", GAP, "Indicator( weight().number() > 1e999999999 )"),
        arguments("the results of rules", GAP, "Breach( card() == \"x\" )"),
        arguments("results of other rules", GAP, "CouldNotRun()"),
        arguments("any object", GAP, "Object()"),
        arguments("a qualified type", GAP, "$gap : org.jihe.domain.NumberingGap()"),
        arguments("a variable of the fence's own", GAP, "$jihe : NumberingGap()"),
        arguments("a row of a table", GAP, "Declaration( indicators().stream() != this )"),
        arguments("no condition", GAP, ""),
        arguments("nine conditions", GAP, GAP + " NumberingGap()".repeat(8)),
        arguments("deep parentheses", GAP, "NumberingGap( " + "(".repeat(5000) + "1 == 1"),
        arguments("deep groups", GAP, "(".repeat(5000) + GAP),
        arguments(
            "a long sum",
            RULE + "\n",
            RULE
                + "\nwhen NumberingGap( 0 == 1"
                + " + 1".repeat(2000)
                + " ) then "
                + THEN
                + " end //"));
  }

  private static List<Arguments> consequences() {
    return List.of(
        arguments("a call", THEN, CALL + ";"),
        arguments("a call before", THEN, CALL + "; " + THEN),
        arguments("a call behind", THEN, THEN + " " + CALL + ";"),
        arguments("a call as the result", THEN, "insert(org.jihe.rules.Canary.breach());"),
        arguments(
            "a call inside",
            THEN,
            "insert(Breach.of(\"x\", $gap.place()).with(\"y\", " + CALL + "));"),
        arguments("two results", THEN, THEN + " " + THEN),
        arguments("no result", THEN, ""),
        arguments("a fact as the result", THEN, "insert($gap);"),
        arguments("a new fact", THEN, "insert(new NumberingGap($gap.place(), 7, 8));"),
        arguments("a new object", THEN, "insert(new java.net.URL(\"x\"));"),
        arguments("a computed card", THEN, "insert(Breach.of(\"a\" + \"b\", $gap.place()));"),
        arguments(
            "a card from a fact", THEN, "insert(Breach.of($gap.place().label(), $gap.place()));"),
        arguments(
            "computed evidence",
            THEN,
            "insert(Breach.of(\"x\", $gap.place()).with(\"a\" + \"b\", \"y\"));"),
        arguments(
            "two cards", THEN, "insert(Breach.of(\"x\", Breach.of(\"y\", $gap.place()).place()));"),
        arguments("a deletion", THEN, "delete($gap);"),
        arguments("an update", THEN, "update($gap);"),
        arguments("a modification", THEN, "modify($gap) { " + CALL + " }"),
        arguments("the engine", THEN, "drools.halt();"),
        arguments("the engine's insides", THEN, "kcontext.getKieRuntime().halt();"),
        arguments(
            "the engine as an argument", THEN, "insert(Breach.of(\"x\", drools.getMatch()));"),
        arguments("a logical insertion", THEN, "insertLogical(Breach.of(\"x\", $gap.place()));"),
        arguments("a block", THEN, "{ " + THEN + " }"),
        arguments("a loop", THEN, "while (true) { }"),
        arguments(
            "an anonymous class",
            THEN,
            "insert(new CouldNotRun(\"x\", \"y\") {{ " + CALL + "; }});"),
        arguments("a consequence by name", THEN, THEN + "\nthen[own]\n" + CALL + ";"),
        arguments("an undefined variable", THEN, "insert(Breach.of(\"x\", $x.place()));"),
        arguments("a commented end", THEN, THEN + " /* */ " + CALL + "; //"));
  }

  private static List<Arguments> characters() {
    return List.of(
        arguments("an escape in a text", THEN, "insert(Breach.of(\"\\u0022\", $gap.place()));"),
        arguments("an escaped quote", THEN, "insert(Breach.of(\"x\\\"\", $gap.place()));"),
        arguments("an escape in a comment", GAP, "// \\u000a " + CALL + "\n" + GAP),
        arguments("an escaped name", THEN, "\\u0069nsert(Breach.of(\"x\", $gap.place()));"),
        arguments("a lone carriage return", GAP, "// x \r eval(" + CALL + ")\n" + GAP),
        arguments("a line separator", GAP, "// x \u2028 eval(" + CALL + ")\n" + GAP),
        arguments("a next-line character", GAP, "// x \u0085 eval(" + CALL + ")\n" + GAP),
        arguments("a form feed", GAP, "\f" + GAP),
        arguments("text turned round", GAP, "// \u202E x\n" + GAP),
        arguments("an invisible blank", GAP, "$gap\u200B : NumberingGap()"),
        arguments("a null character", GAP, GAP + "\0"),
        arguments("a lone surrogate", GAP, GAP + "\uFFFE"),
        arguments("full-width signs", GAP, "$gap ： NumberingGap（）"),
        arguments(
            "a Chinese quotation mark for a quote", THEN, "insert(Breach.of(“x”, $gap.place()));"),
        arguments("a quote that does not end", THEN, "insert(Breach.of(\"x, $gap.place()));"),
        arguments("a text block", THEN, "insert(Breach.of(\"\"\"\"\"\", $gap.place()));"),
        arguments("two texts", THEN, "insert(Breach.of(\"x\"\"y\", $gap.place()));"),
        arguments("a single quote", THEN, "insert(Breach.of('x', $gap.place()));"),
        arguments("a back quote", THEN, "insert(Breach.of(`x`, $gap.place()));"),
        arguments("a comment with a hash", GAP, "# " + CALL + "\n" + GAP),
        arguments("a comment that does not end", GAP, "/* " + GAP),
        arguments("a comment sign in a text", THEN, "insert(Breach.of(\"/*\", $gap.place()));"),
        arguments("an octal number", GAP, "$gap : NumberingGap( expected() == 010 )"),
        arguments("a hexadecimal number", GAP, "$gap : NumberingGap( expected() == 0x10 )"),
        arguments("a number with a suffix", GAP, "$gap : NumberingGap( expected() == 7L )"),
        arguments(
            "a very long number", GAP, "NumberingGap( expected() == " + "9".repeat(99) + " )"),
        arguments("signs that touch", GAP, "$gap : NumberingGap( expected() - -1 == --1 )"),
        arguments("no end", THEN + "\nend", THEN + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void an_attack_is_refused_at_its_line(String what, String old, String attack) {
    SampleDrl.Admission admission = SampleDrl.admit(SampleDrl.with(old, attack));
    assertThat(admission.file()).as(what).isEmpty();
    Defect first = admission.defects().get(0);
    int from = ((Position.Line) SampleDrl.lineOf(old)).line();
    int lines = (int) attack.chars().filter(c -> c == '\n').count();
    assertThat(((Position.Line) first.position()).line())
        .as(what)
        .isBetween(from, from + lines + 1);
    assertThat(first.file()).isEqualTo("rules/drl/own.drl");
    assertThat(first.message()).isNotBlank().doesNotContain("\n");
    assertThat(first.hint()).isNotBlank().doesNotContain("\n");
    assertThat(Canary.sang()).isFalse();
  }

  @Test
  void without_the_fence_code_in_a_rule_would_run() {
    String drl = SampleDrl.with(THEN, CALL + ";");
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/rules/jihe/own.drl",
        services
            .getResources()
            .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8"));
    services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    KieSession session =
        services.newKieContainer(services.getRepository().getDefaultReleaseId()).newKieSession();
    session.insert(new NumberingGap(Place.WHOLE, 7, 8));
    session.fireAllRules();
    session.dispose();
    assertThat(Canary.sang()).isTrue();
  }

  @Test
  void every_refused_rule_of_a_file_is_said() {
    String names =
        SampleDrl.with(GAP, "$gap : NumberingGap( expectd() == 7 )")
            .replace("weight().readable()", "wieght().readable()");
    assertThat(SampleDrl.admit(names).defects())
        .extracting(Defect::position)
        .containsExactly(SampleDrl.lineOf("$indicator : Indicator"), SampleDrl.lineOf(GAP));
  }
}
