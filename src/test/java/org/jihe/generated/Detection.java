package org.jihe.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was found of what was seeded, by check. */
final class Detection {
  private static final Set<String> PLAIN_FACTS = Set.of("basis-unverified");

  private final Map<String, int[]> byCheck = new TreeMap<>();
  private final List<String> falseAlarms = new ArrayList<>();
  private int forms;

  /**
   * Takes a form.
   *
   * @param seeded checks that must fire
   * @param along checks that may
   * @param fired checks that did
   */
  void add(String form, Set<String> seeded, Set<String> along, Set<String> fired) {
    forms++;
    seeded.forEach(check -> tally(check)[fired.contains(check) ? 0 : 1]++);
    for (String check : fired) {
      if (!seeded.contains(check) && !along.contains(check) && !PLAIN_FACTS.contains(check)) {
        tally(check)[2]++;
        falseAlarms.add(check + " " + form + " " + seeded);
      }
    }
  }

  private int[] tally(String check) {
    return byCheck.computeIfAbsent(check, unused -> new int[3]);
  }

  int forms() {
    return forms;
  }

  List<String> falseAlarms() {
    return List.copyOf(falseAlarms);
  }

  double recall() {
    return share(sum(0), sum(0) + sum(1));
  }

  double precision() {
    return share(sum(0), sum(0) + sum(2));
  }

  private int sum(int which) {
    return byCheck.values().stream().mapToInt(tally -> tally[which]).sum();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** A table in Markdown: seeded, found, false alarms, recall, precision. */
  String table() {
    StringBuilder table =
        new StringBuilder("| 检查 | 埋入 | 找到 | 误报 | 查全率 | 查准率 |\n|---|---|---|---|---|---|\n");
    byCheck.forEach((check, t) -> table.append(line(check, t[0], t[1], t[2])));
    return table.append(line("合计", sum(0), sum(1), sum(2))).toString();
  }

  private static String line(String check, int found, int missed, int wrong) {
    String recall = found + missed == 0 ? "—" : percent(share(found, found + missed));
    String precision = percent(share(found, found + wrong));
    return "| %s | %d | %d | %d | %s | %s |\n"
        .formatted(check, found + missed, found, wrong, recall, precision);
  }

  private static String percent(double share) {
    return "%.1f%%".formatted(Math.floor(share * 1000) / 10);
  }
}
