package org.jihe.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft as text, as programs put it on the clipboard or export it. */
final class TextWriter {
  private final Draft draft;

  TextWriter(Draft draft) {
    this.draft = draft;
  }

  /** From Word: a row a line, cells between tabs, lines inside a cell as they are. */
  String fromWord() {
    return pasted(this::tabbed, "\n");
  }

  private String tabbed(List<Cell> row) {
    return row.stream().map(Cell::text).collect(Collectors.joining("\t"));
  }

  /** From a spreadsheet: every column of the sheet, cells of several lines in quotation marks. */
  String fromExcel() {
    return pasted(row -> String.join("\t", columns(row, TextWriter::quoted)), "\r\n");
  }

  private static String quoted(String text) {
    return text.contains("\n") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** As a spreadsheet exports it. */
  String csv() {
    return pasted(
        row -> String.join(",", columns(row, t -> t.contains(",") ? '"' + t + '"' : quoted(t))),
        "\r\n");
  }

  /** As assistants write it: tables with bars. */
  String markdown() {
    return pasted(
        row -> "| " + String.join(" | ", columns(row, text -> text.replace("\n", "<br>"))) + " |",
        "\n");
  }

  /** From a browser or a PDF: a line a cell, empty ones left out. */
  String lines() {
    return pasted(
        row ->
            row.stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n")),
        "\n");
  }

  /** As text is taken out of Word files: a cell begins with a tab, an empty line ends a row. */
  String extracted() {
    return pasted(
        row -> row.stream().map(cell -> "\t" + cell.text() + "\n").collect(Collectors.joining()),
        "\n");
  }

  private static List<String> columns(List<Cell> row, Function<String, String> written) {
    List<String> columns = new ArrayList<>();
    for (Cell cell : row) {
      columns.add(written.apply(cell.text()));
      for (int i = 1; i < cell.across(); i++) {
        columns.add("");
      }
    }
    return columns;
  }

  private String pasted(Function<List<Cell>, String> row, String end) {
    StringBuilder text = new StringBuilder();
    draft.page().before().forEach(line -> text.append(line).append(end));
    for (Grid table : draft.page().tables()) {
      table.rows().forEach(cells -> text.append(row.apply(cells)).append(end));
    }
    draft.page().after().forEach(line -> text.append(line).append(end));
    return text.toString();
  }
}
