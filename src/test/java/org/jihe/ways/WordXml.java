package org.jihe.ways;

import java.util.List;
import java.util.stream.Collectors;

/** A draft as the main part of a Word document. */
final class WordXml {
  private static final String BY = " w:id=\"9\" w:author=\"填报人\" w:date=\"2024-11-02T09:00:00Z\"";
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final int CELL = 1400;

  private final Draft draft;

  WordXml(Draft draft) {
    this.draft = draft;
  }

  String document() {
    String section =
        draft.page().header().isEmpty()
            ? "<w:sectPr/>"
            : "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>";
    return root("document", "<w:body>" + body() + section + "</w:body>");
  }

  /** The part of the page's header. */
  String header() {
    return root("hdr", paragraphs(draft.page().header()));
  }

  private static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%s %s>%s</w:%s>"
        .formatted(name, NAMESPACES, content, name);
  }

  private String body() {
    String before = paragraphs(draft.page().before());
    String tables =
        draft.page().tables().stream().map(this::block).collect(Collectors.joining("<w:p/>"));
    String all =
        (draft.has(Trait.BOXED_TITLE) ? "<w:p>" + box(before) + "</w:p>" : before)
            + tables
            + paragraphs(draft.page().after())
            + "<w:p/>";
    return draft.has(Trait.NESTED_FORM)
        ? "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + all + "</w:tc></w:tr></w:tbl>"
        : all;
  }

  private String block(Grid table) {
    String xml = table(table);
    return draft.has(Trait.BLOCK_CONTROL) ? control(xml) : xml;
  }

  private String table(Grid table) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid>");
    xml.append("<w:gridCol w:w=\"1400\"/>".repeat(table.width())).append("</w:tblGrid>");
    for (int r = 0; r < table.rows().size(); r++) {
      xml.append(row(table, r));
    }
    return xml.append("</w:tbl>").toString();
  }

  private String row(Grid table, int r) {
    List<Cell> row = table.rows().get(r);
    boolean deleted = row.stream().anyMatch(cell -> cell.mark() == Mark.DELETED_ROW);
    StringBuilder xml = new StringBuilder("<w:tr>");
    xml.append(deleted ? "<w:trPr><w:del" + BY + "/></w:trPr>" : "");
    for (int c = 0; c < row.size(); c++) {
      xml.append(cell(row.get(c), table.down(r, c) > 1));
    }
    String whole = xml.append("</w:tr>").toString();
    return draft.has(Trait.ROW_CONTROLS) ? control(whole) : whole;
  }

  private String cell(Cell cell, boolean startsMerge) {
    StringBuilder xml = new StringBuilder("<w:tc><w:tcPr>");
    xml.append("<w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(CELL * cell.across()));
    xml.append(cell.across() > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(cell.across()) : "");
    xml.append(cell.isAbove() ? "<w:vMerge/>" : "");
    xml.append(startsMerge && !cell.isAbove() ? "<w:vMerge w:val=\"restart\"/>" : "");
    xml.append("</w:tcPr>").append(content(cell)).append("</w:tc>");
    boolean value = cell.role().isAmong(Role.VALUE, Role.AMOUNT);
    return draft.has(Trait.CELL_CONTROLS) && value ? control(xml.toString()) : xml.toString();
  }

  private String content(Cell cell) {
    String paragraphs =
        cell.text()
            .lines()
            .map(line -> "<w:p>" + runs(cell, line) + "</w:p>")
            .collect(Collectors.joining());
    if (draft.has(Trait.SOFT_BREAKS)) {
      paragraphs = paragraphs.replace("</w:p><w:p>", "<w:r><w:br/></w:r>");
    }
    String text = paragraphs.isEmpty() ? "<w:p/>" : paragraphs;
    return switch (cell.mark()) {
      case NESTED ->
          "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
              + text
              + "</w:tc></w:tr></w:tbl><w:p/>";
      case BOXED -> text + "<w:p>" + box("<w:p>" + run("此处加盖公章") + "</w:p>") + "</w:p>";
      default -> text;
    };
  }

  private String runs(Cell cell, String line) {
    int half = line.length() / 2;
    String whole = run(line);
    return switch (cell.mark()) {
      case REVISED ->
          run(line.substring(0, half))
              + "<w:del"
              + BY
              + "><w:r><w:delText>旧稿文字</w:delText></w:r></w:del>"
              + "<w:ins"
              + BY
              + ">"
              + run(line.substring(half))
              + "</w:ins>";
      case DELETED_ROW -> "<w:del" + BY + ">" + whole.replace("w:t", "w:delText") + "</w:del>";
      case STRUCK -> whole + "<w:r><w:rPr><w:strike/></w:rPr><w:t>已划去的旧数</w:t></w:r>";
      default ->
          draft.has(Trait.TEXT_CONTROLS) && cell.role() != Role.LABEL ? control(whole) : whole;
    };
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  private static String paragraphs(List<String> texts) {
    return texts.stream().map(t -> "<w:p>" + run(t) + "</w:p>").collect(Collectors.joining());
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String box(String content) {
    return "<w:r><w:pict><v:shape style=\"width:200pt;height:40pt\"><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
