package org.jihe.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.regression.sheets.Paint;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code coverage} and {@code mutate} have in common: filings measure the rules. */
final class Measuring {
  private static final Path FIXTURES = Path.of("fixtures");

  @Mixin private OutFile out = new OutFile();

  @Parameters(
      arity = "0..*",
      paramLabel = "ON",
      descriptionKey = "exercise",
      converter = OptionValues.File.class)
  private List<Path> on = List.of();

  @Option(names = "--rules", paramLabel = "DIR", converter = OptionValues.File.class)
  private Optional<Path> rules = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", converter = OptionValues.Measure.class)
  private MeasureFormat format = MeasureFormat.TEXT;

  @Option(names = "--paint", paramLabel = "DIR", converter = OptionValues.File.class)
  private Optional<Path> paint = Optional.empty();

  @Option(names = "--threshold", paramLabel = "PERCENT")
  private int threshold;

  List<Path> on() {
    return on.isEmpty() ? List.of(FIXTURES) : on;
  }

  Optional<Path> rules() {
    return rules;
  }

  /**
   * What was measured, in each way in which it can be told.
   *
   * @param percent how much of the rules is measured to be good
   */
  record Measured(String summary, int percent, List<Paint> paints) {}

  /** Tells it, paints it where that is asked, and holds it against the threshold. */
  int tell(
      Measured measured, Function<MeasureFormat, String> text, RuleTrials trials, Outlet outlet)
      throws RulesRefused, Outlet.Unwritable {
    byte[] bytes = text.apply(format).getBytes(StandardCharsets.UTF_8);
    out.write(outlet, bytes, measured.summary());
    if (paint.isPresent()) {
      for (Path file : trials.paint(rules, paint.get(), measured.paints())) {
        outlet.complain("已着色 " + file);
      }
    }
    return measured.percent() < threshold ? Exit.FOUND : Exit.CLEAN;
  }
}
