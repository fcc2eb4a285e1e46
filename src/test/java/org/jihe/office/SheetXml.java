package org.jihe.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet written by hand, so that anything in it can be odd. */
final class SheetXml {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> formats = new ArrayList<>();
  private final StringBuilder cells = new StringBuilder();
  private String before = "";
  private String after = "";
  private String properties = "";
  private int row;

  /** Adds a row of one cell with a number that a format shows. */
  SheetXml number(String number, String format) {
    formats.add(format);
    return row("<c r='A%d' s='%d'><v>%s</v></c>".formatted(row + 1, formats.size(), number));
  }

  /** Adds a row of one cell with a text. */
  SheetXml text(String text) {
    return row("<c t='inlineStr'><is><t>%s</t></is></c>".formatted(text));
  }

  /** Adds a row with these cells. */
  SheetXml row(String written) {
    row++;
    cells.append("<row r='%d'>%s</row>".formatted(row, written));
    return this;
  }

  /** What stands in the sheet before its cells. */
  SheetXml before(String xml) {
    before = xml;
    return this;
  }

  /** What stands in the sheet behind its cells. */
  SheetXml after(String xml) {
    after = xml;
    return this;
  }

  SheetXml properties(String xml) {
    properties = xml;
    return this;
  }

  /** A further part; of relations of the sheet, and whatever else is odd. */
  SheetXml part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** All parts by their names, in the order in which programs write them. */
  Map<String, String> parts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", types());
    all.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, OFFICE, properties));
    all.put(
        "xl/_rels/workbook.xml.rels",
        relations(relation(1, "worksheet", "worksheets/sheet1.xml"))
            .replace("</Rel", relation(2, "styles", "styles.xml") + "</Rel"));
    all.put("xl/styles.xml", styles());
    all.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s' xmlns:r='%s'>%s<sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, OFFICE, before, cells, after));
    all.putAll(parts);
    return all;
  }

  private static String types() {
    return "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>".formatted(TYPE)
        + "<Override PartName='/xl/styles.xml' ContentType='%sstyles+xml'/>".formatted(TYPE)
        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='%sworksheet+xml'/></Types>"
            .formatted(TYPE);
  }

  static String relations(String written) {
    return "<Relationships xmlns='%srelationships'>%s</Relationships>".formatted(PACKAGE, written);
  }

  static String relation(int id, String kind, String target) {
    return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
        .formatted(id, OFFICE, kind, target);
  }

  /** One style for each format, from 1 on; the last one's font is struck through. */
  private String styles() {
    StringBuilder written = new StringBuilder();
    StringBuilder used = new StringBuilder("<xf numFmtId='0' fontId='0'/>");
    for (int i = 0; i < formats.size(); i++) {
      String format = formats.get(i).replace("&", "&amp;").replace("\"", "&quot;");
      written.append(
          "<numFmt numFmtId='%d' formatCode=\"%s\"/>"
              .formatted(164 + i, format.replace("<", "&lt;")));
      used.append("<xf numFmtId='%d' fontId='0'/>".formatted(164 + i));
    }
    return "<styleSheet xmlns='%s'><numFmts>%s</numFmts>".formatted(MAIN, written)
        + "<fonts><font/><font><strike/></font></fonts><cellXfs>"
        + used
        + "<xf numFmtId='0' fontId='1'/></cellXfs></styleSheet>";
  }

  byte[] bytes() {
    return zipped(parts());
  }

  static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What is read of it. */
  Sheet read() {
    return read(bytes());
  }

  static Sheet read(byte[] bytes) {
    Defects defects = new Defects("表.xlsx");
    ExcelReader reader = new ExcelReader(Limits.STANDARD, defects);
    List<Row> rows = List.of();
    try {
      ZipParts parts = ZipParts.of(bytes, Limits.STANDARD);
      rows = reader.rows(parts, OfficePackage.of(parts));
    } catch (PackageRefused e) {
      defects.add(e.said(), e.hint());
    }
    return new Sheet(rows, defects);
  }

  /** What was read, and what was said. */
  record Sheet(List<Row> rows, Defects defects) {
    /** The texts of all cells that are not blank, row by row; of one that was not read a sign. */
    List<String> texts() {
      return rows.stream()
          .flatMap(row -> row.written().stream())
          .map(cell -> cell.unread() ? "未读" : cell.text())
          .toList();
    }

    List<String> said() {
      return defects.list().stream().map(defect -> defect.message()).toList();
    }

    List<String> noted() {
      return defects.notes().stream().map(note -> note.message()).toList();
    }
  }
}
