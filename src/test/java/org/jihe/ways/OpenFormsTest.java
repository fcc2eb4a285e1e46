package org.jihe.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jihe.domain.Assessment;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/**
 * Forms beside the project, as departments elsewhere filed them: read field by field as a person
 * reads them. What is reached stands in {@link Bars}. {@code -Dforms.verbose=true} prints what is
 * wrong; {@code -Dforms.dir=PATH} reads another folder of forms with {@code *.expected.json} beside
 * them, and prints only.
 */
class OpenFormsTest {
  private static final ProjectRooms ROOMS = ProjectRooms.open();
  private static final int LONGEST = 200;

  @Test
  void real_forms_are_read_as_a_person_reads_them() {
    RealForms forms = RealForms.in(OpenForms.real(), ROOMS);
    print(forms.table());
    if (Boolean.getBoolean("forms.verbose")) {
      print(forms.details());
    }
    assertThat(forms.isEmpty()).isFalse();
    if (!OpenForms.elsewhere()) {
      hold(forms);
    }
  }

  private static void hold(RealForms forms) {
    SoftAssertions bars = new SoftAssertions();
    forms.byFormat().forEach((format, tally) -> hold(format, tally, bars));
    bars.assertThat(forms.phantoms()).as("phantoms").isLessThanOrEqualTo(Bars.REAL_PHANTOMS);
    bars.assertThat(forms.couldNotRun())
        .as("checks that could not run, in percent")
        .isLessThanOrEqualTo(Bars.REAL_COULD_NOT_RUN);
    bars.assertAll();
  }

  private static void hold(String format, Tally tally, SoftAssertions bars) {
    bars.assertThat(tally.accuracy())
        .as("fields right in %s", format)
        .isGreaterThanOrEqualTo(Bars.REAL.getOrDefault(format, 0.0));
    bars.assertThat(tally.of(Outcome.MISPLACED))
        .as("values where another belongs in %s", format)
        .isLessThanOrEqualTo(Bars.REAL_MISPLACED.getOrDefault(format, 0));
  }

  @Test
  void nothing_is_said_of_clean_forms() {
    assumeFalse(OpenForms.elsewhere());
    List<String> troubles = new ArrayList<>();
    for (Path file : OpenForms.files(OpenForms.shared("forms/clean"))) {
      List<String> said = said(ROOMS.report(file));
      settle(OpenForms.name(file), String.join("；", said), false, troubles);
    }
    assertThat(troubles).isEmpty();
  }

  /** What is said of a file beyond a few INFOs; empty when it passes. */
  private static List<String> said(Report report) {
    List<String> said = new ArrayList<>();
    report.filing().defects().forEach(defect -> said.add("缺陷 " + defect.message()));
    List<Finding> findings =
        Stream.concat(
                report.assessments().stream().flatMap(one -> one.findings().stream()),
                report.crossFindings().stream())
            .toList();
    long infos = findings.stream().filter(f -> f.severity() == Severity.INFO).count();
    findings.stream()
        .filter(f -> f.severity() != Severity.INFO || infos > Bars.CLEAN_INFOS)
        .forEach(f -> said.add(f.severity().label() + " " + f.check() + " " + f.message()));
    List<Verdict> verdicts = report.assessments().stream().map(Assessment::verdict).toList();
    if (!verdicts.equals(List.of(Verdict.PASS))) {
      said.add("结论 " + verdicts);
    }
    return said;
  }

  @Test
  void small_inputs_are_read_as_they_should_be() {
    assumeFalse(OpenForms.elsewhere());
    Path folder = OpenForms.shared("forms/small");
    List<String> troubles = new ArrayList<>();
    for (Map.Entry<String, Consumer<Report>> one : SmallInputs.all().entrySet()) {
      String name = one.getKey();
      assumeTrue(Files.exists(folder.resolve(name)), name + " is not here");
      String trouble = trouble(one.getValue(), ROOMS.report(folder.resolve(name)));
      settle(name, trouble, Bars.SMALL_NOT_YET.contains(name), troubles);
    }
    assertThat(troubles).isEmpty();
  }

  private static String trouble(Consumer<Report> expectation, Report report) {
    try {
      expectation.accept(report);
      return "";
    } catch (AssertionError | RuntimeException e) {
      return oneLine(String.valueOf(e.getMessage()));
    }
  }

  private static String oneLine(String message) {
    String line = message.strip().replaceAll("\\s*\n\\s*", " ");
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  @Test
  void every_small_input_has_an_expectation() {
    assumeFalse(OpenForms.elsewhere());
    assertThat(OpenForms.files(OpenForms.shared("forms/small")).stream().map(OpenForms::name))
        .containsExactlyInAnyOrderElementsOf(SmallInputs.all().keySet());
  }

  /** Prints what became of an input, and keeps what is neither reached nor known not to be. */
  private static void settle(String name, String trouble, boolean notYet, List<String> troubles) {
    if (!trouble.isEmpty()) {
      print((notYet ? "尚未做到 " : "有误 ") + name + "：" + trouble + "\n");
    } else if (notYet) {
      print("已经做到，可以从 Bars 中去掉：" + name + "\n");
    }
    if (!trouble.isEmpty() && !notYet) {
      troubles.add(name);
    }
  }

  private static void print(String text) {
    System.out.print(text);
  }
}
