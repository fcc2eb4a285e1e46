package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jihe.domain.Filing;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/**
 * A gate for speed that no other work on the machine can shake: the memory that a check asks for.
 * Whoever passes a bound looks for what is made again and again (docs/performance.md).
 */
class AllocationTest {
  private static final Path FORM = Path.of("fixtures/filings/clean/filing.json");
  private static final int CHECKS = 200;

  /**
   * A margin above what is needed before the compiler has saved any of it. It was 440 KB before
   * checks said of each indicator what they could not run on.
   */
  private static final long MOST_TO_CHECK = 620 * 1024;

  private static final long MOST_TO_READ = 160 * 1024;

  private final ProjectRooms rooms = ProjectRooms.open();

  @Test
  void checking_a_form_asks_for_no_more_memory_than_it_did() throws Exception {
    byte[] json = Files.readAllBytes(FORM);
    Filing filing = rooms.read("filing.json", json);
    assertThat(filing.declarations()).hasSize(1);
    Checker checker = new Checker(rooms.rulebook());
    assertThat(bytesOf(() -> checker.check(filing, OptionalInt.empty())))
        .as("bytes to check a form")
        .isLessThan(MOST_TO_CHECK);
    assertThat(bytesOf(() -> rooms.read("filing.json", json)))
        .as("bytes to read a form")
        .isLessThan(MOST_TO_READ);
  }

  /** Bytes that this thread asks for, each time, once all that is kept has been made. */
  private static long bytesOf(Runnable work) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    work.run();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CHECKS; i++) {
      work.run();
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / CHECKS;
  }
}
