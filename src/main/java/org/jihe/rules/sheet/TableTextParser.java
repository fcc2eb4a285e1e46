package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.rules.cell.Column;

/** Reads the canonical text of a workbook, line by line. */
final class TableTextParser {
  static final String INDENT = "  ";

  private final List<TableSchema> schemas;
  private final Remarks remarks;
  private final RowReader reader;
  private final Map<String, List<RuleRow>> rows = new LinkedHashMap<>();
  private final List<Opened> opened = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final Map<String, Integer> placed = new HashMap<>();
  private Optional<TableSchema> sheet = Optional.empty();
  private boolean named;
  private boolean continues;

  /** A row whose lines are being read; its cells carry the line on which they begin. */
  private record Opened(TableSchema schema, int line, int number, Map<String, Written> cells) {}

  /** A cell's text as far as it was read. */
  private record Written(int line, StringBuilder text) {}

  TableTextParser(String fileName, List<TableSchema> schemas) {
    this.schemas = schemas;
    this.remarks =
        new Remarks(
            TableSchema.DIRECTORY + fileName, Comparator.comparingInt(TableTextParser::line));
    this.reader = new RowReader(remarks);
  }

  private static int line(Position position) {
    return position instanceof Position.Line at ? at.line() : Integer.MAX_VALUE;
  }

  SheetTables parse(String text) {
    schemas.forEach(schema -> rows.put(schema.sheet(), new ArrayList<>()));
    String plain = text.replace("\r\n", "\n");
    String body = plain.endsWith("\n") ? plain.substring(0, plain.length() - 1) : plain;
    String[] lines = body.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      read(lines[i], i + 1);
    }
    opened.forEach(this::close);
    for (TableSchema schema : schemas) {
      if (!sheets.contains(schema.sheet())) {
        remarks.defect(
            new Position.Line(lines.length),
            "缺少表“" + schema.sheet() + "”",
            "加一行：## " + schema.sheet());
      }
    }
    return new SheetTables(rows, remarks.defects(), remarks.warnings());
  }

  private void read(String line, int number) {
    boolean continued = continues && line.startsWith(INDENT);
    continues = continued;
    if (continued) {
      last(opened).cells().values().stream()
          .reduce((first, second) -> second)
          .ifPresent(cell -> cell.text().append('\n').append(line.substring(INDENT.length())));
    } else if (line.startsWith("## ")) {
      openSheet(line.substring(3), number);
    } else if (line.startsWith("# ")) {
      name(line.substring(2), number);
    } else if (line.startsWith("[")) {
      openRow(line, number);
    } else if (!line.isEmpty()) {
      cell(line, number);
    }
  }

  private void name(String name, int number) {
    boolean known = schemas.stream().anyMatch(schema -> schema.file().equals(name));
    if (named || !known) {
      remarks.defect(
          new Position.Line(number),
          named ? "文件名写了两次" : "文件名是“" + name + "”",
          "第一行应为：# " + (schemas.isEmpty() ? "" : schemas.get(0).file()));
    }
    named = true;
  }

  private void openSheet(String name, int number) {
    sheet = schemas.stream().filter(schema -> schema.sheet().equals(name)).findFirst();
    List<String> known = schemas.stream().map(TableSchema::sheet).toList();
    if (!named) {
      name("", number);
    }
    if (sheet.isEmpty()) {
      remarks.defect(
          new Position.Line(number),
          "没有“" + name + "”这张表，以下各行未读",
          Likeness.word(name, known).map(near -> "是否想写“" + near + "”？").orElse("")
              + "可写："
              + String.join("、", known));
    } else if (sheets.contains(name)) {
      remarks.defect(new Position.Line(number), "表“" + name + "”写了两次", "把两处合为一处");
    }
    sheets.add(name);
  }

  private void openRow(String line, int number) {
    String id = line.replaceAll("^\\[|\\].*$", "");
    if (!line.equals("[" + id + "]") || Blanks.isBlank(id)) {
      remarks.defect(new Position.Line(number), "“" + line + "”不是行的开头", "写成 [编号]，后面不留字");
    }
    if (sheets.isEmpty()) {
      remarks.defect(new Position.Line(number), "“" + line + "”不在任何表里", "先写：## 表名");
    }
    Map<String, Written> cells = new LinkedHashMap<>();
    cells.put(TableSchema.ID, new Written(number, new StringBuilder(id)));
    sheet.ifPresent(schema -> opened.add(new Opened(schema, number, nextRow(schema), cells)));
  }

  private int nextRow(TableSchema schema) {
    return placed.merge(schema.sheet(), 1, Integer::sum) + 1;
  }

  private void cell(String line, int number) {
    Position position = new Position.Line(number);
    if (sheet.isEmpty()) {
      if (sheets.isEmpty()) {
        remarks.defect(position, "“" + line + "”不在任何表里", "先写：## 表名");
      }
      return;
    }
    if (opened.isEmpty() || !last(opened).schema().equals(sheet.get())) {
      remarks.defect(position, "“" + line + "”不在任何行里", "先写：[编号]");
      return;
    }
    int colon = line.indexOf(": ");
    if (colon <= 0 || Blanks.isBlank(line.substring(colon + 2))) {
      remarks.defect(position, "“" + line + "”读不懂", howToWrite(line));
      return;
    }
    add(line.substring(0, colon), line.substring(colon + 2), number);
  }

  private static String howToWrite(String line) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      return "续行缩进两个空格，紧接在它所续的那一格下面";
    }
    if (line.endsWith(":") || line.endsWith(": ")) {
      return "空白格不写；有内容时写成 列名: 内容";
    }
    return line.contains("：") ? "列名后用半角冒号加一个空格：" + line.replaceFirst("：\\s*", ": ") : "写成 列名: 内容";
  }

  private void add(String header, String text, int number) {
    Opened row = last(opened);
    Position position = new Position.Line(number);
    continues = true;
    Written cell = new Written(number, new StringBuilder(text));
    if (row.schema().column(header).isEmpty() || header.equals(TableSchema.ID)) {
      List<String> known = row.schema().columns().stream().map(Column::header).toList();
      String near = Likeness.word(header, known).map(n -> "是否想写“" + n + "”？").orElse("");
      remarks.defect(
          position,
          "表“" + row.schema().sheet() + "”没有“" + header + "”这一列",
          near + "可写：" + String.join("、", known));
      row.cells().put("未知列" + number, cell);
    } else if (row.cells().containsKey(header)) {
      remarks.defect(position, "“" + header + "”在本行写了两次", "只留一处");
      row.cells().put("重复列" + number, cell);
    } else {
      row.cells().put(header, cell);
    }
  }

  private void close(Opened row) {
    List<RuleRow> table = rows.computeIfAbsent(row.schema().sheet(), sheet -> new ArrayList<>());
    Map<String, RawCell> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (header, cell) ->
                cells.put(
                    header,
                    new RawCell(
                        cell.text().toString(),
                        new Position.Line(cell.line()),
                        reference(row, header))));
    reader
        .read(
            row.schema(),
            row.number(),
            cells,
            missing -> Optional.of(new Position.Line(row.line())))
        .ifPresent(table::add);
  }

  private static String reference(Opened row, String header) {
    List<String> headers = row.schema().columns().stream().map(Column::header).toList();
    int index = headers.indexOf(header);
    return index < 0 ? "" : References.cell(index, row.number());
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
