package org.jihe.rules.sheet;

import static org.jihe.rules.sheet.HandmadeBook.OTHER;
import static org.jihe.rules.sheet.HandmadeBook.RELATIONS;
import static org.jihe.rules.sheet.HandmadeBook.ROOT;
import static org.jihe.rules.sheet.HandmadeBook.SHEET;
import static org.jihe.rules.sheet.HandmadeBook.STYLES;
import static org.jihe.rules.sheet.HandmadeBook.TEXTS;
import static org.jihe.rules.sheet.HandmadeBook.TYPES;
import static org.jihe.rules.sheet.HandmadeBook.WORKBOOK;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What programs, and people who edit their files, make of a workbook: each as one change. */
final class HandmadeBooks {
  private static final String D2 = "<c r='D2'><v>90</v></c>";
  private static final String C2 = "<c r='C2' t='s'><v>0</v></c>";
  private static final String END = "</sheetData>";
  private static final String MC =
      " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

  private static final String OFFICE_DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String STRICT_DOCUMENT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

  private final Map<String, HandmadeBook> books = new LinkedHashMap<>();

  private HandmadeBooks() {}

  static Map<String, HandmadeBook> all() {
    HandmadeBooks all = new HandmadeBooks();
    all.books.put("as it is", new HandmadeBook());
    all.numbers();
    all.formats();
    all.texts();
    all.formulas();
    all.places();
    all.shape();
    all.unknown();
    all.parts();
    all.damage();
    return all.books;
  }

  private void change(String name, String part, String from, String to) {
    books.put(name, new HandmadeBook().with(part, from, to));
  }

  /** Puts something in place of the number in D2. */
  private void d2(String name, String cell) {
    change(name, SHEET, D2, cell);
  }

  /** Puts something in place of the text in C2. */
  private void c2(String name, String cell) {
    change(name, SHEET, C2, cell);
  }

  private void numbers() {
    d2("a number with blanks", "<c r='D2'><v> 90 </v></c>");
    d2("a number as 9E1", "<c r='D2'><v>9E1</v></c>");
    d2("a number with noise", "<c r='D2'><v>90.10000000000001</v></c>");
    d2("an empty value", "<c r='D2'><v></v></c>");
    d2("an empty value, short", "<c r='D2'><v/></c>");
    d2("no value", "<c r='D2'/>");
    d2("no number", "<c r='D2'><v>abc</v></c>");
    d2("an infinite number", "<c r='D2'><v>1e999</v></c>");
    d2("a number in parts", "<c r='D2'><v>9<!-- x --><![CDATA[0]]></v></c>");
    d2("a number with an element in it", "<c r='D2'><v>9<x/>0</v></c>");
    d2("a very long number", "<c r='D2'><v>12345678901234567</v></c>");
    d2("a negative number", "<c r='D2'><v>-90</v></c>");
    d2("a number written out as such", "<c r='D2' t='n'><v>90</v></c>");
    d2("a truth", "<c r='D2' t='b'><v>1</v></c>");
    d2("an untruth", "<c r='D2' t='b'><v>0</v></c>");
    c2("a truth among texts", "<c r='C2' t='b'><v>1</v></c>");
    c2("a truth in words", "<c r='C2' t='b'><v>true</v></c>");
    c2("a truth without a value", "<c r='C2' t='b'/>");
    d2("an error", "<c r='D2' t='e'><v>#DIV/0!</v></c>");
    c2("an error among texts", "<c r='C2' t='e'><v>#N/A</v></c>");
    d2("an error of newer programs", "<c r='D2' t='e'><v>#SPILL!</v></c>");
    d2("an error without a name", "<c r='D2' t='e'/>");
    d2("an unknown type", "<c r='D2' t='q'><v>90</v></c>");
    d2("a date of the type of dates", "<c r='D2' t='d'><v>2024-01-01</v></c>");
    c2("a number among texts", "<c r='C2'><v>2024</v></c>");
    d2("a number as text", "<c r='D2' t='inlineStr'><is><t>９０</t></is></c>");
    c2("an error outside the table", C2 + D2 + "<c r='J2' t='e'><v>#REF!</v></c>");
  }

