package org.jihe.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jihe.office.WordFile.box;
import static org.jihe.office.WordFile.cell;
import static org.jihe.office.WordFile.field;
import static org.jihe.office.WordFile.mark;
import static org.jihe.office.WordFile.p;
import static org.jihe.office.WordFile.run;
import static org.jihe.office.WordFile.table;
import static org.jihe.office.WordFile.tc;
import static org.jihe.office.WordFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a paragraph or a cell is what Word shows; what it leaves out is said. */
class WordAsShownTest {
  private static final String HIDDEN = "<w:vanish/>";
  private static final String STRUCK = "<w:strike/>";

  private static String shown(String... runs) {
    List<List<String>> texts = new WordFile(p(runs)).texts();
    return texts.isEmpty() ? "" : texts.get(0).get(0);
  }

  @Test
  void hidden_digits_are_no_part_of_a_value_and_are_noted() {
    WordFile file = new WordFile(table(tr(cell("指标值"), tc(p(run("30"), run(HIDDEN, "0"))))));
    assertThat(file.texts()).containsExactly(List.of("指标值", "30"));
    assertThat(file.noted()).singleElement().asString().contains("隐藏", "「0」");
    assertThat(file.lost()).isEmpty();
  }

  @Test
  void a_value_that_is_crossed_out_is_lost_but_its_row_is_not() {
    for (String look : List.of(STRUCK, "<w:dstrike/>")) {
      WordFile file = new WordFile(table(tr(cell("名称"), tc(p(run(look, "92"))))));
      assertThat(file.texts()).containsExactly(List.of("名称", ""));
      assertThat(file.lost()).singleElement().asString().contains("删除线", "「92」", "第1行第2格");
    }
  }

  @Test
  void a_row_that_is_crossed_out_or_hidden_is_lost_in_one_piece() {
    String continued = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    for (String look : List.of(STRUCK, HIDDEN)) {
      WordFile file =
          new WordFile(table(tr(continued, tc(p(run(look, "满意度"))), tc(p(run(look, "90"))))));
      assertThat(file.rows()).allMatch(Row::blank);
      assertThat(file.lost()).singleElement().asString().contains("整行", "满意度 90");
    }
  }

