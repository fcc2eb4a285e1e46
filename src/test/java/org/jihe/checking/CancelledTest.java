package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jihe.domain.Cancelled;
import org.jihe.domain.Filing;
import org.jihe.domain.Observations;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.observing.Observer;
import org.junit.jupiter.api.Test;

/** A check that nobody wants any longer ends before its next form. */
class CancelledTest {
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");

  private final ProjectRooms rooms = ProjectRooms.open();
  private final Checker checker = new Checker(rooms.rulebook());

  @Test
  void nothing_is_measured_for_a_thread_that_is_interrupted() throws IOException {
    Filing filing = rooms.read("filing.txt", Files.readAllBytes(NINE));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new Observer(rooms.rulebook().lexicon()).observe(filing))
        .isInstanceOf(Cancelled.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nothing_is_judged_for_a_thread_that_is_interrupted() throws IOException {
    Filing filing = rooms.read("filing.txt", Files.readAllBytes(NINE));
    Observations observations = checker.observe(filing);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> checker.judge(filing, observations, OptionalInt.empty()))
        .isInstanceOf(Cancelled.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(checker.check(filing, OptionalInt.empty()).assessments()).hasSize(9);
  }
}
