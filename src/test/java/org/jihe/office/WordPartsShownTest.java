package org.jihe.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.office.WordFile.box;
import static org.jihe.office.WordFile.cell;
import static org.jihe.office.WordFile.p;
import static org.jihe.office.WordFile.run;
import static org.jihe.office.WordFile.table;
import static org.jihe.office.WordFile.tc;
import static org.jihe.office.WordFile.tr;

import java.util.List;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Annotation;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.junit.jupiter.api.Test;

/** Tables, boxes, page headers, notes and documents inside a document. */
class WordPartsShownTest {
  @Test
  void a_table_that_lays_out_a_value_is_the_text_of_its_cell() {
    String inner = table(tr(cell("a"), cell("b")), tr(cell("c"), cell("d")));
    WordFile file =
        new WordFile(
            table(
                tr(cell("名称"), tc(p() + table(tr(cell("300"))) + p())),
                tr(cell("目标"), tc(p() + inner + p())),
                tr(cell("末"), cell("行"))));
    assertThat(file.texts())
        .containsExactly(List.of("名称", "300"), List.of("目标", "a b\nc d"), List.of("末", "行"));
    assertThat(file.rows()).extracting(Row::table).containsOnly(1);
  }

  @Test
  void a_form_inside_a_layout_table_stays_a_table() {
    String labelled = table(tr(cell("指标"), cell("指标值")), tr(cell("甲"), cell("5")));
    String strange = table(tr(cell("何事"), cell("几何")), tr(cell("甲"), cell("5")));
    for (String inner : List.of(labelled, strange)) {
      WordFile file = new WordFile(table(tr(tc(p() + inner + p()))));
      assertThat(file.texts().get(2)).containsExactly("甲", "5");
      assertThat(file.rows()).extracting(Row::table).containsExactly(1, 2, 2);
    }
  }

  @Test
  void a_text_box_in_a_cell_is_its_text_and_one_with_a_label_stands_before_the_table() {
    WordFile value = new WordFile(table(tr(cell("名称"), tc(p(box(p(run("300"))))))));
    assertThat(value.texts()).containsExactly(List.of("名称", "300"));
    WordFile unit = new WordFile(table(tr(tc(p(run("项目名称"), box(p(run("单位：万元"))))), cell("甲"))));
    assertThat(unit.texts()).containsExactly(List.of("单位：万元"), List.of("项目名称", "甲"));
  }

