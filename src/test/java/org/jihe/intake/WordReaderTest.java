package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Limits;
import org.jihe.office.Row;
import org.jihe.office.WordReader;
import org.junit.jupiter.api.Test;

/** What only Word documents have, in the XML that Word writes. */
class WordReaderTest {
  private static List<Row> rows(String body) {
    Defects defects = new Defects("a.docx");
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"urn:mc\" xmlns:v=\"urn:v\"><w:body>"
            + body
            + "</w:body></w:document>";
    List<Row> rows =
        new WordReader(Limits.STANDARD, defects, text -> text.startsWith("指标"))
            .rows(xml.getBytes(UTF_8));
    assertThat(defects.list()).extracting(Defect::message).isEmpty();
    return rows;
  }

  private static List<List<String>> texts(String body) {
    return rows(body).stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
  }

  @Test
  void text_in_content_controls_counts_wherever_they_stand() {
    String control = "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String run = control.formatted("<w:r><w:t>内</w:t></w:r>");
    assertThat(
            texts(
                control.formatted(p("段")) + table(control.formatted(tc("<w:p>" + run + "</w:p>")))))
        .containsExactly(List.of("段"), List.of("内"));
  }

  @Test
  void tracked_deletions_do_not_count_and_insertions_do() {
    assertThat(
            texts(
                "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>"
                    + table("<w:trPr><w:del/></w:trPr>" + tc(p("删去的行")), tc(p("留下的行")))))
        .containsExactly(List.of("新"), List.of("留下的行"));
  }

  @Test
  void tabs_breaks_and_symbols_show() {
    assertThat(
            texts(
                "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t>"
                    + "<w:br/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t xml:space=\"preserve\"> 92</w:t></w:r></w:p>"))
        .containsExactly(List.of("甲\t乙\n≥ 92"));
  }

  @Test
  void a_nested_table_follows_the_row_that_holds_it() {
    List<Row> rows =
        rows(table(tc(p("绩效指标")) + tc(table(tc(p("指标")) + tc(p("指标值"))) + p("")), tc(p("末"))));
    assertThat(rows)
        .extracting(row -> row.cells().get(0).text())
        .containsExactly("绩效指标", "指标", "末");
    assertThat(rows.get(1).cells().get(1).position()).isEqualTo(new Position.TableCell(2, 1, 2));
    assertThat(rows.get(2).cells().get(0).position()).isEqualTo(new Position.TableCell(1, 2, 1));
  }

  @Test
  void merged_cells_keep_the_columns_below_one_another() {
    List<Row> rows =
        rows(
            table(
                tc(
                        "<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
                            + p("甲"))
                    + tc(p("乙")),
                tc("<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>" + p("")) + tc(p("丙"))));
    assertThat(rows.get(0).at(3)).map(Cell::text).contains("乙");
    assertThat(rows.get(1).at(3)).map(Cell::text).contains("丙");
    assertThat(rows.get(1).cells().get(0).continued()).isTrue();
    assertThat(rows.get(1).cells().get(1).position()).isEqualTo(new Position.TableCell(1, 2, 2));
  }

  @Test
  void a_text_box_is_read_once_though_word_writes_it_twice() {
    String box = "<v:textbox><w:txbxContent>" + p("单位：万元") + "</w:txbxContent></v:textbox>";
    assertThat(
            texts(
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly(List.of("单位：万元"));
  }
}
