package org.jihe.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jihe.domain.Defect;
import org.jihe.domain.Note;

/** A Word document written by hand, part by part, and what is read of it. */
final class WordFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final String body;

  WordFile(String... blocks) {
    this.body = String.join("", blocks);
  }

  /** With a part in the folder {@code word}, and a relation to it. */
  WordFile with(String kind, String name, byte[] content) {
    parts.put("word/" + name, content);
    relations.append(relation(kind, OFFICE + kind, name));
    return this;
  }

  /** With a part of WordprocessingML, whose relation is called by its kind. */
  WordFile with(String kind, String root, String content) {
    return with(kind, kind + ".xml", part(root, content));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static byte[] part(String root, String content) {
    return "<w:%s%s>%s</w:%s>".formatted(root, NAMESPACES, content, root).getBytes(UTF_8);
  }

  byte[] bytes() {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    String main = relation("main", OFFICE + "officeDocument", "word/document.xml");
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", types.getBytes(UTF_8));
    all.put("_rels/.rels", relations(main));
    all.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    all.put("word/_rels/document.xml.rels", relations(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private static byte[] relations(String inside) {
    String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    return "<Relationships xmlns=\"%s\">%s</Relationships>"
        .formatted(namespace, inside)
        .getBytes(UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The rows that are read. */
  List<Row> rows() {
    return rows(new Defects("a.docx"));
  }

  private List<Row> rows(Defects defects) {
    try {
      ZipParts zip = ZipParts.of(bytes(), Limits.STANDARD);
      return new WordReader(Limits.STANDARD, defects, WordFile::isLabel)
          .rows(zip, OfficePackage.of(zip).main());
    } catch (PackageRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /** The labels that the readers in these tests know. */
  static boolean isLabel(String text) {
    return text.startsWith("指标") || text.startsWith("单位") || text.startsWith("编制单位");
  }

  /** The text of every cell, row by row. */
  List<List<String>> texts() {
    return texts(rows());
  }

  static List<List<String>> texts(List<Row> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  /** What is said to be lost. */
  List<String> lost() {
    Defects defects = new Defects("a.docx");
    rows(defects);
    return defects.list().stream().map(Defect::message).toList();
  }

  /** What is noted. */
  List<String> noted() {
    Defects defects = new Defects("a.docx");
    rows(defects);
    return defects.notes().stream().map(Note::message).toList();
  }

  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A cell of plain text. */
  static String cell(String text) {
    return tc(p(run(text)));
  }

  static String tc(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A run that anchors a text box. */
  static String box(String content) {
    return "<w:r><w:pict><v:shape id=\"b\" type=\"#_x0000_t202\""
        + " style=\"position:absolute;width:100pt;height:30pt\"><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  }

  /** A field of the old kind, with what it shows. */
  static String field(String data, String instruction, String result) {
    return mark("begin", data.isEmpty() ? "" : "<w:ffData>" + data + "</w:ffData>")
        + "<w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r>"
        + mark("separate", "")
        + result
        + mark("end", "");
  }

  static String mark(String type, String inside) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\">" + inside + "</w:fldChar></w:r>";
  }
}
