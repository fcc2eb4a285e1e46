package org.jihe.regression.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.trial.Statement;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.Reviewer;
import org.jihe.regression.Sample;
import org.jihe.regression.mutation.RowSlip;
import org.jihe.regression.mutation.SlipChoice;
import org.jihe.rules.Rulebook;
import org.jihe.rules.sheet.RuleRow;
import org.junit.jupiter.api.Test;

/** What is not done again would have come to the same. */
class IncrementalJudgeTest {
  private static final int TABLES_AT_ONCE = 3;

  private final Rulebook rulebook = Sample.rulebook();

  /** Rulebooks with a slip in each of some tables: of every table the first, a middle, the last. */
  private List<Rulebook> variants() {
    Map<String, List<RowSlip>> bySheet = new HashMap<>();
    SlipChoice.all(rulebook)
        .forEach(
            slip -> bySheet.computeIfAbsent(slip.slip().sheet(), s -> new ArrayList<>()).add(slip));
    List<RowSlip> chosen = new ArrayList<>();
    for (List<RowSlip> slips : bySheet.values()) {
      for (int at : List.of(0, slips.size() / 2, slips.size() - 1)) {
        chosen.add(slips.get(at));
      }
    }
    List<Rulebook> variants = new ArrayList<>();
    for (int i = 0; i + TABLES_AT_ONCE <= chosen.size(); i++) {
      Map<String, List<RuleRow>> tables = new HashMap<>();
      chosen
          .subList(i, i + TABLES_AT_ONCE)
          .forEach(slip -> tables.put(slip.slip().sheet(), rows(slip)));
      variants.add(rulebook.with(tables));
    }
    return variants;
  }

  private List<RuleRow> rows(RowSlip slip) {
    List<RuleRow> rows =
        new ArrayList<>(rulebook.tables().getOrDefault(slip.slip().sheet(), List.of()));
    rows.replaceAll(row -> row.id().equals(slip.row().id()) ? slip.mistaken() : row);
    return rows;
  }

  @Test
  void variants_say_what_a_reviewer_of_their_own_would_say() throws IOException {
    Reviewer reviewer = new Reviewer(rulebook);
    List<JudgedFiling> filings = new ArrayList<>();
    List<FiledFixture> fixtures = new FixtureFolder(Path.of("fixtures")).filed();
    for (int i = 0; i < fixtures.size(); i += 12) {
      FiledFixture fixture = fixtures.get(i);
      filings.add(JudgedFiling.of(fixture.filing().toString(), fixture.content(), reviewer));
    }
    int different = 0;
    for (Rulebook other : variants()) {
      IncrementalJudge variant = new IncrementalJudge(reviewer, other);
      Reviewer own = new Reviewer(other);
      for (JudgedFiling filing : filings) {
        List<Statement> said = Statement.of(variant.report(filing));
        assertThat(said)
            .as(filing.name())
            .isEqualTo(Statement.of(own.report(own.read(filing.name(), filing.content()))));
        different += said.equals(Statement.of(filing.report())) ? 0 : 1;
      }
    }
    assertThat(different).as("some of them say something else").isPositive();
  }
}