  private void formats() {
    for (int style = 1; style <= 11; style++) {
      d2("a number of style " + style, "<c r='D2' s='%d'><v>90.5</v></c>".formatted(style));
      c2("a number of style %d among texts".formatted(style), styled("C2", style, 45292.5));
    }
    for (int style : new int[] {4, 8, 10, 11}) {
      d2("a date of style " + style, D2 + styled("E2", style, 45292));
      d2("a moment of style " + style, D2 + styled("E2", style, 45292.5));
      d2("a day before all, of style " + style, D2 + styled("E2", style, -3));
    }
    d2("an amount with its unit", D2 + styled("F2", 2, 3.5));
    d2("an amount shown in thousands", D2 + styled("F2", 3, 3500));
    d2("a style that is not there", "<c r='D2' s='99'><v>90</v></c>");
    d2("a style that is no number", "<c r='D2' s='x'><v>90</v></c>");
    change("columns of percentages", SHEET, "width='9'/>", "width='9' style='1'/>");
    change("no styles", STYLES, "<xf ", "<was ");
    change("a format that is not there", STYLES, "numFmtId='164' ", "numFmtId='200' ");
    change("formats in two ways", STYLES, "<numFmts>", "<numFmts><x:y xmlns:x='z'/>");
    books.put(
        "days from 1904 on",
        new HandmadeBook()
            .with(WORKBOOK, "<workbookPr/>", "<workbookPr date1904='1'/>")
            .with(SHEET, D2, D2 + styled("E2", 8, 43830)));
    books.put("no part of styles", without(STYLES, "styles"));
    books.put(
        "no part of styles, and a style",
        without(STYLES, "styles").with(SHEET, D2, "<c r='D2' s='1'><v>0.9</v></c>"));
  }

  private static String styled(String cell, int style, double value) {
    return "<c r='%s' s='%d'><v>%s</v></c>".formatted(cell, style, value);
  }

  private static HandmadeBook without(String part, String kind) {
    return new HandmadeBook()
        .without(part)
        .with(RELATIONS, "relationships/" + kind, "relationships/was")
        .with(TYPES, "/xl/" + kind, "/xl/was");
  }

  private void texts() {
    change("a rich text", TEXTS, "<t>甲</t>", "<r><rPr><b/></rPr><t>甲</t></r><r><t> 级</t></r>");
    change("how a text is read", TEXTS, "<t>甲</t>", "<t>甲</t><rPh sb='0' eb='1'><t>jia</t></rPh>");
    change("a text and a rich one", TEXTS, "<t>甲</t>", "<t>丙</t><r><t>甲</t></r>");
    change("a run without a text", TEXTS, "<t>甲</t>", "<r><t>甲</t></r><r/>");
    change("a text without any", TEXTS, "<si><t>甲</t></si>", "<si/>");
    change("blanks that are kept", TEXTS, "<t>甲", "<t xml:space='preserve'>  甲\n乙 ");
    change("blanks that are not said to be kept", TEXTS, "<t>甲", "<t>  甲\n乙 ");
    change("coded characters", TEXTS, "<t>甲", "<t>甲_x000D_\n乙_x4e19__x005F_x000D_");
    change("a coded control", TEXTS, "<t>甲", "<t>甲_x0007_");
    change("references of characters", TEXTS, "<t>甲", "<t>&#x7532;&amp;&lt;");
    change("an unknown part of a text", TEXTS, "<t>甲</t>", "<t>甲</t><x>丁</x>");
    change("an element in a text", TEXTS, "<t>甲", "<t>甲<b/>");
    change("texts that say less of themselves", TEXTS, "<sst ", "<sst count='1' uniqueCount='1' ");
    c2("a text that is not there", "<c r='C2' t='s'><v>7</v></c>");
    c2("a text of a place that is none", "<c r='C2' t='s'><v>x</v></c>");
    c2("a place with blanks", "<c r='C2' t='s'><v> 1 </v></c>");
    c2("a shared text without a place", "<c r='C2' t='s'/>");
    c2("an own text", "<c r='C2' t='inlineStr'><is><t>丙</t></is></c>");
    c2("an own rich text", "<c r='C2' t='inlineStr'><is><r><t>丙</t></r><r><t>丁</t></r></is></c>");
    c2("an own text as a value", "<c r='C2' t='inlineStr'><v>丙_x4e01_</v></c>");
    c2("an own text of nothing", "<c r='C2' t='inlineStr'/>");
    c2("a kept text", "<c r='C2' t='str'><v> 丙_x4e01_ </v></c>");
    c2("an own text in a cell of numbers", "<c r='C2'><is><t>丙</t></is></c>");
    c2("blanks for a text", "<c r='C2' t='str'><v> \u3000 </v></c>");
    books.put("no part of texts", without(TEXTS, "sharedStrings"));
  }

