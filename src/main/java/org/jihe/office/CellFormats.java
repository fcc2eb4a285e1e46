package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The formats of a workbook's numbers, by the styles of its cells. */
final class CellFormats {
  private final Map<Integer, CellFormat> written = new HashMap<>();
  private final List<Integer> used = new ArrayList<>();
  private final List<CellFormat> styles = new ArrayList<>();

  /** Reads the part of styles. */
  void read(Markup markup) throws IOException {
    markup.root(Set.of("styleSheet"));
    while (markup.within()) {
      if (markup.is("numFmts")) {
        readPatterns(markup);
      } else if (markup.is("cellXfs")) {
        readStyles(markup);
      } else {
        markup.skip();
      }
    }
    markup.within();
    used.forEach(id -> styles.add(written.computeIfAbsent(id, CellFormat::builtIn)));
  }

  /**
   * Newer programs write some of them in two ways, one of which is to be chosen: either will do.
   */
  private void readPatterns(Markup markup) throws IOException {
    for (int depth = 1; depth > 0; ) {
      if (!markup.within()) {
        depth--;
      } else {
        depth++;
        if (markup.is("numFmt")) {
          int id = markup.number("numFmtId", 0);
          written.put(id, CellFormat.of(id, markup.attribute("formatCode", "")));
        }
      }
    }
  }

  private void readStyles(Markup markup) throws IOException {
    while (markup.within()) {
      if (markup.is("xf")) {
        used.add(markup.number("numFmtId", 0));
      }
      markup.skip();
    }
  }

  /**
   * The format of a cell.
   *
   * @param own the style that the cell names; -1 when it names none
   * @param columns have styles for cells that name none, or one that is not there
   * @param column from 0
   * @throws IOException where the workbook has no styles at all, and the cell names one
   */
  CellFormat of(int own, WorksheetColumns columns, int column) throws IOException {
    if (own >= 0 && own < styles.size()) {
      return styles.get(own);
    }
    if (styles.isEmpty()) {
      if (own > 0) {
        throw new IOException("no styles");
      }
      return CellFormat.USUAL;
    }
    int shared = columns.style(column);
    return styles.get(shared >= 0 && shared < styles.size() ? shared : 0);
  }
}
