package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;

/** Reads a workbook of a package that passed the gate, part by part as a stream. */
public final class SpreadsheetReader {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLInputFactory factory = Markup.factory();
  private final ZipParts parts;
  private final String main;
  private final PackageRelations relations;
  private final SharedTexts texts = new SharedTexts();
  private final CellStyles styles = new CellStyles();
  private final boolean tolerant;
  private boolean since1904;
  private boolean stale;

  /** A sheet that the workbook names. */
  private record Named(String name, boolean hidden, String relation) {}

  private SpreadsheetReader(ZipParts parts, String main, boolean tolerant) throws IOException {
    this.parts = parts;
    this.tolerant = tolerant;
    this.main = main;
    this.relations = PackageRelations.of(parts, main);
  }

  /**
   * Reads a workbook.
   *
   * @param main the name of the workbook's part
   * @throws IOException when a part of it is damaged, or is not what a workbook has
   */
  public static Workbook read(ZipParts parts, String main) throws IOException {
    return new SpreadsheetReader(parts, main, false).read();
  }

  /**
   * The same, but a cell or a sheet that is damaged leaves the others readable: it is unreadable,
   * or damaged.
   */
  public static Workbook readWhatCanBe(ZipParts parts, String main) throws IOException {
    return new SpreadsheetReader(parts, main, true).read();
  }

  private Workbook read() throws IOException {
    List<Named> named = readNames();
    Optional<Markup> shared = related("sharedStrings");
    if (shared.isPresent()) {
      texts.read(shared.get());
    }
    Optional<Markup> looks = related("styles");
    if (looks.isPresent()) {
      styles.read(looks.get());
    }
    List<Worksheet> sheets = new ArrayList<>();
    for (Named sheet : named) {
      sheets.add(read(sheet));
    }
    return new Workbook(sheets, since1904, stale);
  }

  private Worksheet read(Named sheet) throws IOException {
    try {
      String part = part(sheet);
      WorksheetContext context = new WorksheetContext(texts, styles, since1904, tolerant);
      WorksheetReader reader = new WorksheetReader(markup(part), context);
      Worksheet read = reader.read(sheet.name(), sheet.hidden());
      return tolerant ? read.with(around(reader.edges(), part)) : read;
    } catch (IOException | IllegalArgumentException e) {
      // POI throws the latter for areas that are none.
      if (!tolerant) {
        throw e;
      }
      return Worksheet.damaged(sheet.name(), sheet.hidden());
    }
  }

  private WorksheetSurroundings around(WorksheetEdges edges, String part) {
    try {
      return edges.with(SheetDrawing.boxes(parts, part));
    } catch (IOException e) {
      edges.objectFound();
      return edges.with(List.of());
    }
  }

  private List<Named> readNames() throws IOException {
    List<Named> named = new ArrayList<>();
    Markup markup = markup(main);
    markup.root(Set.of("workbook"));
    while (markup.within()) {
      if (markup.is("sheets")) {
        while (markup.within()) {
          named.add(name(markup));
        }
      } else {
        readProperties(markup);
        markup.skip();
      }
    }
    markup.within();
    if (named.isEmpty()) {
      throw new IOException("no sheets");
    }
    return named;
  }

  private static Named name(Markup markup) throws IOException {
    if (!markup.is("sheet")) {
      throw new IOException("no sheet: " + markup.name());
    }
    String state = markup.attribute("state", "visible").strip();
    Named named =
        new Named(
            markup.attribute("name", ""),
            !state.equals("visible"),
            markup.attribute(RELATIONS, "id", ""));
    markup.skip();
    return named;
  }

  private void readProperties(Markup markup) throws IOException {
    if (markup.is("workbookPr")) {
      since1904 = markup.flag("date1904", false);
    } else if (markup.is("calcPr")) {
      boolean byHand = markup.attribute("calcMode", "auto").strip().equals("manual");
      stale =
          (byHand && !markup.flag("calcOnSave", true))
              || markup.flag("fullCalcOnLoad", false)
              || !markup.flag("calcCompleted", true);
    }
  }

  /** The first part of this kind, if the workbook has one. */
  private Optional<Markup> related(String kind) throws IOException {
    Optional<String> part = relations.targets(kind).stream().findFirst();
    return part.isEmpty() ? Optional.empty() : Optional.of(markup(part.get()));
  }

  private String part(Named sheet) throws IOException {
    return relations
        .target(sheet.relation())
        .orElseThrow(() -> new IOException("no part of " + sheet.name()));
  }

  private Markup markup(String part) throws IOException {
    byte[] xml = parts.part(part).orElseThrow(() -> new IOException("no part " + part));
    return new Markup(factory, new ByteArrayInputStream(xml), Markup.WORKBOOKS);
  }
}