  private void formulas() {
    d2("a formula", "<c r='D2'><f>45*2</f><v>90</v></c>");
    d2("a formula without a value", "<c r='D2'><f>45*2</f></c>");
    d2("a formula with an empty value", "<c r='D2'><f>45*2</f><v></v></c>");
    d2("a formula of an error", "<c r='D2' t='e'><f>1/0</f><v>#DIV/0!</v></c>");
    d2("a formula without text", "<c r='D2'><f/><v>90</v></c>");
    d2("a formula of a percentage", "<c r='D2' s='1'><f>A1</f><v>0.9</v></c>");
    c2("a formula of a text", "<c r='C2' t='str'><f>\"丙\"&amp;\"\"</f><v>丙</v></c>");
    c2("a formula of a shared text", "<c r='C2' t='s'><f>A1</f><v>1</v></c>");
    c2("a formula of a truth", "<c r='C2' t='b'><f>TRUE</f><v>1</v></c>");
    c2("a formula of an own text", "<c r='C2' t='inlineStr'><f>A1</f><is><t>丙</t></is></c>");
    d2("a formula for data", "<c r='D2'><f t='dataTable' ref='D2:D3'/><v>90</v></c>");
    d2("an unknown type of formula", "<c r='D2'><f t='q'>1</f><v>90</v></c>");
    String shared = "<c r='D2'><f t='shared' ref='D2:D3' si='0'>C2*2+$A$1</f><v>90</v></c>";
    String child = "<c r='D3'><f t='shared' si='0'/><v>92.5</v></c>";
    String d3 = "<c r='D3'><v>92.5</v></c>";
    books.put(
        "a shared formula", new HandmadeBook().with(SHEET, D2, shared).with(SHEET, d3, child));
    books.put("a shared formula without its first", new HandmadeBook().with(SHEET, d3, child));
    String filling = "<c r='D2'><f t='array' ref='D2:E3'>B1:B2*2</f><v>90</v></c>";
    books.put(
        "a formula that fills an area",
        new HandmadeBook().with(SHEET, D2, filling).with(SHEET, d3, d3 + "<c r='E3'/>"));
    books.put(
        "a formula that fills an area whose cells say so",
        new HandmadeBook()
            .with(SHEET, D2, filling)
            .with(SHEET, d3, "<c r='D3'><f t='array'/><v>92.5</v></c>"));
    for (String said :
        new String[] {
          "calcMode='manual'",
          "calcMode='manual' calcOnSave='0'",
          "fullCalcOnLoad='1'",
          "fullCalcOnLoad='true'",
          "calcCompleted='false'",
          "calcId='191029'"
        }) {
      books.put(
          "a formula where " + said.replace('\'', '"'),
          new HandmadeBook()
              .with(WORKBOOK, "</sheets>", "</sheets><calcPr " + said + "/>")
              .with(SHEET, D2, "<c r='D2'><f>45*2</f><v>90</v></c>"));
    }
  }

