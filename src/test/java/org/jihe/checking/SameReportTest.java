package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.observing.Observer;
import org.jihe.reporting.JsonReport;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RulesInForce;
import org.junit.jupiter.api.Test;

/** The same filing and the same rulebook give the same bytes. */
class SameReportTest {
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");

  private final ProjectRooms rooms = ProjectRooms.open();

  private static byte[] bytes(ProjectRooms rooms) {
    return JsonReport.object().write(List.of(rooms.report(NINE)));
  }

  @Test
  void twice_by_one_rulebook() {
    assertThat(bytes(rooms)).isEqualTo(bytes(rooms));
  }

  @Test
  void by_a_rulebook_loaded_anew() {
    assertThat(bytes(ProjectRooms.open())).isEqualTo(bytes(rooms));
  }

  @Test
  void alone_or_together_with_others() throws IOException {
    Filing nine = rooms.read("filing.txt", Files.readAllBytes(NINE));
    Filing clean =
        rooms.read(
            "filing.json", Files.readAllBytes(Path.of("fixtures/filings/clean/filing.json")));
    Checker checker = new Checker(rooms.rulebook());
    assertThat(checker.check(List.of(clean, nine, clean), OptionalInt.empty()))
        .extracting(report -> JsonReport.object().write(List.of(report)))
        .containsExactly(
            JsonReport.object().write(List.of(checker.check(clean, OptionalInt.empty()))),
            JsonReport.object().write(List.of(checker.check(nine, OptionalInt.empty()))),
            JsonReport.object().write(List.of(checker.check(clean, OptionalInt.empty()))));
  }

  @Test
  void whatever_was_checked_before() throws IOException {
    byte[] first = bytes(rooms);
    rooms.report(rooms.read("filing.txt", Files.readAllBytes(NINE)), 2019);
    rooms.report(Path.of("fixtures/filings/clean/filing.json"));
    assertThat(bytes(rooms)).isEqualTo(first);
  }

  @Test
  void whatever_the_order_in_which_facts_are_measured() throws IOException {
    Rulebook rulebook = rooms.rulebook();
    Filing filing = rooms.read("filing.txt", Files.readAllBytes(NINE));
    Observations observations = new Observer(rulebook.lexicon()).observe(filing);
    for (int i = 0; i < filing.declarations().size(); i++) {
      Declaration form = filing.declarations().get(i);
      RulesInForce rules = rulebook.inForce(form.year(), rulebook.region(form));
      List<Observation> facts = observations.byDeclaration().get(i);
      List<Observation> reversed = new ArrayList<>(facts);
      Collections.reverse(reversed);
      Rulebook.Outcome outcome = rulebook.judge(form, facts, rules);
      Rulebook.Outcome other = rulebook.judge(form, reversed, rules);
      assertThat(new HashSet<>(other.breaches())).isEqualTo(new HashSet<>(outcome.breaches()));
      assertThat(new HashSet<>(other.couldNotRun()))
          .isEqualTo(new HashSet<>(outcome.couldNotRun()));
    }
  }
}
