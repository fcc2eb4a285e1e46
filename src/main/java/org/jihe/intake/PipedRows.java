package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * The rows of lines in which bars part cells: tables of Markdown, pages turned into text, and grids
 * in which rulers of hyphens stand between rows of several lines.
 */
final class PipedRows {
  private static final Pattern RULER =
      Pattern.compile("[\\s|+:=\\-│┃─━┼├┤┌┐└┘┬┴]*[-=─━][\\s|+:=\\-│┃─━┼├┤┌┐└┘┬┴]*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)[|│┃]");
  private static final Pattern BREAK = Pattern.compile("<br ?/?>");
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]+)\\1");
  private static final int FEW = 3;

  private final List<PastedRow> rows = new ArrayList<>();
  private final boolean grid;
  private final boolean boxed;
  private boolean open;

  /**
   * Rows parted by bars.
   *
   * @param grid whether rulers stand between rows, whose cells may then have several lines
   * @param boxed whether bars stand around each row, too, so that the outer ones part nothing
   */
  private PipedRows(boolean grid, boolean boxed) {
    this.grid = grid;
    this.boxed = boxed;
  }

  static boolean are(List<TextLine> lines) {
    return lines.stream().filter(PipedRows::hasBars).count() >= FEW;
  }

  private static boolean hasBars(TextLine line) {
    String text = line.text();
    return (text.contains(" | ") || text.strip().startsWith("|") || text.indexOf('│') >= 0)
        && !isRuler(text);
  }

  private static boolean isRuler(String text) {
    return RULER.matcher(text).matches();
  }

  static List<PastedRow> of(List<TextLine> lines) {
    long rulers = lines.stream().filter(line -> isGridRuler(line.text())).count();
    boolean boxed =
        lines.stream().filter(PipedRows::hasBars).allMatch(line -> "|│".indexOf(first(line)) >= 0);
    PipedRows reader = new PipedRows(rulers >= FEW, boxed);
    lines.forEach(reader::read);
    return reader.rows;
  }

  private static char first(TextLine line) {
    return line.text().strip().charAt(0);
  }

  private static boolean isGridRuler(String text) {
    String shown = text.strip();
    return !shown.isEmpty() && "+├┌└".indexOf(shown.charAt(0)) >= 0 && isRuler(shown);
  }

  private void read(TextLine line) {
    if (isRuler(line.text())) {
      open = false;
      return;
    }
    PastedRow row = new PastedRow(line.soft());
    cells(line.text()).forEach(cell -> row.add(line.number(), cell));
    if (grid && open && row.size() > 1 && rows.get(rows.size() - 1).size() == row.size()) {
      rows.get(rows.size() - 1).stack(row);
    } else {
      rows.add(row);
      open = row.size() > 1;
    }
  }

  private static String unboxed(String line) {
    boolean closed = line.length() > 1 && "|│".indexOf(line.charAt(line.length() - 1)) >= 0;
    return line.substring(1, line.length() - (closed ? 1 : 0));
  }

  private List<String> cells(String line) {
    if (Blanks.isBlank(line)) {
      return List.of();
    } else if (!BAR.matcher(line).find()) {
      return List.of(line);
    }
    String inside = boxed ? unboxed(line.strip()) : line;
    List<String> cells = new ArrayList<>();
    for (String cell : BAR.split(inside, -1)) {
      cells.add(plain(Blanks.strip(cell)));
    }
    return cells;
  }

  private static String plain(String cell) {
    String lines = BREAK.matcher(cell.replace("\\|", "|")).replaceAll("\n");
    return BOLD.matcher(lines).replaceAll("$2");
  }
}
