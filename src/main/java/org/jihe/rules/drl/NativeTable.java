package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.sheet.CellGrid;

/**
 * One table of a sheet: below its name a row of column types, one of objects, one of snippets, one
 * of labels, then a rule a row. Rows and columns count from 0.
 */
final class NativeTable {
  /** How many rows below the name stand above the first rule. */
  static final int HEAD = 4;

  private static final int MOST_RULES = 500;
  private static final String MARK = "x";

  private final CellGrid grid;
  private final int top;
  private final int left;
  private final int bottom;
  private final Map<Integer, Kind> kinds = new TreeMap<>();
  private final Map<Integer, Snippet> snippets = new LinkedHashMap<>();

  /** The columns of conditions by the first of those that share an object. */
  private final Map<Integer, List<Integer>> objects = new LinkedHashMap<>();

  private final List<Found> defects = new ArrayList<>();
  private final List<Found> warnings = new ArrayList<>();

  private enum Kind {
    CONDITION,
    ACTION,
    NAME,
    DESCRIPTION
  }

  /** Something to be said of a cell. */
  record Found(Position at, String message, String hint) {
    Defect in(String file) {
      return new Defect(file, at, message, hint);
    }
  }

  NativeTable(CellGrid grid, int top, int left, int bottom) {
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.bottom = bottom;
  }

  List<Found> defects() {
    return defects;
  }

  List<Found> warnings() {
    return warnings;
  }

  /** Adds the rules and the rows they stand in, from 1. */
  void read(List<Integer> rules, NativeDrl.Lines lines) {
    int first = top + HEAD + 1;
    head();
    if (bottom < first) {
      defect(top, left, "表里没有一条规则", "从 RuleTable 下面第五行起，一行写一条规则");
    } else if (!defects.isEmpty() || bottom - first >= MOST_RULES) {
      if (defects.isEmpty()) {
        defect(top, left, "一张表超过" + MOST_RULES + "条规则", "改写进判定表（decisions.xlsx），那里多少行都一样快");
      }
      String rows = "第" + (first + 1) + "行到第" + (bottom + 1) + "行都没有读入";
      defect(top, left, rows, "先改好表头");
    } else {
      for (int row = first; row <= bottom; row++) {
        NativeDrl.Lines rule = new NativeDrl.Lines();
        int before = defects.size();
        rule(row, rule);
        if (defects.size() == before) {
          lines.add(rule);
          rules.add(row + 1);
        }
      }
    }
  }

  private void head() {
    for (var cell : grid.row(top).entrySet()) {
      if (cell.getKey() != left) {
        defect(top, cell.getKey(), "RuleTable 这一行只能有表名", "移到 DESCRIPTION 列");
      }
    }
    grid.row(top + 1).forEach(this::kind);
    if (!kinds.containsValue(Kind.CONDITION) || !kinds.containsValue(Kind.ACTION)) {
      defect(top + 1, left, "缺少 CONDITION 列或 ACTION 列", "两种列各要有至少一列");
    }
    for (int row = top + 2; row <= top + HEAD; row++) {
      for (int column : grid.row(row).keySet()) {
        requireKind(row, column);
      }
    }
    merged();
    kinds.forEach(this::column);
    for (int column : columns(Kind.CONDITION)) {
      int object = grid.area(top + 2, column).map(CellGrid.Area::firstColumn).orElse(column);
      objects.computeIfAbsent(object, first -> new ArrayList<>()).add(column);
    }
    if (kinds.keySet().stream().anyMatch(column -> !grid.text(top + HEAD, column).isEmpty())) {
      warnings.add(
          new Found(
              grid.at(top + HEAD, left),
              "第" + (top + HEAD + 1) + "行作为列名，不是规则",
              "如果这一行是规则，在它上面补一行列名"));
    }
  }

  private void kind(int column, String text) {
    Optional<Kind> kind =
        switch (Blanks.remove(text).toUpperCase(Locale.ROOT)) {
          case "CONDITION", "C" -> Optional.of(Kind.CONDITION);
          case "ACTION", "A" -> Optional.of(Kind.ACTION);
          case "NAME", "N" -> Optional.of(Kind.NAME);
          case "DESCRIPTION", "I" -> Optional.of(Kind.DESCRIPTION);
          default -> Optional.empty();
        };
    kind.ifPresentOrElse(
        known -> kinds.put(column, known),
        () ->
            defect(
                top + 1,
                column,
                "不能有“" + NativeSheet.glimpse(text) + "”列",
                "只能有 CONDITION、ACTION、NAME、DESCRIPTION 列；规则不能有属性"));
  }

  private void requireKind(int row, int column) {
    if (!kinds.containsKey(column)) {
      defect(
          row,
          column,
          "这一列没有写明类型，其中的“" + NativeSheet.glimpse(grid.text(row, column)) + "”不会起作用",
          "在第" + (top + 2) + "行写上 CONDITION、ACTION、NAME 或 DESCRIPTION，或删去");
    }
  }

