package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles of a workbook's cells. */
final class CellStyles {
  private final Map<Integer, CellFormat> written = new HashMap<>();
  private final List<Boolean> struck = new ArrayList<>();
  private final List<Used> used = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();

  /** A style as it is written: numbers of a format and a font. */
  private record Used(int format, int font) {}

  /** Reads the part of styles. */
  void read(Markup markup) throws IOException {
    markup.root(Set.of("styleSheet"));
    while (markup.within()) {
      if (markup.is("numFmts")) {
        readPatterns(markup);
      } else if (markup.is("fonts")) {
        readFonts(markup);
      } else if (markup.is("cellXfs")) {
        readStyles(markup);
      } else {
        markup.skip();
      }
    }
    markup.within();
    used.forEach(of -> styles.add(style(of)));
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
        used.add(new Used(markup.number("numFmtId", 0), markup.number("fontId", 0)));
      }
      markup.skip();
    }
  }

  private CellStyle style(Used of) {
    CellFormat format = written.computeIfAbsent(of.format(), CellFormat::builtIn);
    boolean line = of.font() >= 0 && of.font() < struck.size() && struck.get(of.font());
    return new CellStyle(format, line);
  }

  private void readFonts(Markup markup) throws IOException {
    while (markup.within()) {
      struck.add(isStruck(markup) == RichText.Strike.YES);
    }
  }

  /** Steps through the properties of a font; whether it strikes through what is written. */
  static RichText.Strike isStruck(Markup font) throws IOException {
    boolean struck = false;
    while (font.within()) {
      struck |= font.is("strike") && !font.attribute("val", "1").strip().matches("0|false");
      font.skip();
    }
    return struck ? RichText.Strike.YES : RichText.Strike.NO;
  }

  /**
   * The style of a cell.
   *
   * @param own the style that the cell names; -1 when it names none
   * @param columns have styles for cells that name none, or one that is not there
   * @param column from 0
   * @throws IOException where the workbook has no styles at all, and the cell names one
   */
  CellStyle of(int own, WorksheetColumns columns, int column) throws IOException {
    if (own >= 0 && own < styles.size()) {
      return styles.get(own);
    }
    if (styles.isEmpty()) {
      if (own > 0) {
        throw new IOException("no styles");
      }
      return CellStyle.USUAL;
    }
    int shared = columns.style(column);
    return styles.get(shared >= 0 && shared < styles.size() ? shared : 0);
  }
}
