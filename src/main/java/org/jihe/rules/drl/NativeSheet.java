package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.sheet.CellGrid;

/**
 * Reads a sheet of Drools' own decision tables and writes what it says as DRL, one rule a row. Of
 * what Drools would drop, take for code or attach to a rule, everything is refused at its cell; the
 * DRL then passes the fence like any other.
 */
public final class NativeSheet {
  private static final String TABLE = "ruletable";
  private static final int MOST_TABLES = 50;

  private final String file;
  private final CellGrid grid;

  /** The columns where tables begin, by their rows. */
  private final SortedMap<Integer, Integer> tables = new TreeMap<>();

  private final List<Defect> defects = new ArrayList<>();
  private final List<Defect> warnings = new ArrayList<>();
  private final NativeDrl.Lines lines = new NativeDrl.Lines();
  private final List<Integer> rules = new ArrayList<>();

  private NativeSheet(String file, CellGrid grid) {
    this.file = file;
    this.grid = grid;
  }

  /**
   * Reads a sheet.
   *
   * @param file as reports name it
   */
  public static NativeDrl.Outcome read(String file, CellGrid grid) {
    return new NativeSheet(file, grid).read();
  }

  private NativeDrl.Outcome read() {
    grid.rows().forEach(this::tables);
    properties(tables.isEmpty() ? Integer.MAX_VALUE : tables.firstKey());
    if (tables.isEmpty() || tables.size() > MOST_TABLES) {
      String message =
          tables.isEmpty() ? "没有 RuleTable，里面没有规则" : "RuleTable 超过" + MOST_TABLES + "个";
      defect(0, 0, message, "一个文件写一两个 RuleTable，样子见 docs/drl.md");
    } else {
      tables.forEach(this::table);
    }
    Optional<NativeDrl> written =
        defects.isEmpty() ? Optional.of(lines.with(rules)) : Optional.empty();
    return new NativeDrl.Outcome(
        written,
        rules,
        defects.stream().distinct().toList(),
        warnings.stream().distinct().toList());
  }

  private void tables(int row, Map<Integer, String> cells) {
    cells.forEach(
        (column, text) -> {
          if (keyword(text).startsWith(TABLE)) {
            tables.putIfAbsent(row, column);
          }
        });
  }

  /** The row of the next table, or the one behind the last. */
  private int next(int top) {
    return tables.tailMap(top + 1).isEmpty()
        ? grid.rows().lastKey() + 1
        : tables.tailMap(top + 1).firstKey();
  }

  private static String keyword(String text) {
    return Blanks.remove(text).toLowerCase(Locale.ROOT);
  }

  /** What stands above the first table: the package and the imports, and nothing else. */
  private void properties(int end) {
    boolean named = false;
    Map<String, Position> imports = new LinkedHashMap<>();
    for (int row : grid.rows().headMap(end).keySet()) {
      List<Integer> columns = List.copyOf(grid.row(row).keySet());
      int key = columns.get(0);
      switch (keyword(grid.text(row, key))) {
        case "ruleset" -> {
          named |= columns.size() == 2;
          words(row, columns.subList(1, columns.size()))
              .forEach((name, at) -> lines.add(at, "package " + name + ";"));
        }
        case "import" -> imports.putAll(words(row, columns.subList(1, columns.size())));
        default ->
            defect(
                row,
                key,
                "RuleTable 上面不能有“" + glimpse(grid.text(row, key)) + "”",
                "只能有 RuleSet 和 Import 两种行；说明文字写到 DESCRIPTION 列");
      }
    }
    if (!named) {
      defect(
          0, 0, "没有写明 RuleSet，Drools 读不出规则", "在 RuleTable 上面写一行：RuleSet，右边一格 " + DrlFence.PACKAGE);
    }
    imports.forEach((type, at) -> lines.add(at, "import " + type + ";"));
  }

  /** The names in some cells, so that nothing but a name gets into the DRL. */
  private Map<String, Position> words(int row, List<Integer> columns) {
    Map<String, Position> words = new LinkedHashMap<>();
    for (int column : columns) {
      for (String word : Blanks.strip(grid.text(row, column)).split("\\s*,\\s*", -1)) {
        if (word.matches("[A-Za-z_][\\w.]*")) {
          words.put(word, grid.at(row, column));
        } else {
          defect(row, column, "“" + glimpse(word) + "”不是一个名称", "只写名称，几个名称之间用半角逗号分开");
        }
      }
    }
    return words;
  }

  private void table(int top, int left) {
    int bottom = bottom(top);
    NativeTable table = new NativeTable(grid, top, left, bottom);
    table.read(rules, lines);
    table.defects().forEach(found -> defects.add(found.in(file)));
    table.warnings().forEach(found -> warnings.add(found.in(file)));
    int next = next(top);
    if (!grid.rows().subMap(bottom + 1, next).isEmpty()) {
      int first = grid.rows().subMap(bottom + 1, next).firstKey();
      int last = grid.rows().subMap(bottom + 1, next).lastKey();
      defect(
          first,
          grid.row(first).firstKey(),
          "第" + (bottom + 2) + "行是空行，Drools 到此为止：第" + (first + 1) + "行到第" + (last + 1) + "行都没有读入",
          "删去空行；表下面的说明移走");
    }
  }

  /** The last row before a blank one or the next table, of one that begins in a row. */
  private int bottom(int top) {
    int bottom = Math.min(top + NativeTable.HEAD, next(top) - 1);
    while (bottom + 1 < next(top) && !grid.row(bottom + 1).isEmpty()) {
      bottom++;
    }
    return bottom;
  }

  private void defect(int row, int column, String message, String hint) {
    defects.add(new Defect(file, grid.at(row, column), message, hint));
  }

  static String glimpse(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 30 ? line : line.substring(0, 30) + "…";
  }
}
