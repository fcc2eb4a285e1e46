package org.jihe.ways;

import java.util.LinkedHashMap;
import java.util.Map;

/** A draft as a Word document. */
final class DocxWriter {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + MAIN
          + "document.main+xml\"/>"
          + "<Override PartName=\"/word/header1.xml\" ContentType=\""
          + MAIN
          + "header+xml\"/></Types>";

  private DocxWriter() {}

  static byte[] write(Draft draft) {
    WordXml xml = new WordXml(draft);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", xml.document());
    parts.put("word/_rels/document.xml.rels", relationship("header", "header1.xml"));
    parts.put("word/header1.xml", xml.header());
    return PackageWriter.zipped(parts, draft.traits());
  }

  private static String relationship(String type, String target) {
    String namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
            .formatted(namespace, type, target);
  }
}
