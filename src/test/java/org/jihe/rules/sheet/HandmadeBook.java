package org.jihe.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jihe.rules.cell.Column;

/** A workbook of two rows written by hand, part by part, so that anything in it can be changed. */
final class HandmadeBook {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String OTHER = "xl/worksheets/sheet2.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String STYLES = "xl/styles.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  static final String ROOT = "_rels/.rels";

  static final List<TableSchema> SCHEMAS =
      List.of(
          TableSchema.of(
              "weights.xlsx",
              "权重",
              "只为测试。",
              Column.text("版式", "适用的版式"),
              Column.number("权重合计", "各指标权重之和").mandatory(),
              Column.date("施行", "哪天施行"),
              Column.moneyTest("金额", "金额的条件")));

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private Charset charset = StandardCharsets.UTF_8;

  HandmadeBook() {
    parts.put(TYPES, types());
    parts.put(
        ROOT,
        "<Relationships xmlns='%srelationships'>%s</Relationships>"
            .formatted(PACKAGE, relation(1, "officeDocument", "xl/workbook.xml")));
    parts.put(
        WORKBOOK,
        "<workbook xmlns='%s' xmlns:r='%s'><workbookPr/><sheets>".formatted(MAIN, OFFICE)
            + "<sheet name='权重' sheetId='1' r:id='rId1'/>"
            + "<sheet name='说明' sheetId='2' r:id='rId2'/></sheets></workbook>");
    parts.put(
        RELATIONS,
        "<Relationships xmlns='%srelationships'>".formatted(PACKAGE)
            + relation(1, "worksheet", "worksheets/sheet1.xml")
            + relation(2, "worksheet", "worksheets/sheet2.xml")
            + relation(3, "styles", "styles.xml")
            + relation(4, "sharedStrings", "sharedStrings.xml")
            + "</Relationships>");
    parts.put(STYLES, styles());
    parts.put(TEXTS, "<sst xmlns='%s'><si><t>甲</t></si><si><t>乙</t></si></sst>".formatted(MAIN));
    parts.put(
        SHEET,
        "<worksheet xmlns='%s'><sheetFormatPr defaultRowHeight='15'/>".formatted(MAIN)
            + "<cols><col min='1' max='7' width='9'/></cols><sheetData>"
            + row(1, "编号", "启用", "版式", "权重合计", "施行", "金额", "备注")
            + "<row r='2'>%s%s<c r='C2' t='s'><v>0</v></c><c r='D2'><v>90</v></c></row>"
                .formatted(text("A2", "W-1"), text("B2", "是"))
            + "<row r='3'>%s%s<c r='C3' t='s'><v>1</v></c><c r='D3'><v>92.5</v></c></row>"
                .formatted(text("A3", "W-2"), text("B3", "否"))
            + "</sheetData></worksheet>");
    parts.put(
        OTHER,
        "<worksheet xmlns='%s'><sheetFormatPr defaultRowHeight='15'/><sheetData>".formatted(MAIN)
            + row(1, "怎样填")
            + "</sheetData></worksheet>");
  }

  private static String types() {
    return "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package"
        + ".relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
        + type("workbook.xml", "sheet.main")
        + type("worksheets/sheet1.xml", "worksheet")
        + type("worksheets/sheet2.xml", "worksheet")
        + type("styles.xml", "styles")
        + type("sharedStrings.xml", "sharedStrings")
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName='/xl/%s' ContentType='%s%s+xml'/>".formatted(part, KIND, kind);
  }

  /** Styles 1 to 11 have one format each. */
  private static String styles() {
    String[] formats = {
      "0.00%", "#,##0.00\"万元\"", "0.0,\"千\"", "yyyy\"年\"m\"月\"d\"日\"", "[Red]0.0;-0.0", "", "000"
    };
    StringBuilder written = new StringBuilder("<styleSheet xmlns='" + MAIN + "'><numFmts>");
    StringBuilder used = new StringBuilder("<cellXfs><xf numFmtId='0'/>");
    for (int i = 0; i < formats.length; i++) {
      String escaped = formats[i].replace("\"", "&quot;");
      written.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, escaped));
      used.append("<xf numFmtId='%d'/>".formatted(164 + i));
    }
    return written.append("</numFmts>")
        + used.toString()
        + "<xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='58'/><xf numFmtId='31'/>"
        + "</cellXfs></styleSheet>";
  }

  private static String relation(int id, String kind, String target) {
    return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
        .formatted(id, OFFICE, kind, target);
  }

  private static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < texts.length; i++) {
      row.append(text(References.cell(i, number), texts[i]));
    }
    return row + "</row>";
  }

  private static String text(String reference, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(reference, text);
  }

  /** Puts something in place of all that stands in a part; what is replaced must be there. */
  HandmadeBook with(String part, String from, String to) {
    String xml = parts.getOrDefault(part, "");
    if (!xml.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + part);
    }
    parts.put(part, xml.replace(from, to));
    return this;
  }

  HandmadeBook without(String part) {
    parts.remove(part);
    return this;
  }

  HandmadeBook in(Charset other) {
    charset = other;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        boolean sheet = part.getKey().equals(SHEET);
        Charset of = sheet ? charset : StandardCharsets.UTF_8;
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String head = "<?xml version='1.0' encoding='" + of + "'?>";
        ((OutputStream) zip).write((head + part.getValue()).getBytes(of));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
