package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * The rows of lines in which gaps of two blanks or more part cells, as programs print a page; or in
 * which four or eight blanks stand for each tab.
 */
final class SpacedRows {
  private static final Pattern GAP = Pattern.compile("[ \\u00A0\\u3000]{2,}");
  private static final int FEW = 3;
  private static final int WIDE = 8;
  private static final int NARROW = 4;

  private final int tab;

  /**
   * Rows of spaced lines.
   *
   * @param tab how many blanks stand for a tab; 0 when each gap parts two cells
   */
  private SpacedRows(int tab) {
    this.tab = tab;
  }

  /** Whether labels stand before gaps on several lines. */
  static boolean are(List<TextLine> lines, PastedWords words) {
    long labelled =
        lines.stream()
            .map(line -> GAP.split(Blanks.strip(line.text()), -1))
            .filter(cells -> cells.length > 1 && words.known(cells[0]))
            .count();
    return labelled >= FEW;
  }

  static SpacedRows in(List<TextLine> lines) {
    return new SpacedRows(multiple(lines, WIDE) ? WIDE : multiple(lines, NARROW) ? NARROW : 0);
  }

  private static boolean multiple(List<TextLine> lines, int tab) {
    return lines.stream()
        .flatMap(line -> GAP.matcher(stripEnd(line.text())).results())
        .allMatch(gap -> gap.group().isBlank() && (gap.end() - gap.start()) % tab == 0);
  }

  /** Whether a gap may stand for several cells: then it is not known how many. */
  boolean loose() {
    return tab == 0;
  }

  List<PastedRow> of(List<TextLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private PastedRow row(TextLine line) {
    PastedRow row = new PastedRow(line.soft());
    if (!line.blank()) {
      cells(line.text()).forEach(cell -> row.add(line.number(), cell));
    }
    return row;
  }

  private List<String> cells(String line) {
    if (tab == 0) {
      return List.of(GAP.split(Blanks.strip(line), -1));
    }
    List<String> cells = new ArrayList<>();
    String text = stripEnd(line);
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      cells.add(text.substring(from, gap.start()));
      for (int i = 1; i < (gap.end() - gap.start()) / tab; i++) {
        cells.add("");
      }
      from = gap.end();
    }
    cells.add(text.substring(from));
    return cells;
  }

  private static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
