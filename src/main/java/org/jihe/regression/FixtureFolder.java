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
 * alarms beside it; and workbooks of cases ({@code .cases.xlsx}, {@code .用例.xlsx}) with the text of
 * such a workbook beside it. Notes ({@code .md}), painted copies ({@code .painted.xlsx}) and what
 * office programs and systems leave behind are passed over.
 *
 * @param path the folder
 */
public record FixtureFolder(Path path) {
  private static final List<String> CASES = List.of(".cases", ".用例");

  /**
   * Its fixtures, by path.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<FiledFixture> filed() throws IOException {
    return files().stream()
        .filter(file -> !isExpectation(file) && !isMarks(file) && !isNote(file))
        .filter(file -> !isCaseBook(file) && !isCaseText(file) && !isPainted(file))
        .map(file -> new FiledFixture(path, file))
        .toList();
  }

  /** Its workbooks of cases, by path. */
  public List<Path> caseBooks() throws IOException {
    return files().stream().filter(FixtureFolder::isCaseBook).toList();
  }

  /** Whether a file is a workbook of cases, by its name. */
  public static boolean isCaseBook(Path file) {
    return CASES.stream().anyMatch(mark -> name(file).endsWith(mark + ".xlsx"));
  }

  /** Where the text of a workbook of cases is kept, if it is. */
  public static Path caseText(Path workbook) {
    return workbook.resolveSibling(name(workbook).replaceFirst("xlsx$", "txt"));
  }

  private static boolean isCaseText(Path file) {
    return CASES.stream().anyMatch(mark -> name(file).endsWith(mark + ".txt"));
  }

  private static boolean isPainted(Path file) {
    return name(file).endsWith(".painted.xlsx");
  }

  /** Expectations, marks of false alarms and texts of cases beside which there is nothing. */
  public List<Path> lonely() throws IOException {
    Set<Path> beside = new HashSet<>();
    for (FiledFixture fixture : filed()) {
      beside.add(fixture.expected());
      beside.add(fixture.falseAlarms());
    }
    caseBooks().forEach(book -> beside.add(caseText(book)));
    return files().stream()
        .filter(file -> isExpectation(file) || isMarks(file) || isCaseText(file))
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
