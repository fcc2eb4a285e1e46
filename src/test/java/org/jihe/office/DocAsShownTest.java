package org.jihe.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.office.WordFile.box;
import static org.jihe.office.WordFile.field;
import static org.jihe.office.WordFile.p;
import static org.jihe.office.WordFile.run;
import static org.jihe.office.WordFile.tr;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Note;
import org.jihe.fixtures.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word 97–2003 documents show, in one that LibreOffice makes of a document of today. */
class DocAsShownTest {
  @TempDir private Path folder = Path.of("");

  private final Defects defects = new Defects("a.doc");

  private static String tc(String content) {
    return WordFile.tc("<w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + content);
  }

  private static String row(String name, String value) {
    return tr(tc(p(run(name))), tc(value));
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String struck(String text) {
    return p(run("<w:strike/>", text));
  }

  private static WordFile file() {
    String list =
        "<w:name w:val=\"x\"/><w:enabled/><w:ddList><w:result w:val=\"1\"/>"
            + "<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>";
    String ticked =
        "<w:name w:val=\"y\"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val=\"1\"/>"
            + "</w:checkBox>";
    String inner =
        table(tr(tc(p(run("a"))), tc(p(run("b")))), tr(tc(p(run("c"))), tc(p(run("d")))));
    String sym = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
    return new WordFile(
            p(run("表")),
            table(
                row("隐", p(run("30"), run("<w:vanish/>", "0"))),
                tr(tc(struck("划去的行")), tc(struck("5"))),
                row("划", p(run("<w:dstrike/>", "7"))),
                row("嵌套", p() + inner + p()),
                row("框", p(box(p(run("400"))))),
                row("勾", p(field(ticked, "FORMCHECKBOX", ""))),
                row("选", p(field(list, "FORMDROPDOWN", ""))),
                row("符", p(sym.formatted("Wingdings 2", "F0A3"), sym.formatted("Symbol", "F0B3"))),
                row("末", p(run("9")))),
            p(run("段")),
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
        .with("header", "hdr", p(run("编制单位：区教委")) + p(run("第1页")));
  }

  private List<Row> rows(byte[] doc) {
    return new DocReader(Limits.STANDARD, defects, WordFile::isLabel).rows(doc);
  }

  @Test
  void it_is_read_as_it_shows() throws Exception {
    byte[] doc = doc();
    assertThat(WordFile.texts(rows(doc)))
        .containsExactly(
            List.of("编制单位：区教委"),
            List.of("表"),
            List.of("隐", "30"),
            List.of("", ""),
            List.of("划", ""),
            List.of("嵌套", "a b\nc d"),
            List.of("框", "400"),
            List.of("勾", "☑"),
            List.of("选", "乙"),
            List.of("符", "☐≥"),
            List.of("末", "9"),
            List.of("段"));
    assertThat(defects.list())
        .extracting(Defect::message)
        .satisfiesExactly(
            row -> assertThat(row).contains("整行", "「划去的行 5」"),
            value -> assertThat(value).contains("删除线", "「7」"));
    assertThat(defects.notes()).extracting(Note::message).singleElement().asString().contains("隐藏");
  }

  /** The properties of the last paragraphs go astray, and with them the end of the table. */
  @Test
  void text_that_has_fallen_out_of_its_table_is_said() throws Exception {
    byte[] doc = doc();
    int silent = 0;
    int lost = 0;
    for (int page = 512; page + 512 <= doc.length; page += 512) {
      byte[] damaged = doc.clone();
      Arrays.fill(damaged, page, page + 512, (byte) 0);
      Defects said = new Defects("a.doc");
      List<Row> rows = new DocReader(Limits.STANDARD, said, WordFile::isLabel).rows(damaged);
      boolean whole = WordFile.texts(rows).toString().contains("[末, 9]");
      lost += whole ? 0 : 1;
      silent += whole || !said.list().isEmpty() ? 0 : 1;
    }
    assertThat(lost).isPositive();
    assertThat(silent).isZero();
  }

  private byte[] doc() throws Exception {
    return LibreOffice.converted(folder, "docx", file().bytes(), "doc");
  }
}
