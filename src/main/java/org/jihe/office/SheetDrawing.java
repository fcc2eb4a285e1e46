package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.office.WorksheetSurroundings.Box;

/** Reads the texts that lie upon a sheet: in boxes, and in other shapes. */
final class SheetDrawing {
  private static final String SHEET =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private final Markup markup;
  private final List<Box> boxes = new ArrayList<>();
  private int row;
  private int column;

  private SheetDrawing(Markup markup) {
    this.markup = markup;
  }

  /** The texts upon the sheet of this part. */
  static List<Box> boxes(ZipParts parts, String sheet) throws IOException {
    List<Box> boxes = new ArrayList<>();
    for (String drawing : PackageRelations.of(parts, sheet).targets("drawing")) {
      byte[] part = parts.part(drawing).orElse(new byte[0]);
      if (part.length > 0) {
        Markup markup = new Markup(Markup.factory(), new ByteArrayInputStream(part), SHEET);
        SheetDrawing reader = new SheetDrawing(markup);
        reader.within();
        boxes.addAll(reader.boxes);
      }
    }
    return boxes;
  }

  /** Steps through all within the current element. */
  private void within() throws IOException {
    while (markup.within()) {
      if (markup.is("from")) {
        readCorner();
      } else if (markup.is("txBody")) {
        readText();
      } else if (markup.name().equals("Fallback")) {
        markup.skip();
      } else {
        within();
      }
    }
  }

  private void readCorner() throws IOException {
    while (markup.within()) {
      if (markup.is("row")) {
        row = number(markup.text());
      } else if (markup.is("col")) {
        column = number(markup.text());
      } else {
        markup.skip();
      }
    }
  }

  private static int number(String text) {
    String plain = text.strip();
    return plain.matches("\\d{1,7}") ? Integer.parseInt(plain) : 0;
  }

  private void readText() throws IOException {
    StringBuilder text = new StringBuilder();
    readText(text);
    if (!Blanks.isBlank(text.toString())) {
      boxes.add(new Box(row, column, Blanks.strip(text.toString())));
    }
  }

  private void readText(StringBuilder text) throws IOException {
    while (markup.within()) {
      if (markup.is(DRAWING, "t")) {
        text.append(markup.text());
      } else {
        boolean line = markup.is(DRAWING, "br");
        boolean paragraph = markup.is(DRAWING, "p");
        readText(text);
        text.append(line || paragraph ? "\n" : "");
      }
    }
  }
}
