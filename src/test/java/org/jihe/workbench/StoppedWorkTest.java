package org.jihe.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jihe.domain.Cancelled;
import org.jihe.domain.trial.Progress;
import org.jihe.http.ChangedRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials and coverage of real rules end in the part of the work in which they are stopped. */
class StoppedWorkTest {
  @TempDir private Path folder;
  private ChangedRules copy;
  private RulebookStore store;

  @BeforeEach
  void copyTheRulebookAndSomeFixtures() throws IOException {
    copy = ChangedRules.in(folder);
    store = TestRulebook.store(copy.rules(), copy.fixtures());
  }

  /** Stops the work of a thread at its first step, and counts the parts that were begun. */
  private static final class Stopping implements Progress {
    private final Thread worker = Thread.currentThread();
    private final AtomicInteger parts = new AtomicInteger();
    private final AtomicInteger steps = new AtomicInteger();

    @Override
    public void begins(int steps) {
      parts.incrementAndGet();
    }

    @Override
    public void advances() {
      // A step under way on another thread ends later, and would stop the test that comes next.
      if (steps.getAndIncrement() == 0) {
        worker.interrupt();
      }
    }

    void requireStopped() {
      assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
      assertThat(parts).as("parts that were begun").hasValue(1);
    }
  }

  @Test
  void a_trial_that_is_stopped_at_its_fixtures_does_not_go_on_to_its_effects() throws IOException {
    Stopping stopping = new Stopping();
    Map<String, byte[]> changed = Map.of("weights.xlsx", copy.weights("单项上限", "50", "55"));
    assertThatThrownBy(() -> store.trial(changed, List.of(), stopping))
        .isInstanceOf(Cancelled.class);
    stopping.requireStopped();
  }

  @Test
  void a_coverage_that_is_stopped_at_its_rows_does_not_go_on_to_their_cells() throws IOException {
    Judge judge = store.read().open().judge().orElseThrow();
    Stopping stopping = new Stopping();
    assertThatThrownBy(() -> judge.coverage(stopping)).isInstanceOf(Cancelled.class);
    stopping.requireStopped();
  }
}