  private void places() {
    d2("a cell without a place", "<c><v>90</v></c>");
    change("rows without a number", SHEET, "<row r='3'", "<row");
    books.put(
        "no place anywhere",
        new HandmadeBook()
            .with(SHEET, "<row r='2'", "<row")
            .with(SHEET, "<row r='3'", "<row")
            .with(SHEET, " r='C2'", "")
            .with(SHEET, " r='D3'", ""));
    d2("a gap, and a cell without a place", "<c/>" + D2.replace("D2", "E2"));
    d2("a place in small letters", "<c r='d2'><v>90</v></c>");
    d2("a place that is fixed", "<c r='$D$2'><v>90</v></c>");
    d2("a place that is none", "<c r='#'><v>90</v></c>");
    d2("a place beyond all columns", D2 + "<c r='ZZZ2'><v>1</v></c>");
    d2("the last place of a row", D2 + "<c r='XFD2'><v>1</v></c>");
    d2("a place of another row", "<c r='D7'><v>90</v></c>");
    d2("two cells in one place", D2 + "<c r='D2'><v>80</v></c>");
    d2("cells out of order", D2 + "<c r='G2' t='str'><v>注</v></c>" + styled("F2", 2, 3));
    change("two rows in one place", SHEET, "<row r='3'", "<row r='2'");
    change("rows out of order", SHEET, "<row r='2'", "<row r='7'");
    change("a row that is none", SHEET, "<row r='3'", "<row r='x'");
    change("a row before all", SHEET, "<row r='3'", "<row r='0'");
    change("a row beyond all", SHEET, "<row r='3'", "<row r='1048577'");
    change("a gap of rows", SHEET, "<row r='3'", "<row r='6'");
    change("an empty row in between", SHEET, END, "<row r='4'/><row r='5'/>" + END);
    change("a row of formatted cells", SHEET, END, "<row r='9'><c r='A9' s='1'/></row>" + END);
    change("no header", SHEET, "<row r='1'", "<row r='5'");
    change("strays", SHEET, END, strays() + END);
  }

  private static String strays() {
    StringBuilder strays = new StringBuilder();
    for (int row = 4; row < 30; row++) {
      strays.append("<row r='%d'><c r='K%d'><v>1.5</v></c></row>".formatted(row, row));
    }
    return strays.toString();
  }

  private void shape() {
    String merged = "<mergeCells><mergeCell ref='C2:C3'/><mergeCell ref='F2:G2'/></mergeCells>";
    change("merged cells", SHEET, END, END + merged);
    change("merged cells of no area", SHEET, END, END + merged.replace("C2:C3", ""));
    change("a hidden row", SHEET, "<row r='2'", "<row r='2' hidden='1'");
    change("a row that is hidden in words", SHEET, "<row r='2'", "<row r='2' hidden='true'");
    change("a row that is hidden or not", SHEET, "<row r='2'", "<row r='2' hidden='maybe'");
    change("a row of no height", SHEET, "<row r='2'", "<row r='2' ht='0' customHeight='1'");
    change("a row of hardly any height", SHEET, "<row r='2'", "<row r='2' ht='0.04'");
    change("a hidden row without content", SHEET, END, "<row r='4' hidden='1'/>" + END);
    change("a hidden column", SHEET, "width='9'", "width='9' hidden='1'");
    change("a column of no width", SHEET, "width='9'", "width='0'");
    change("columns of which nothing is said", SHEET, "width='9'", "");
    change("columns from the last to the first", SHEET, "max='7'", "hidden='1' max='0'");
    change("a hidden column beside", SHEET, "min='1' max='7'", "min='4' hidden='1' max='4'");
    change("hidden columns beyond", SHEET, "min='1' max='7'", "min='8' hidden='1' max='99'");
    change(
        "columns that are said of twice",
        SHEET,
        "</cols>",
        "<col min='3' max='4' width='9' hidden='1'/></cols>");
    change("rows that are hidden usually", SHEET, "='15'/>", "='15' zeroHeight='1'/>");
    change("rows of no height usually", SHEET, "defaultRowHeight='15'", "defaultRowHeight='0'");
    change("no usual height", SHEET, "<sheetFormatPr defaultRowHeight='15'/>", "");
    change("columns of no width usually", SHEET, "='15'/>", "='15' baseColWidth='0'/>");
    change("a filter", SHEET, END, END + "<autoFilter ref='A1:G3'/>");
    change(
        "a filter that selects",
        SHEET,
        END,
        END
            + "<autoFilter ref='A1:G3'><filterColumn colId='1'><filters><filter val='是'/></filters>"
            + "</filterColumn></autoFilter>");
    change("a hidden sheet", WORKBOOK, "name='权重'", "name='权重' state='hidden'");
    change("a very hidden sheet", WORKBOOK, "name='权重'", "name='权重' state='veryHidden'");
    change("a hidden explanation", WORKBOOK, "name='说明'", "name='说明' state='hidden'");
    change("an unknown sheet", WORKBOOK, "name='说明'", "name='权种'");
    change("a missing sheet", WORKBOOK, "name='权重'", "name='权'");
  }

