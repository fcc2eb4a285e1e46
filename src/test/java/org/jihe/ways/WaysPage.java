package org.jihe.ways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/accuracy-ways.md}: how much of a form is read, by the way in which it is sent. */
final class WaysPage {
  private static final String PLAIN = "原样";

  private final List<WayReading> readings;
  private final String couldNotRun;

  /**
   * A page of what was read back.
   *
   * @param couldNotRun a sentence on the checks that could not run
   */
  WaysPage(List<WayReading> readings, String couldNotRun) {
    this.readings = readings;
    this.couldNotRun = couldNotRun;
  }

  String markdown() {
    return "# 各种报送方式的读取正确率\n\n"
        + "由 `mvn test -Dtest=WaysTest -Dways=all` 写出，不要手改。自拟的%d张表（版式见[layouts.md](layouts.md)）"
            .formatted(count(one -> one.attempt().form().id()))
        + "按%d种方式写成文件再读回，逐栏比较，共%d份文件。\n"
            .formatted(count(one -> one.attempt().way().title()), readings.size())
        + "错位：读到的是别处的内容，或者本该没有；未读已说明：没有读到，但列为未知或写入缺陷；丢失：没有读到也没有说明。\n\n"
        + "| | "
        + Tally.head()
        + " |\n|---|"
        + "---|".repeat(9)
        + "\n"
        + row("原样", tally(this::plain))
        + row("全部方式", tally(one -> true))
        + "\n"
        + couldNotRun
        + "\n\n## 按方式和格式\n\n"
        + ways()
        + "\n## 按格式\n\n"
        + table("格式", one -> one.attempt().format().label(), one -> true)
        + "\n## 按版式（原样）\n\n"
        + table("版式", one -> one.attempt().form().layout(), this::plain)
        + "\n## 按版式（全部方式）\n\n"
        + table("版式", one -> one.attempt().form().layout(), one -> true);
  }

  private boolean plain(WayReading one) {
    return one.attempt().way().title().equals(PLAIN);
  }

  private long count(Function<WayReading, String> key) {
    return readings.stream().map(key).distinct().count();
  }

  private Tally tally(Predicate<WayReading> which) {
    Tally tally = new Tally();
    readings.stream().filter(which).map(WayReading::tally).forEach(tally::add);
    return tally;
  }

  private static String row(String name, Tally tally) {
    return "| " + name + " | " + tally.line() + " |\n";
  }

  private String table(String head, Function<WayReading, String> key, Predicate<WayReading> which) {
    StringBuilder table = new StringBuilder();
    table.append("| " + head + " | " + Tally.head() + " |\n|---|" + "---|".repeat(9) + "\n");
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (WayReading one : readings.stream().filter(which).toList()) {
      tallies.computeIfAbsent(key.apply(one), k -> new Tally()).add(one.tally());
    }
    tallies.forEach((name, tally) -> table.append(row(name, tally)));
    return table.toString();
  }

  /** A row for each way, its accuracy in each format. */
  private String ways() {
    List<String> formats = Stream.of(Format.values()).map(Format::label).toList();
    StringBuilder table = new StringBuilder("| 方式 | ");
    table.append(String.join(" | ", formats)).append(" | 错位 | 多出 |\n|---|");
    table.append("---|".repeat(formats.size() + 2)).append('\n');
    Map<String, List<WayReading>> byWay =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.attempt().way().title(), LinkedHashMap::new, Collectors.toList()));
    byWay.forEach((way, of) -> table.append(way(way, of, formats)));
    return table.toString();
  }

  private static String way(String way, List<WayReading> of, List<String> formats) {
    StringBuilder row = new StringBuilder("| " + way + " | ");
    for (String format : formats) {
      Tally tally = new Tally();
      of.stream()
          .filter(one -> one.attempt().format().label().equals(format))
          .forEach(one -> tally.add(one.tally()));
      row.append(tally.fields() == 0 ? "" : "%.1f".formatted(tally.accuracy())).append(" | ");
    }
    Tally whole = new Tally();
    of.forEach(one -> whole.add(one.tally()));
    int phantoms = whole.of(Outcome.PHANTOM) + whole.phantomForms();
    return row.append(whole.of(Outcome.MISPLACED) + " | " + phantoms + " |\n").toString();
  }
}
