package org.jihe.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jihe.domain.Refusal;
import org.jihe.domain.trial.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would try nothing is refused: that nothing differs must not read as if all were well. */
class RuleTrialsTest {
  private static final Path RULES = Path.of("rules");

  private final RuleTrials trials = new Workbench().trials();

  @TempDir private Path empty;

  private static void assertRefused(ThrowingCallable trial, String word) {
    assertThatThrownBy(trial)
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.defects().toString()).contains(word));
  }

  @Test
  void a_check_that_there_is_not_is_refused() {
    assertRefused(
        () ->
            new Workbench()
                .fixtures()
                .test(
                    Optional.of(RULES),
                    Path.of("fixtures/checks/weight-total"),
                    Set.of("wieght-total"),
                    false,
                    Progress.SILENT),
        "wieght-total");
  }

  @Test
  void a_table_that_there_is_not_is_refused() {
    assertRefused(
        () ->
            trials.mutate(
                Optional.of(RULES),
                Optional.empty(),
                List.of("权种"),
                List.of(Path.of("fixtures/checks/weight-total")),
                Progress.SILENT),
        "权种");
  }

  @Test
  void where_there_is_no_filing_nothing_is_tried() {
    List<Path> none = List.of(empty);
    assertRefused(() -> trials.coverage(Optional.of(RULES), none, Progress.SILENT), "没有申报表");
    assertRefused(
        () -> trials.mutate(Optional.of(RULES), Optional.empty(), List.of(), none, Progress.SILENT),
        "没有申报表");
    assertRefused(() -> trials.diff(RULES, "rules", "rules", none, Progress.SILENT), "没有申报表");
  }

  @Test
  void each_path_must_hold_a_filing_and_the_one_that_does_not_is_named() throws IOException {
    Path sound = Path.of("fixtures/filings/clean/filing.json");
    Path lines = Files.writeString(empty.resolve("lines.ndjson"), "\n\n");
    Path missing = empty.resolve("missing.json");
    for (Path wrong : List.of(lines, missing)) {
      assertRefused(
          () -> trials.coverage(Optional.of(RULES), List.of(sound, wrong), Progress.SILENT),
          wrong.toString());
    }
  }
}
