package org.jihe.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * KIE's analysis of DMN decision tables as an oracle: of the tables on which it is tested, written
 * as rows of the decision table, the same gaps and overlaps are found.
 */
class PartitionOracleTest {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "number", List.of("指标值", "权重", "预算金额"),
          "date", List.of("预算年度"),
          "string", List.of("一级指标", "二级指标"),
          "boolean", List.of("编制单位", "业务主管部门"));

  private static final String OTHER = "（别的）";

  /** A line of the oracle. */
  private record Expected(
      String file, String id, String gaps, String overlaps, List<String> cells) {
    @Override
    public String toString() {
      return file + " " + id;
    }
  }

  static Stream<Expected> tables() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PartitionOracleTest.class.getResourceAsStream("dmn-oracle.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .map(
              f ->
                  new Expected(
                      f[0],
                      f[1],
                      f[2],
                      f[3],
                      f.length > 4 ? List.of(f[4].split("; ", -1)) : List.of()))
          .toList()
          .stream();
    }
  }

  @Test
  void at_least_forty_tables_are_compared() throws IOException {
    assertThat(tables().filter(table -> !table.gaps().equals("?"))).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_gaps_and_overlaps_that_kie_finds_are_found(Expected expected) throws IOException {
    DmnTable table = DmnTable.read(expected.file(), expected.id(), expected.cells());
    List<String> headers = headers(table.inputs());
    List<Case> cases = cases(headers, table);
    Map<String, Admitted> world = new HashMap<>(cases.remove(0).tests());
    Partition partition = Partition.of(cases, world).orElseThrow();
    if (!expected.overlaps().equals("?")) {
      List<String> pairs =
          partition.overlaps().stream()
              .map(shared -> shared.one().row().id() + "+" + shared.other().row().id())
              .toList();
      assertThat(pairs.isEmpty() ? "-" : String.join(" ", pairs)).isEqualTo(expected.overlaps());
    }
    if (!expected.gaps().equals("?")) {
      sameGaps(headers, boxes(expected.gaps()), partition.gaps(), world, cases);
    }
  }

  private static List<String> headers(List<String> inputs) {
    Map<String, Integer> used = new HashMap<>();
    return inputs.stream()
        .map(type -> COLUMNS.get(type).get(used.merge(type, 1, Integer::sum) - 1))
        .toList();
  }

  /** The rows, before them one of what may stand in the columns at all. */
  private static List<Case> cases(List<String> headers, DmnTable table) {
    StringBuilder text = new StringBuilder("# decisions.xlsx\n\n## 判定表\n");
    append(text, "0", headers, table.domains());
    for (int i = 0; i < table.rows().size(); i++) {
      append(text, "" + (i + 1), headers, table.rows().get(i));
    }
    SheetTables read =
        new TableText().parse("decisions.txt", text.toString(), PolicyTables.of("decisions.xlsx"));
    assertThat(read.defects()).isEmpty();
    Vocabulary vocabulary = new Vocabulary();
    List<Case> cases = new ArrayList<>();
    for (RuleRow row : read.of("判定表")) {
      cases.add(Case.of(row.number(), row, vocabulary));
    }
    return cases;
  }

  private static void append(
      StringBuilder text, String id, List<String> headers, List<String> cells) {
    text.append("\n[").append(id).append("]\n启用: 是\n检查: oracle\n提示: 略\n级别: 提示\n");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        String unit = headers.get(i).equals("预算金额") ? "元" : "";
        String cell = cells.get(i).replaceAll("(\\d)(?![\\d.])", "$1" + unit);
        text.append(headers.get(i)).append(": ").append(cell).append('\n');
      }
    }
  }

  /** A side of a gap: a range, or words. */
  private record Side(Optional<BigDecimal> low, Optional<BigDecimal> high, String text) {
    boolean holds(Object value) {
      if (value instanceof BigDecimal number) {
        boolean above =
            low.map(l -> number.compareTo(l) > (text.startsWith("[") ? -1 : 0)).orElse(true);
        boolean below =
            high.map(h -> number.compareTo(h) < (text.endsWith("]") ? 1 : 0)).orElse(true);
        return above && below;
      }
      return text.equals("{" + value + "}");
    }
  }

  private static List<List<Side>> boxes(String gaps) {
    return gaps.equals("-")
        ? List.of()
        : Stream.of(gaps.split("; ", -1))
            .map(box -> Stream.of(box.split(" × ", -1)).map(PartitionOracleTest::side).toList())
            .toList();
  }

  private static Side side(String text) {
    if (text.startsWith("{")) {
      return new Side(Optional.empty(), Optional.empty(), text);
    }
    String[] ends = text.substring(1, text.length() - 1).split(" ", -1);
    return new Side(end(ends[0]), end(ends[1]), text);
  }

  private static Optional<BigDecimal> end(String text) {
    if (text.endsWith("inf")) {
      return Optional.empty();
    }
    return Optional.of(
        text.matches("\\d{4}-.*")
            ? BigDecimal.valueOf(LocalDate.parse(text).toEpochDay())
            : new BigDecimal(text));
  }

  /** Compares point by point: on every limit, on both sides of it, and far off. */
  private static void sameGaps(
      List<String> headers,
      List<List<Side>> expected,
      List<Map<String, Admitted>> found,
      Map<String, Admitted> world,
      List<Case> cases) {
    List<List<Object>> values = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      values.add(values(headers.get(i), i, expected, world, cases));
    }
    for (List<Object> point : product(values)) {
      boolean wanted =
          expected.stream()
              .anyMatch(
                  box -> {
                    boolean inside = true;
                    for (int i = 0; i < box.size(); i++) {
                      inside &= box.get(i).holds(point.get(i));
                    }
                    return inside;
                  });
      boolean left =
          found.stream()
              .anyMatch(
                  gap -> {
                    boolean inside = true;
                    for (int i = 0; i < headers.size(); i++) {
                      Admitted side = gap.get(headers.get(i));
                      inside &= side == null || holds(side, point.get(i));
                    }
                    return inside;
                  });
      assertThat(left).as("%s is left out", point).isEqualTo(wanted);
    }
  }

  private static boolean holds(Admitted side, Object value) {
    if (side instanceof Admitted.Numbers numbers) {
      return numbers.spans().ranges().stream()
          .anyMatch(range -> range.contains((BigDecimal) value));
    }
    return ((Admitted.Texts) side).test().matches((String) value);
  }

  private static List<Object> values(
      String header,
      int index,
      List<List<Side>> expected,
      Map<String, Admitted> world,
      List<Case> cases) {
    Set<Object> values = new LinkedHashSet<>();
    Stream<Admitted> written =
        cases.stream().flatMap(one -> Optional.ofNullable(one.tests().get(header)).stream());
    Stream.concat(written, Optional.ofNullable(world.get(header)).stream())
        .forEach(
            condition -> {
              if (condition instanceof Admitted.Texts texts) {
                texts.test().terms().forEach(term -> values.addAll(term.words()));
                values.add(OTHER);
              } else if (condition instanceof Admitted.Numbers numbers) {
                numbers
                    .spans()
                    .ranges()
                    .forEach(
                        range ->
                            Stream.concat(range.low().stream(), range.high().stream())
                                .forEach(limit -> around(values, limit.value(), numbers)));
              }
            });
    expected.stream()
        .filter(box -> box.size() > index)
        .map(box -> box.get(index))
        .forEach(
            side -> Stream.concat(side.low().stream(), side.high().stream()).forEach(values::add));
    Admitted possible = world.get(header);
    values.removeIf(value -> possible != null && !holds(possible, value));
    if (values.isEmpty()) {
      values.add(OTHER);
    }
    return List.copyOf(values);
  }

  private static void around(Set<Object> values, BigDecimal limit, Admitted.Numbers of) {
    BigDecimal step = of.spans().whole() ? BigDecimal.ONE : new BigDecimal("0.001");
    values.add(limit);
    values.add(limit.add(step));
    values.add(limit.subtract(step));
    values.add(limit.subtract(BigDecimal.valueOf(10_000)));
    values.add(limit.add(BigDecimal.valueOf(10_000)));
  }

  private static List<List<Object>> product(List<List<Object>> values) {
    List<List<Object>> points = List.of(List.of());
    for (List<Object> next : values) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> point : points) {
        for (Object value : next) {
          List<Object> one = new ArrayList<>(point);
          one.add(value);
          longer.add(one);
        }
      }
      points = longer;
    }
    return points;
  }
}
