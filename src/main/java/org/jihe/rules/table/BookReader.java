package org.jihe.rules.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * Reads a workbook that the guard let through, part by part as a stream. What is damaged is an
 * {@link IOException}, or whatever POI throws.
 */
final class BookReader {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLInputFactory factory = BookMarkup.factory();
  private final PackagePart workbook;
  private final BookTexts texts = new BookTexts();
  private final BookFormats formats = new BookFormats();
  private boolean since1904;
  private boolean stale;

  /** A sheet that the workbook names. */
  private record Named(String name, boolean hidden, String relation) {}

  private BookReader(PackagePart workbook) {
    this.workbook = workbook;
  }

  static Book read(byte[] bytes) throws IOException {
    OPCPackage opened = Opening.open(bytes);
    try {
      return SharedFormulas.spelled(new BookReader(workbook(opened)).read(), bytes);
    } catch (InvalidFormatException e) {
      throw new IOException("no package that can be read", e);
    } finally {
      opened.revert();
    }
  }

  private static PackagePart workbook(OPCPackage opened) throws IOException {
    PackageRelationship core =
        opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
    return Optional.ofNullable(core)
        .flatMap(relation -> Optional.ofNullable(opened.getPart(relation)))
        .orElseThrow(() -> new IOException("no workbook, or one of the strict kind"));
  }

  private Book read() throws IOException, InvalidFormatException {
    List<Named> named = readNames();
    Optional<PackagePart> shared = part(RELATIONS + "/sharedStrings");
    if (shared.isPresent()) {
      try (InputStream in = shared.get().getInputStream()) {
        texts.read(new BookMarkup(factory, in));
      }
    }
    Optional<PackagePart> styles = part(RELATIONS + "/styles");
    if (styles.isPresent()) {
      try (InputStream in = styles.get().getInputStream()) {
        formats.read(new BookMarkup(factory, in));
      }
    }
    List<BookSheet> sheets = new ArrayList<>();
    for (Named sheet : named) {
      try (InputStream in = part(sheet).getInputStream()) {
        BookMarkup markup = new BookMarkup(factory, in);
        sheets.add(new BookSheetReader(markup, texts, formats).read(sheet.name(), sheet.hidden()));
      }
    }
    return new Book(sheets, since1904, stale);
  }

  private List<Named> readNames() throws IOException {
    List<Named> named = new ArrayList<>();
    try (InputStream in = workbook.getInputStream()) {
      BookMarkup markup = new BookMarkup(factory, in);
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
    }
    if (named.isEmpty()) {
      throw new IOException("no sheets");
    }
    return named;
  }

  private static Named name(BookMarkup markup) throws IOException {
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

  private void readProperties(BookMarkup markup) throws IOException {
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

  private Optional<PackagePart> part(String relation) throws InvalidFormatException {
    PackageRelationship found = workbook.getRelationshipsByType(relation).getRelationship(0);
    return found == null ? Optional.empty() : Optional.ofNullable(workbook.getRelatedPart(found));
  }

  private PackagePart part(Named sheet) throws IOException, InvalidFormatException {
    PackageRelationship found = workbook.getRelationship(sheet.relation());
    if (found == null) {
      throw new IOException("no part of " + sheet.name());
    }
    return Optional.ofNullable(workbook.getRelatedPart(found))
        .orElseThrow(() -> new IOException("no part of " + sheet.name()));
  }
}