  @Test
  void styles_hide_and_cross_out_too_and_runs_undo_it() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:strike/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"C\"><w:basedOn w:val=\"B\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"B\"><w:rPr><w:vanish/></w:rPr></w:style>";
    String styled = "<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>";
    WordFile file =
        new WordFile(
                p(run("见"), run("<w:rStyle w:val=\"C\"/>", "不见")),
                p(styled, run("划掉"), run("<w:strike w:val=\"0\"/>", "留下")))
            .with("styles", "styles", styles);
    assertThat(file.texts()).containsExactly(List.of("见"), List.of("留下"));
  }

  @Test
  void a_line_that_is_crossed_out_leaves_no_empty_line() {
    String lines = p(run("1.甲")) + p(run(STRUCK, "2.乙")) + p(run("3.丙"));
    assertThat(new WordFile(table(tr(cell("目标"), tc(lines)))).texts())
        .containsExactly(List.of("目标", "1.甲\n3.丙"));
  }

  @Test
  void a_paragraph_whose_end_is_deleted_goes_on_in_the_next() {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    assertThat(new WordFile(p(deleted, run("编制单位：")), p(run("区教委"))).texts())
        .containsExactly(List.of("编制单位：区教委"));
  }

  @Test
  void the_prompt_of_a_control_is_nothing_and_what_may_be_none_is_said() {
    String control =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String prompt = control.formatted(run("单击或点击此处输入文字。"));
    String block = tc(control.formatted(p(run("请选择日期"))));
    WordFile file = new WordFile(table(tr(cell("联系人"), tc(p(prompt)), block)));
    assertThat(file.texts()).containsExactly(List.of("联系人", "", ""));
    assertThat(file.lost()).isEmpty();
    WordFile doubtful = new WordFile(table(tr(cell("预算"), tc(p(control.formatted(run("300")))))));
    assertThat(doubtful.texts()).containsExactly(List.of("预算", ""));
    assertThat(doubtful.lost()).singleElement().asString().contains("「300」");
  }

  @Test
  void the_font_tells_what_a_symbol_is() {
    String sym = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
    assertThat(shown(sym.formatted("Symbol", "F0B3"), run("95"))).isEqualTo("≥95");
    assertThat(shown(sym.formatted("Symbol", "00A3"), run("8"))).isEqualTo("≤8");
    assertThat(shown(sym.formatted("Wingdings 2", "F0A3"), run("是"))).isEqualTo("☐是");
    assertThat(shown(sym.formatted("Wingdings 2", "0052"), run("是"))).isEqualTo("☑是");
    assertThat(shown(sym.formatted("Wingdings", "F0FE"))).isEqualTo("☑");
    assertThat(shown(sym.formatted("宋体", "2265"), run("9"))).isEqualTo("≥9");
    assertThat(shown(sym.formatted("某字体", "F0B3"))).isEqualTo("\uFFFD");
    assertThat(shown(run("<w:rFonts w:ascii=\"Wingdings 2\"/>", "£是"))).isEqualTo("☐是");
    assertThat(shown(run("<w:rFonts w:ascii=\"Symbol\"/>", "\uF0B395"))).isEqualTo("≥95");
  }

  @Test
  void form_fields_show_what_they_are_set_to() {
    String list =
        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"定性\"/>"
            + "<w:listEntry w:val=\"≥\"/></w:ddList>";
    String ticked = "<w:checkBox><w:checked/></w:checkBox>";
    String unticked = "<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>";
    assertThat(shown(field("<w:textInput/>", "FORMTEXT", run("620")))).isEqualTo("620");
    assertThat(shown(field(list, "FORMDROPDOWN", ""))).isEqualTo("≥");
    assertThat(shown(field(ticked, "FORMCHECKBOX", ""))).isEqualTo("☑");
    assertThat(shown(field(unticked, "FORMCHECKBOX", ""))).isEqualTo("☐");
  }

  @Test
  void codes_of_fields_do_not_show_and_composed_signs_do() {
    assertThat(shown(field("", "MERGEFIELD 金额", run("88")))).isEqualTo("88");
    String nested = mark("begin", "") + field("", "PAGE", run("7")) + mark("separate", "");
    assertThat(shown(nested + run("甲") + mark("end", ""))).isEqualTo("甲");
    assertThat(shown(field("", "eq \\o\\ac(□,√)", ""), run("新增"))).isEqualTo("☑新增");
    assertThat(shown(field("", "EQ \\o\\ac(○,3)", ""))).isEqualTo("③");
    assertThat(shown(field("", "SYMBOL 163 \\f \"Wingdings 2\"", ""))).isEqualTo("☐");
    assertThat(shown(mark("begin", "") + run("没有结尾"))).isEqualTo("没有结尾");
  }

  @Test
  void formulas_are_read_as_they_are_typed() {
    String part = "<m:r><m:t>%s</m:t></m:r>";
    String formula = "<m:oMath>%s</m:oMath>";
    String fraction = "<m:f><m:num>%s</m:num><m:den>%s</m:den></m:f>";
    String square = "<m:sSup><m:e>%s</m:e><m:sup>%s</m:sup></m:sSup>";
    assertThat(shown(formula.formatted(part.formatted("≥95%")))).isEqualTo("≥95%");
    assertThat(
            shown(
                run("≤"),
                formula.formatted(fraction.formatted(part.formatted("1"), part.formatted("10")))))
        .isEqualTo("≤1/10");
    assertThat(shown(formula.formatted(square.formatted(part.formatted("m"), part.formatted("2")))))
        .isEqualTo("m²");
  }

  @Test
  void of_alternatives_the_one_that_word_knows_shows() {
    String choice =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"%s\"><w:t>新</w:t></mc:Choice>"
            + "<mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(shown(choice.formatted("wps"))).isEqualTo("新");
    assertThat(shown(choice.formatted("v"))).isEqualTo("旧");
  }

  @Test
  void numbers_of_lists_are_read_where_a_cell_holds_several() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>";
    WordFile file =
        new WordFile(
                table(
                    tr(tc(p(item, run("一件"))), cell("x")),
                    tr(tc(p(item, run("甲")) + p(item, run("乙"))), cell("y"))))
            .with("numbering", "numbering", numbering);
    assertThat(file.texts()).containsExactly(List.of("一件", "x"), List.of("2. 甲\n3. 乙", "y"));
  }

  @Test
  void spaces_at_the_ends_count_only_where_it_is_said_and_soft_hyphens_never() {
    assertThat(shown(run("\n  9\u00AD5  "))).isEqualTo("95");
    assertThat(shown("<w:r><w:t xml:space=\"preserve\"> 95</w:t></w:r>")).isEqualTo(" 95");
    assertThat(shown(run("全角　"))).isEqualTo("全角　");
  }

  @Test
  void a_text_box_beside_a_paragraph_follows_it() {
    assertThat(new WordFile(p(run("标题"), box(p(run("单位：万元"))))).texts())
        .containsExactly(List.of("标题"), List.of("单位：万元"));
  }

  @Test
  void a_document_of_nothing_but_paragraphs_is_refused() {
    Defects defects = new Defects("a.docx");
    byte[] many =
        ("<w:document xmlns:w=\"urn:w\"><w:body>"
                + "<w:p/>".repeat(2_600_000)
                + "</w:body></w:document>")
            .getBytes(UTF_8);
    assertThat(new WordReader(Limits.STANDARD, defects).rows(many)).isEmpty();
    assertThat(defects.list()).hasSize(1);
  }
}
