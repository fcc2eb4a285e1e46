package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text whose cells are parted by commas (CSV), as spreadsheets save it, made one as spreadsheets
 * put it on the clipboard: every line stays where it is.
 */
final class CommaText {
  private static final int FEWEST_ROWS = 4;
  private static final int FEWEST_CELLS = 3;

  private final String text;
  private final StringBuilder pasted = new StringBuilder();
  private final Map<Integer, Integer> widths = new HashMap<>();
  private int rows;
  private int at;

  private CommaText(String text) {
    this.text = text;
  }

  /**
   * The text with tabs between its cells.
   *
   * @return empty when it is no such text: nearly all of its rows have the same number of cells
   */
  static Optional<String> asPasted(String text) {
    return text.indexOf('\t') >= 0 || text.indexOf(',') < 0
        ? Optional.empty()
        : new CommaText(text).pasted();
  }

  private Optional<String> pasted() {
    while (at < text.length()) {
      readRow();
    }
    boolean even =
        widths.entrySet().stream()
            .anyMatch(w -> w.getKey() >= FEWEST_CELLS && w.getValue() * 10 >= rows * 9);
    return even && rows >= FEWEST_ROWS ? Optional.of(pasted.toString()) : Optional.empty();
  }

  private void readRow() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    pasted.append(String.join("\t", cells));
    while (at < text.length() && text.charAt(at) != '\n') {
      pasted.append(text.charAt(at++)); // A carriage return, or what follows a closing mark.
    }
    if (at < text.length()) {
      pasted.append(text.charAt(at++));
    }
    if (cells.size() > 1 || !cells.get(0).isBlank()) {
      rows++;
      widths.merge(cells.size(), 1, Integer::sum);
    }
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** A cell in quotation marks, which it keeps only where the clipboard has them too. */
  private String quoted() {
    int start = at++;
    StringBuilder cell = new StringBuilder();
    boolean closed = false;
    while (at < text.length() && !closed) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(text.charAt(at++));
      } else {
        closed = true;
      }
    }
    boolean needed = cell.indexOf("\n") >= 0 || cell.indexOf("\"") >= 0;
    return needed ? text.substring(start, at) : cell.toString();
  }
}
