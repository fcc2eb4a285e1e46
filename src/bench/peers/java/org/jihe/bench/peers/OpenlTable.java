package org.jihe.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * A table of OpenL Tablets, in the words of which it makes indexes: equality, membership, ranges.
 * For words in a text it has none.
 */
final class OpenlTable implements Engine {
  /** What OpenL makes of the workbook. */
  public interface Rules {
    /** The rows that hold: the first, or all. */
    Integer[] decide(Question q);
  }

  private final Rules rules;

  OpenlTable(byte[] workbook) {
    try {
      Path file = Files.createTempFile("peers", ".xlsx");
      try {
        Files.write(file, workbook);
        rules = new RulesEngineFactory<>(file.toString(), Rules.class).newEngineInstance();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A condition: how it is said, the type of its cells, and what stands in the cell of a row. */
  private record Column(Heading heading, String said, String type, boolean begins) {
    static List<Column> of(Heading heading) {
      String asked = "q." + heading.field();
      return switch (heading.kind()) {
        case EQUAL -> List.of(new Column(heading, asked, "String p", false));
        case AMONG -> List.of(new Column(heading, asked, "String[] p", false));
        case WITHIN -> List.of(new Column(heading, asked, "IntRange p", false));
        case WORDS ->
            List.of(
                new Column(heading, "Words.containsAny(p, " + asked + ")", "String[] p", false),
                new Column(heading, "Words.begins(p, " + asked + ")", "String p", true));
      };
    }

    String written(Cell cell) {
      if (cell.isBlank()) {
        return "";
      }
      return switch (heading.kind()) {
        case EQUAL, AMONG -> String.join(",", cell.words());
        case WITHIN -> "[" + cell.low() + ";" + cell.high() + ")";
        case WORDS -> cell.begins() == begins ? String.join(",", cell.words()) : "";
      };
    }
  }

  static byte[] workbook(Workload workload, Policy policy) {
    boolean collect = policy == Policy.COLLECT;
    List<Column> columns =
        workload.headings().stream().flatMap(h -> Column.of(h).stream()).toList();
    try (Workbooks workbook = new Workbooks("Environment")) {
      workbook.line("Environment");
      workbook.merge(0, 0, 1);
      workbook.line("import", "org.jihe.bench.peers");
      workbook.sheet("Rules");
      workbook.line("Rules Integer[] decide(Question q)");
      workbook.merge(0, 0, columns.size());
      List<List<String>> head =
          List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (Column column : columns) {
        head.get(0).add("C" + (head.get(0).size() + 1));
        head.get(1).add(column.said());
        head.get(2).add(column.type());
        head.get(3).add(column.heading().header());
      }
      head.get(0).add(collect ? "CRET1" : "RET1");
      head.get(1).add(collect ? "r" : "new Integer[]{r}");
      head.get(2).add("Integer r");
      head.get(3).add("行");
      head.forEach(line -> workbook.line(line.toArray(String[]::new)));
      for (int i = 0; i < workload.rows().size(); i++) {
        Map<Heading, Cell> cells = workload.rows().get(i);
        workbook
            .line(
                columns.stream()
                    .map(c -> c.written(cells.getOrDefault(c.heading(), Cell.BLANK)))
                    .toArray(String[]::new))
            .createCell(columns.size())
            .setCellValue(i);
      }
      return workbook.bytes();
    }
  }

  @Override
  public void ask(Form form, Found found) {
    for (Question question : form.questions()) {
      Integer[] rows = rules.decide(question);
      if (rows != null) {
        for (int row : rows) {
          found.row(question.getNumber(), row);
        }
      }
    }
  }
}
