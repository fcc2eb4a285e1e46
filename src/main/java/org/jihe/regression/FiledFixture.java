package org.jihe.regression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Report;
import org.jihe.domain.trial.ReportLine;

/**
 * A filing in a file and, beside it, the lines that must be said of it.
 *
 * @param folder the folder of all fixtures
 * @param filing the file handed in, in any format that intake reads
 */
public record FiledFixture(Path folder, Path filing) implements Fixture {
  static final String EXPECTED = ".expected.txt";
  static final String FALSE_ALARMS = ".false-alarms.txt";

  @Override
  public String name() {
    return folder.relativize(filing).toString().replace('\\', '/');
  }

  @Override
  public byte[] content() throws IOException {
    return Files.readAllBytes(filing);
  }

  @Override
  public Expectation expectation(Reviewer reviewer) throws IOException {
    if (!Files.exists(expected())) {
      throw new NoSuchFileException(expected().toString());
    }
    return new ExpectedLines(
        Files.readAllLines(expected(), StandardCharsets.UTF_8).stream()
            .map(ReportLine::of)
            .toList());
  }

  /** Where the lines expected of it are kept; one form in two formats shares them. */
  public Path expected() {
    return beside(EXPECTED);
  }

  /** Where officers mark what is said of it and is wrong; there need not be such a file. */
  public Path falseAlarms() {
    return beside(FALSE_ALARMS);
  }

  private Path beside(String suffix) {
    String name = String.valueOf(filing.getFileName());
    int dot = name.lastIndexOf('.');
    return filing.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + suffix);
  }

  /** Writes what is said of it as what is expected of it. */
  void expect(Report report) throws IOException {
    List<ReportLine> lines = ReportLines.of(report);
    Files.writeString(
        expected(),
        lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining()),
        StandardCharsets.UTF_8);
  }

  /** Whether it shows what must be found, as {@code fails.json} does. */
  public boolean fails() {
    return String.valueOf(filing.getFileName()).matches("fails[.-].*");
  }

  /** The card or row it is for: the name of its folder. */
  public String subject() {
    return String.valueOf(filing.getName(filing.getNameCount() - 2));
  }

  @Override
  public String toString() {
    return name();
  }
}
