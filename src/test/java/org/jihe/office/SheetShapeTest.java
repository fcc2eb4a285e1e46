package org.jihe.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a sheet shows beside plain cells, and what it does not show. */
class SheetShapeTest {
  private static String text(String reference, String text) {
    String place = reference.isEmpty() ? "" : " r='" + reference + "'";
    return "<c%s t='inlineStr'><is><t>%s</t></is></c>".formatted(place, text);
  }

  @Test
  void what_is_struck_through_is_no_value_and_is_said() {
    SheetXml sheet = new SheetXml().number("1", "General");
    sheet.row("<c r='A2' s='2'><v>90</v></c><c r='B2' s='2' t='inlineStr'><is><t>甲</t></is></c>");
    sheet.row(
        "<c r='A3' t='inlineStr'><is><r><rPr><strike/></rPr><t>100</t></r>"
            + "<r><rPr><b/></rPr><t>120</t></r></is></c>");
    sheet.row("<c r='A4' s='2' t='inlineStr'><is><r><t>旧</t></r><r><rPr/><t>新</t></r></is></c>");
    SheetXml.Sheet read = sheet.read();
    assertThat(read.texts()).containsExactly("1", "未读", "未读", "120", "新");
    assertThat(read.said()).singleElement().asString().contains("A2、B2、A3、A4", "删除线");
  }

  @Test
  void what_is_hidden_is_no_value_and_is_said() {
    SheetXml.Sheet read =
        new SheetXml()
            .before("<cols><col min='2' max='2' width='9' hidden='1'/></cols>")
            .row(text("A1", "甲") + text("B1", "乙"))
            .part(
                "xl/worksheets/sheet1.xml",
                new SheetXml()
                    .before("<cols><col min='2' max='2' width='9' hidden='1'/></cols>")
                    .row(text("A1", "甲") + text("B1", "乙"))
                    .row(text("A2", "丙"))
                    .parts()
                    .getOrDefault("xl/worksheets/sheet1.xml", "")
                    .replace("<row r='2'", "<row r='2' hidden='true'"))
            .read();
    assertThat(read.texts()).containsExactly("甲", "未读", "未读");
    assertThat(read.said()).singleElement().asString().contains("B列", "第2行", "隐藏");
  }

  @Test
  void readings_and_carriage_returns_do_not_get_into_texts() {
    SheetXml.Sheet read =
        new SheetXml()
            .row(
                "<c r='A1' t='inlineStr'><is><r><t>第一行_x000D_\n</t></r><r><t>第二行</t></r>"
                    + "<rPh sb='0' eb='1'><t>dì yī</t></rPh><phoneticPr fontId='1'/></is></c>")
            .read();
    assertThat(read.texts()).containsExactly("第一行\n第二行");
  }

  @Test
  void places_are_counted_where_references_are_absent() {
    SheetXml sheet =
        new SheetXml().row(text("", "甲") + text("", "乙")).row(text("C2", "丙") + text("", "丁"));
    List<Row> rows = SheetXml.read(SheetXml.zipped(withoutRowNumbers(sheet))).rows();
    assertThat(rows.get(1).written()).extracting(Cell::column).containsExactly(3, 4);
    assertThat(rows.get(0).written()).extracting(Cell::column).containsExactly(1, 2);
  }

  private static java.util.Map<String, String> withoutRowNumbers(SheetXml sheet) {
    java.util.Map<String, String> parts = sheet.parts();
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml", (name, xml) -> xml.replaceAll("<row r='\\d+'", "<row"));
    return parts;
  }

  @Test
  void merged_cells_have_one_text() {
    SheetXml.Sheet read =
        new SheetXml()
            .row(text("A1", "甲") + text("B1", "看不见") + text("C1", "乙"))
            .after("<mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells>")
            .read();
    assertThat(read.texts()).containsExactly("甲", "乙");
    assertThat(read.rows().get(0).cells().get(0).span()).isEqualTo(2);
    assertThat(read.rows().get(0).cells().get(1).continued()).isTrue();
  }

  @Test
  void a_sheet_may_be_wider_than_any_form_and_is_read_to_its_end() {
    StringBuilder row = new StringBuilder();
    IntStream.range(0, 300)
        .forEach(
            i ->
                row.append(
                    text(
                        org.apache.poi.ss.util.CellReference.convertNumToColString(i) + "1",
                        "第" + i)));
    SheetXml.Sheet read = new SheetXml().row(row + text("XFD1", "末")).row(text("A2", "后")).read();
    assertThat(read.texts()).hasSize(302).contains("第299", "末", "后");
    assertThat(read.rows().get(0).cells()).hasSize(301);
  }

  @Test
  void page_headers_and_boxes_are_read_as_paragraphs() {
    String box =
        "<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><xdr:twoCellAnchor>"
            + "<xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:sp><xdr:txBody>"
            + "<a:p><a:r><a:t>填报人：</a:t></a:r><a:r><a:t>张三</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
            + "</xdr:twoCellAnchor></xdr:wsDr>";
    SheetXml.Sheet read =
        new SheetXml()
            .text("表题")
            .text("正文")
            .text("末行")
            .after(
                "<headerFooter><oddHeader>&amp;L&amp;\"宋体,常规\"&amp;10编制单位：某局"
                    + "&amp;R单位：万元</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页"
                    + "</oddFooter></headerFooter><drawing r:id='rId1'/>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                SheetXml.relations(SheetXml.relation(1, "drawing", "../drawings/drawing1.xml")))
            .part("xl/drawings/drawing1.xml", box)
            .read();
    assertThat(read.texts()).containsExactly("编制单位：某局", "单位：万元", "表题", "正文", "填报人：张三", "末行");
    assertThat(read.said()).isEmpty();
  }

  @Test
  void what_is_embedded_in_a_sheet_is_said() {
    SheetXml.Sheet read =
        new SheetXml()
            .text("表题")
            .after("<oleObjects><oleObject progId='Excel.Sheet.12' shapeId='1'/></oleObjects>")
            .read();
    assertThat(read.said()).singleElement().asString().contains("嵌有");
  }

  @Test
  void a_damaged_sheet_is_said() {
    SheetXml.Sheet read = new SheetXml().part("xl/worksheets/sheet1.xml", "<x/>").read();
    assertThat(read.rows()).isEmpty();
    assertThat(read.said()).singleElement().asString().contains("损坏");
  }
}
