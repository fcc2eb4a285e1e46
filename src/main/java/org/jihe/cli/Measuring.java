package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code coverage} and {@code mutate} have in common: filings measure the rules. */
final class Measuring {
  private static final Path FIXTURES = Path.of("fixtures");

  @Mixin private OutFile out = new OutFile();

  @Parameters(arity = "0..*", paramLabel = "ON", descriptionKey = "exercise")
  private List<Path> on = List.of();

  @Option(names = "--rules", paramLabel = "DIR")
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT")
  private MeasureFormat format = MeasureFormat.TEXT;

  @Option(names = "--paint", paramLabel = "DIR")
  private Optional<Path> paint = Optional.empty();

  @Option(names = "--threshold", paramLabel = "PERCENT")
  private int threshold;

  List<Path> on() {
    return on.isEmpty() ? List.of(FIXTURES) : on;
  }

  Optional<Path> rules() {
    return rules;
  }

  MeasureFormat format() {
    return format;
  }

  /** Where painted copies of the rules go, if they are wanted. */
  Optional<Path> paint() {
    return paint;
  }

  /** Tells what was measured. */
  void tell(String text, String summary, Outlet outlet) throws Outlet.Unwritable {
    out.write(outlet, text.getBytes(StandardCharsets.UTF_8), summary);
  }

  /**
   * Holds it against the threshold.
   *
   * @param percent how much of the rules is measured to be good
   */
  int code(int percent) {
    return percent < threshold ? Exit.FOUND : Exit.CLEAN;
  }
}
