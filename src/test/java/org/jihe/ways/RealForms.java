package org.jihe.ways;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jihe.fixtures.ProjectRooms;

/** Every form of a folder in every format, read and compared. */
final class RealForms {
  private final List<FormReading> readings = new ArrayList<>();
  private final Map<String, Tally> byFormat = new TreeMap<>();

  static RealForms in(Path folder, ProjectRooms rooms) {
    RealForms all = new RealForms();
    for (Path expected : OpenForms.expectations(folder)) {
      FormTruth truth = ExpectedJson.in(expected);
      for (Path file : OpenForms.formats(expected)) {
        all.add(
            OpenForms.extension(file),
            FormReading.of(OpenForms.name(file), rooms.report(file), truth));
      }
    }
    return all;
  }

  private void add(String format, FormReading reading) {
    readings.add(reading);
    byFormat.computeIfAbsent(format, f -> new Tally()).add(reading.tally());
  }

  /** What is counted, by format. */
  Map<String, Tally> byFormat() {
    return Map.copyOf(byFormat);
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  int phantoms() {
    return byFormat.values().stream()
        .mapToInt(tally -> tally.of(Outcome.PHANTOM) + tally.phantomForms())
        .sum();
  }

  /** Of a hundred checks that apply, how many could not run. */
  double couldNotRun() {
    int applicable = readings.stream().mapToInt(FormReading::applicable).sum();
    int stopped = readings.stream().mapToInt(FormReading::couldNotRun).sum();
    return applicable == 0 ? 0 : 100.0 * stopped / applicable;
  }

  /** A line for each form and format, then for each format. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append("表 | ").append(Tally.head()).append(" | 确定的错误 | 未能执行\n");
    for (FormReading one : readings) {
      String stopped = one.couldNotRun() + "/" + one.applicable();
      table.append(
          "%s | %s | %d | %s\n"
              .formatted(one.name(), one.tally().line(), one.definiteErrors().size(), stopped));
    }
    byFormat.forEach((format, tally) -> table.append(format + " | " + tally.line() + "\n"));
    int errors = readings.stream().mapToInt(one -> one.definiteErrors().size()).sum();
    return table.append("确定的错误 %d，未能执行 %.1f%%\n".formatted(errors, couldNotRun())).toString();
  }

  String details() {
    StringBuilder text = new StringBuilder();
    readings.forEach(one -> text.append(one.details()));
    return text.toString();
  }
}
