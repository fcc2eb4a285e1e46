package org.jihe.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A table of results in Markdown: a line an engine, a column a number of rows, and ratios. */
final class Results {
  private final String title;
  private final Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> skipped = new LinkedHashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();

  Results(String title) {
    this.title = title;
  }

  void put(Peer peer, int rows, double score) {
    put(peer.title(), rows, score);
  }

  void put(String engine, int rows, double score) {
    line(scores, engine, rows).put(column(rows), score);
  }

  void skip(Peer peer, int rows, String reason) {
    skip(peer.title(), rows, reason);
  }

  void skip(String engine, int rows, String reason) {
    line(skipped, engine, rows).put(column(rows), reason);
  }

  private <T> Map<String, T> line(Map<String, Map<String, T>> lines, String engine, int rows) {
    columns.add(column(rows));
    return lines.computeIfAbsent(engine, e -> new LinkedHashMap<>());
  }

  private static String column(int rows) {
    return String.format(Locale.ROOT, "%,d rows", rows);
  }

  /** The table, each score with its multiple of Jihe's; empty without a score. */
  String markdown() {
    if (scores.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n" + title + "\n\n| |");
    columns.forEach(column -> text.append(' ').append(column).append(" | × |"));
    text.append("\n|---|").append("---|---|".repeat(columns.size())).append('\n');
    Set<String> engines = new LinkedHashSet<>(scores.keySet());
    engines.addAll(skipped.keySet());
    for (String engine : engines) {
      text.append("| ").append(engine).append(" |");
      columns.forEach(column -> text.append(cells(engine, column)));
      text.append('\n');
    }
    Set<String> reasons = new LinkedHashSet<>();
    skipped.values().forEach(line -> reasons.addAll(line.values()));
    if (!reasons.isEmpty()) {
      text.append("\n–: ").append(String.join("; ", reasons)).append(".\n");
    }
    return text.toString();
  }

  private String cells(String engine, String column) {
    double score = score(engine, column);
    double jihe = score(Peer.JIHE.title(), column);
    List<String> cells = new ArrayList<>();
    cells.add(Double.isNaN(score) ? "–" : shown(score));
    cells.add(Double.isNaN(score / jihe) ? "–" : shown(score / jihe));
    return " " + String.join(" | ", cells) + " |";
  }

  private double score(String engine, String column) {
    return scores.getOrDefault(engine, Map.of()).getOrDefault(column, Double.NaN);
  }

  private static String shown(double number) {
    return String.format(
        Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
  }
}
