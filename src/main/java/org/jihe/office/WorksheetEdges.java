package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a sheet says of its view, its printed pages and the objects in it. */
final class WorksheetEdges {
  private final List<String> headers = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private boolean zerosHidden;
  private boolean objects;

  void readViews(Markup markup) throws IOException {
    while (markup.within()) {
      zerosHidden |=
          markup.is("sheetView") && markup.attribute("showZeros", "1").matches("0|false");
      markup.skip();
    }
  }

  /** Headers of first, even and other pages mostly say the same. */
  void readHeaders(Markup markup) throws IOException {
    while (markup.within()) {
      boolean header = markup.name().endsWith("Header");
      for (String text : PageHeader.sections(markup.text())) {
        List<String> texts = header ? headers : footers;
        if (!texts.contains(text)) {
          texts.add(text);
        }
      }
    }
  }

  void readObjects(Markup markup) throws IOException {
    while (markup.within()) {
      objects = true;
      markup.skip();
    }
  }

  /** There is something upon the sheet that cannot be read. */
  void objectFound() {
    objects = true;
  }

  WorksheetSurroundings with(List<WorksheetSurroundings.Box> boxes) {
    return new WorksheetSurroundings(headers, footers, boxes, zerosHidden, objects);
  }
}
