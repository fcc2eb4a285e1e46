package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a sheet says of its columns: which are hidden, and how their cells look. */
public final class WorksheetColumns {
  private static final int USUAL_WIDTH = 8;

  private final List<Span> spans = new ArrayList<>();
  private boolean unseen;

  /** Columns from one to another, counted from 1, both included. */
  private record Span(int first, int last, boolean hidden, boolean unseen, int style) {
    boolean holds(int column) {
      return column >= first && column <= last;
    }
  }

  /** Reads what holds for columns that nothing else is said of. */
  void readUsual(Markup markup) throws IOException {
    unseen =
        isUnseen(markup.decimal("baseColWidth", USUAL_WIDTH))
            || isUnseen(markup.decimal("defaultColWidth", USUAL_WIDTH));
  }

  /** Hides a column, counted from 0. */
  void hide(int column) {
    spans.add(new Span(column + 1, column + 1, true, false, 0));
  }

  /** Reads what is said of some columns. */
  void read(Markup markup) throws IOException {
    int first = markup.number("min", 0);
    int last = markup.number("max", 0);
    if (first < 1 || last < first) {
      throw new IOException("no columns " + first + " to " + last);
    }
    spans.add(
        new Span(
            first,
            last,
            markup.flag("hidden", false),
            markup.has("width") ? isUnseen(markup.decimal("width", USUAL_WIDTH)) : unseen,
            markup.number("style", 0)));
  }

  private static boolean isUnseen(double width) {
    return Math.round(width * 256) == 0;
  }

  /** Whether a column, counted from 0, is hidden, or too narrow to be seen. */
  public boolean isHidden(int column) {
    boolean said = false;
    for (Span span : spans) {
      if (span.holds(column + 1)) {
        said = true;
        if (span.hidden() || span.unseen()) {
          return true;
        }
      }
    }
    return !said && unseen;
  }

  /** The style of cells, in a column counted from 0, that have none of their own. */
  int style(int column) {
    for (Span span : spans) {
      if (span.holds(column + 1)) {
        return span.style();
      }
    }
    return 0;
  }
}
