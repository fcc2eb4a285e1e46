package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of fixtures, at any depth: filings, each with its expectations and the marks of false
 * alarms beside it. Notes ({@code .md}) and what office programs and systems leave behind are
 * passed over.
 *
 * @param path the folder
 */
public record FixtureFolder(Path path) {

  /**
   * Its fixtures, by path.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<FiledFixture> filed() throws IOException {
    return files().stream()
        .filter(file -> !isExpectation(file) && !isMarks(file) && !isNote(file))
        .map(file -> new FiledFixture(path, file))
        .toList();
  }

  /** Expectations and marks of false alarms beside which no filing lies. */
  public List<Path> lonely() throws IOException {
    Set<Path> beside = new HashSet<>();
    for (FiledFixture fixture : filed()) {
      beside.add(fixture.expected());
      beside.add(fixture.falseAlarms());
    }
    return files().stream()
        .filter(file -> isExpectation(file) || isMarks(file))
        .filter(file -> !beside.contains(file))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(file -> !isLeft(file)).sorted().toList();
    }
  }

  private static boolean isExpectation(Path file) {
    return name(file).endsWith(FiledFixture.EXPECTED);
  }

  private static boolean isMarks(Path file) {
    return name(file).endsWith(FiledFixture.FALSE_ALARMS);
  }

  private static boolean isNote(Path file) {
    return name(file).endsWith(".md");
  }

  private static boolean isLeft(Path file) {
    return name(file).startsWith(".") || name(file).startsWith("~$");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