  /** Cells may be merged where they name one object for several columns, and nowhere below. */
  private void merged() {
    for (CellGrid.Area area : grid.merged()) {
      boolean here = area.lastRow() > top && area.firstRow() <= bottom;
      boolean object = area.firstRow() == top + 2 && area.lastRow() == top + 2;
      if (here && !object) {
        defect(area.firstRow(), area.firstColumn(), "单元格合并了，被盖住的格子会算作空白", "取消合并，每一格都填上内容");
      }
    }
  }

  private void column(int column, Kind kind) {
    String snippet = grid.text(top + 3, column);
    boolean code = kind == Kind.CONDITION || kind == Kind.ACTION;
    if (!code) {
      return;
    }
    if (kind == Kind.ACTION && !grid.text(top + 2, column).isEmpty()) {
      defect(top + 2, column, "ACTION 列的这一格要空着", "整句写在下一行：insert(Breach.of(…));");
    }
    String label = grid.text(top + HEAD, column);
    if (label.isEmpty() || label.matches("-?[\\d.,]+%?|\".*\"|(?i)true|false")) {
      defect(top + HEAD, column, "这一列没有列名；没有列名一行时，Drools 会丢掉第一条规则", "在这一格写上列名");
    }
    try {
      Snippet read = Snippet.of(snippet);
      if (snippet.isEmpty() || (kind == Kind.CONDITION && read.isConstant())) {
        defect(top + 3, column, "没有写明格子里的值用在哪里", "写成 number() > $param 的样子");
      }
      snippets.put(column, read);
    } catch (Snippet.Unfit unfit) {
      defect(top + 3, column, unfit.message(), unfit.hint());
    }
  }

  private void rule(int row, NativeDrl.Lines rule) {
    for (int column : grid.row(row).keySet()) {
      requireKind(row, column);
    }
    Position at = grid.at(row, grid.row(row).firstKey());
    rule.add(at, "rule \"" + name(row) + "\"");
    rule.add(at, "when");
    if (conditions(row, rule) == 0) {
      defect(row, columns(Kind.CONDITION).get(0), "条件全空，这一行会对所有的表起作用", "至少填一个条件");
    }
    rule.add(at, "then");
    int said = 0;
    for (int column : columns(Kind.ACTION)) {
      if (!grid.text(row, column).isEmpty()) {
        String action = filled(row, column);
        rule.add(grid.at(row, column), "  " + action + (action.endsWith(";") ? "" : ";"));
        said++;
      }
    }
    if (said != 1) {
      defect(
          row,
          columns(Kind.ACTION).get(0),
          said == 0 ? "没有填 ACTION，这一行不会得出什么" : "填了" + said + "个 ACTION",
          "一条规则只有一个结果，填一个 ACTION；不带值的填 " + MARK);
    }
    rule.add(at, "end");
  }

  private String name(int row) {
    List<Integer> named = columns(Kind.NAME);
    String own = named.isEmpty() ? "" : grid.text(row, named.get(0));
    String table = Blanks.strip(Blanks.strip(grid.text(top, left)).substring("RuleTable".length()));
    String name = own.isEmpty() ? table + " 第" + (row + 1) + "行" : own;
    return Blanks.strip(name).replaceAll("[\"\\\\\\p{Cntrl}]", "/");
  }

  private List<Integer> columns(Kind kind) {
    return kinds.keySet().stream().filter(column -> kinds.get(column) == kind).toList();
  }

  /** How many conditions of a row are filled. */
  private int conditions(int row, NativeDrl.Lines rule) {
    int filled = 0;
    for (Map.Entry<Integer, List<Integer>> object : objects.entrySet()) {
      List<Integer> columns =
          object.getValue().stream().filter(column -> !grid.text(row, column).isEmpty()).toList();
      filled += columns.size();
      String text = grid.text(top + 2, object.getKey());
      if (text.isEmpty()) {
        columns.forEach(column -> rule.add(grid.at(row, column), "  " + filled(row, column)));
      } else if (!columns.isEmpty()) {
        pattern(row, grid.at(top + 2, object.getKey()), text, columns, rule);
      }
    }
    return filled;
  }

  private void pattern(
      int row, Position at, String object, List<Integer> columns, NativeDrl.Lines rule) {
    String text = Blanks.strip(object).replaceAll("\\s+", " ");
    int from = text.indexOf(" from ");
    String head = from < 0 ? text : text.substring(0, from);
    rule.add(at, "  " + head.replaceFirst("\\s*\\(\\s*\\)$", "") + " (");
    for (int i = 0; i < columns.size(); i++) {
      String comma = i + 1 < columns.size() ? " ," : "";
      rule.add(grid.at(row, columns.get(i)), "    " + filled(row, columns.get(i)) + comma);
    }
    rule.add(at, "  )" + (from < 0 ? "" : text.substring(from)));
  }

  private String filled(int row, int column) {
    try {
      return Optional.ofNullable(snippets.get(column)).orElseThrow().with(grid.text(row, column));
    } catch (Snippet.Unfit unfit) {
      defect(row, column, unfit.message(), unfit.hint());
      return "?";
    }
  }

  private void defect(int row, int column, String message, String hint) {
    defects.add(new Found(grid.at(row, column), message, hint));
  }
}