  private void unknown() {
    String alternative =
        "<mc:AlternateContent%s><mc:Choice Requires='x'>%s</mc:Choice>" + "</mc:AlternateContent>";
    String row = "<row r='4'><c r='A4'><v>1</v></c></row>";
    change("rows to choose from", SHEET, END, alternative.formatted(MC, row) + END);
    change("cells to choose from", SHEET, D2, alternative.formatted(MC, D2));
    change("values to choose from", SHEET, "<v>90</v>", alternative.formatted(MC, "<v>90</v>"));
    change("drawings to choose from", SHEET, END, END + alternative.formatted(MC, "<controls/>"));
    change(
        "cells to choose from elsewhere",
        SHEET,
        END,
        END + alternative.formatted(MC, "<sheetData>" + row + END));
    change("cells twice", SHEET, END, END + "<sheetData>" + row + END);
    change(
        "an extension",
        SHEET,
        END,
        END + "<extLst><ext uri='u'><x:row xmlns:x='u'/></ext></extLst>");
    change("an extension of a row", SHEET, "</row><row r='3'", "<extLst/></row><row r='3'");
    change("an unknown row", SHEET, END, "<x:row xmlns:x='u'/>" + END);
    change(
        "another prefix",
        SHEET,
        D2,
        "<x:c xmlns:x='%s' r='D2'><x:v>90</x:v></x:c>"
            .formatted("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    change("another namespace", SHEET, D2, "<x:c xmlns:x='u' r='D2'><x:v>90</x:v></x:c>");
  }

  private void parts() {
    books.put("another encoding", new HandmadeBook().in(StandardCharsets.UTF_16LE));
    change("a part that is elsewhere", RELATIONS, "worksheets/sheet1", "/xl/worksheets/sheet1");
    change("a sheet without a part", RELATIONS, "worksheets/sheet1", "worksheets/sheet9");
    change("a sheet without a relation", WORKBOOK, "r:id='rId1'", "r:id='rId9'");
    change("no sheets", WORKBOOK, "sheets>", "shoots>");
    change("a chart for a sheet", SHEET, "worksheet", "chartsheet");
    change("something else for a sheet", SHEET, "worksheet", "workbook");
    change("a strict workbook", ROOT, OFFICE_DOCUMENT, STRICT_DOCUMENT);
    change(
        "a strict sheet",
        SHEET,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main");
    change("no workbook", ROOT, "workbook.xml", "book.xml");
    books.put("no types", new HandmadeBook().without(TYPES));
    books.put(
        "two sheets of one name",
        new HandmadeBook().with(WORKBOOK, "name='说明'", "name='权重'").with(OTHER, "怎样填", "编号"));
  }

  private void damage() {
    for (String part : new String[] {SHEET, OTHER, WORKBOOK, STYLES, TEXTS}) {
      change("damage in " + part, part, "</", "<");
      books.put("nothing but markup in " + part, new HandmadeBook().with(part, "<", "&lt;"));
    }
    change("a type of document", SHEET, "<worksheet", "<!DOCTYPE x><worksheet");
    change("an entity", SHEET, "<v>90", "<v>&x;90");
    change("something behind the end", SHEET, "</worksheet>", "</worksheet><x/>");
    change("no cells at all", SHEET, "sheetData", "other");
    change("a control in the markup", SHEET, "<v>90", "<v>\u000190");
    change("cut short", SHEET, "</sheetData></worksheet>", "");
  }
}
