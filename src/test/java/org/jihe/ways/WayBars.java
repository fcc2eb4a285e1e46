package org.jihe.ways;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sample reaches, a line for each way and format, in {@code bars.txt}: of a hundred fields
 * how many are right, and how many stand where another belongs, and how many indicators and forms
 * no person sees. {@code -Dways.update=true} writes it anew, to be reviewed as a difference: a bar
 * is raised, never lowered.
 */
final class WayBars {
  private static final Path FILE = Path.of("src/test/resources/org/jihe/ways/bars.txt");
  private static final String HEAD = "# 方式 | 格式 | 正确率 | 错位 | 多出";

  /** A bar of what has none: everything right. */
  private static final Bar ALL = new Bar(100, 0, 0);

  private final Map<String, Bar> bars = new LinkedHashMap<>();

  /** What must at least be reached. */
  record Bar(double accuracy, int misplaced, int phantoms) {
    private static final double ROUNDED = 0.05;

    static Bar of(Tally tally) {
      return new Bar(
          tally.accuracy(),
          tally.of(Outcome.MISPLACED),
          tally.of(Outcome.PHANTOM) + tally.phantomForms());
    }

    boolean heldBy(Bar reached) {
      return reached.accuracy >= accuracy - ROUNDED
          && reached.misplaced <= misplaced
          && reached.phantoms <= phantoms;
    }

    String line() {
      return "%.1f | %d | %d".formatted(accuracy, misplaced, phantoms);
    }
  }

  static WayBars read() throws IOException {
    WayBars all = new WayBars();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" \\| ", -1);
        Bar bar =
            new Bar(
                Double.parseDouble(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
        all.bars.put(cells[0] + " | " + cells[1], bar);
      }
    }
    return all;
  }

  static void write(List<WayReading> readings) throws IOException {
    StringBuilder text = new StringBuilder(HEAD + "\n");
    tallies(readings)
        .forEach((key, tally) -> text.append(key + " | " + Bar.of(tally).line() + "\n"));
    Files.writeString(FILE, text.toString());
  }

  /** What is counted, by way and format. */
  static Map<String, Tally> tallies(List<WayReading> readings) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (WayReading one : readings) {
      String key = one.attempt().way().title() + " | " + one.attempt().format().label();
      tallies.computeIfAbsent(key, k -> new Tally()).add(one.tally());
    }
    return tallies;
  }

  /** A line for each way and format that reaches less than its bar. */
  List<String> missed(List<WayReading> readings) {
    return tallies(readings).entrySet().stream()
        .filter(one -> !bar(one.getKey()).heldBy(Bar.of(one.getValue())))
        .map(
            one ->
                one.getKey()
                    + "："
                    + Bar.of(one.getValue()).line()
                    + "，应为 "
                    + bar(one.getKey()).line())
        .toList();
  }

  private Bar bar(String key) {
    return bars.getOrDefault(key, ALL);
  }
}