  @Test
  void labels_in_page_headers_come_before_the_body_and_page_numbers_do_not() {
    WordFile file =
        new WordFile(
                p(run("正文")),
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
            .with("header", "hdr", p(run("编制单位：区教委")) + p(run("第1页")) + p(run("机密：否")));
    assertThat(file.texts()).containsExactly(List.of("编制单位：区教委"), List.of("正文"));
  }

  @Test
  void a_page_header_that_no_section_names_is_read_too() {
    WordFile file = new WordFile(p(run("正文"))).with("header", "hdr", p(run("编制单位：区教委")));
    assertThat(file.texts()).containsExactly(List.of("编制单位：区教委"), List.of("正文"));
  }

  @Test
  void a_note_below_the_page_is_no_text_and_is_said() {
    String note = "<w:footnote w:id=\"%s\">%s</w:footnote>";
    String mark = "<w:r><w:footnoteReference w:id=\"%s\"/></w:r>";
    WordFile file =
        new WordFile(p(run("9"), mark.formatted("2")), p(run("8"), mark.formatted("3")))
            .with(
                "footnotes",
                "footnotes",
                note.formatted("2", p(run("预计数"))) + note.formatted("3", p(run("单位：元"))));
    assertThat(file.texts()).containsExactly(List.of("9"), List.of("8"));
    assertThat(file.noted()).singleElement().asString().contains("「预计数」");
    assertThat(file.lost()).singleElement().asString().contains("「单位：元」");
  }

  @Test
  void a_document_merged_in_is_read_and_a_page_merged_in_is_said() {
    byte[] inner = new WordFile(table(tr(cell("指标"), cell("指标值")))).bytes();
    String chunk = "<w:altChunk r:id=\"aFChunk\"/>";
    WordFile word =
        new WordFile(p(run("前")), chunk, p(run("后"))).with("aFChunk", "chunk.docx", inner);
    assertThat(word.texts()).containsExactly(List.of("前"), List.of("指标", "指标值"), List.of("后"));
    WordFile page =
        new WordFile(p(run("前")), chunk)
            .with("aFChunk", "chunk.html", "<table></table>".getBytes(UTF_8));
    assertThat(page.lost()).singleElement().asString().contains("并入");
  }

  @Test
  void a_document_that_merges_itself_in_comes_to_an_end() {
    WordFile within = new WordFile(p(run("内")), "<w:altChunk r:id=\"aFChunk\"/>");
    WordFile file = new WordFile(p(run("外")), "<w:altChunk r:id=\"aFChunk\"/>");
    for (int i = 0; i < 30; i++) {
      within =
          new WordFile(p(run("内")), "<w:altChunk r:id=\"aFChunk\"/>")
              .with("aFChunk", "chunk.docx", within.bytes());
    }
    file.with("aFChunk", "chunk.docx", within.bytes());
    assertThat(file.texts()).hasSizeLessThan(30);
    assertThat(file.lost()).isNotEmpty();
  }

  @Test
  void objects_large_pictures_and_subdocuments_are_said() {
    String object = "<w:r><w:object><o:OLEObject ProgID=\"%s\" r:id=\"o\"/></w:object></w:r>";
    assertThat(new WordFile(p(object.formatted("Excel.Sheet.12"))).lost())
        .singleElement()
        .asString()
        .contains("Excel");
    assertThat(new WordFile(p(object.formatted("PBrush"))).lost()).isEmpty();
    String picture =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"%d\" cy=\"%d\"/><a:blip/></wp:inline>"
            + "</w:drawing></w:r>";
    assertThat(new WordFile(p(picture.formatted(5_400_000, 2_000_000))).lost()).hasSize(1);
    assertThat(new WordFile(p(picture.formatted(1_400_000, 1_400_000))).lost()).isEmpty();
    assertThat(new WordFile(p("<w:subDoc r:id=\"s\"/>")).lost()).hasSize(1);
  }

  @Test
  void deleted_cells_are_gone_and_inserted_ones_are_there() {
    String deleted = "<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>" + p(run("旧")) + "</w:tc>";
    String inserted = "<w:tc><w:tcPr><w:cellIns w:id=\"2\"/></w:tcPr>" + p(run("新")) + "</w:tc>";
    assertThat(new WordFile(table(tr(cell("甲"), deleted, inserted))).texts())
        .containsExactly(List.of("甲", "新"));
  }

  @Test
  void what_is_merged_in_takes_no_comment_and_what_follows_does() {
    byte[] inner = new WordFile(table(tr(cell("指标"), cell("指标值")))).bytes();
    byte[] file =
        new WordFile("<w:altChunk r:id=\"aFChunk\"/>", table(tr(cell("甲"), cell("乙"))))
            .with("aFChunk", "chunk.docx", inner)
            .bytes();
    AnnotatedForm marked =
        new FormAnnotator(Limits.STANDARD)
            .mark(
                new Source("a.docx", Source.Kind.DOCX),
                file,
                List.of(
                    new Annotation(new Position.TableCell(1, 1, 1), "并入的"),
                    new Annotation(new Position.TableCell(2, 1, 2), "自己的")));
    assertThat(marked.defects()).singleElement().asString().contains("并入的");
    assertThat(marked.remarks()).isEqualTo(1);
  }

  @Test
  void a_cell_whose_value_is_in_a_nested_table_takes_its_comment() {
    byte[] file =
        new WordFile(table(tr(cell("名称"), tc(p() + table(tr(cell("300"))) + p())))).bytes();
    AnnotatedForm marked =
        new FormAnnotator(Limits.STANDARD)
            .mark(
                new Source("a.docx", Source.Kind.DOCX),
                file,
                List.of(new Annotation(new Position.TableCell(1, 1, 2), "核对")));
    assertThat(marked.defects()).isEmpty();
  }
}
