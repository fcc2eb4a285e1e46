package org.jihe.ways;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files beside the project that hung, killed or fooled readers: each is answered in time, whatever
 * the answer; where they are absent the test says so and is skipped.
 */
class HostileFilesTest {
  private static final ProjectRooms ROOMS = ProjectRooms.open();
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> attacks_are_answered_in_time() {
    return answered(
        OpenForms.files(OpenForms.shared("attack")).stream()
            .filter(file -> !OpenForms.extension(file).equals("md"))
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> cases_are_answered_in_time() {
    return answered(
        OpenForms.files(OpenForms.shared("cases")).stream()
            .filter(file -> OpenForms.name(file).startsWith("form."))
            .toList());
  }

  private static Stream<DynamicTest> answered(List<Path> files) {
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> answer(file)));
  }

  private static void answer(Path file) {
    assertTimeoutPreemptively(LONGEST, () -> ROOMS.report(file));
  }
}
