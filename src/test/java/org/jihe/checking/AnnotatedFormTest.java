package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Annotation;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.fixtures.LibreOffice;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.office.FormAnnotator;
import org.jihe.office.Limits;
import org.jihe.reporting.FormAnnotations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A form goes back as it came, with what was found as comments on its own cells. */
class AnnotatedFormTest {
  private static final Path LAYOUT = Path.of("fixtures/layouts/L2-banan");
  private static ProjectRooms rooms;
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void open() {
    rooms = ProjectRooms.open();
  }

  private static byte[] form(String extension) throws IOException {
    return Files.readAllBytes(LAYOUT.resolve("form." + extension));
  }

  private static List<Annotation> remarks(String name, byte[] form) {
    return FormAnnotations.of(rooms.report(name, form));
  }

  private static AnnotatedForm mark(String name, byte[] form) {
    Report report = rooms.report(name, form);
    return new FormAnnotator(Limits.STANDARD)
        .mark(report.filing().source(), form, FormAnnotations.of(report));
  }

  private static byte[] marked(String name, byte[] form) {
    AnnotatedForm marked = mark(name, form);
    assertThat(marked.defects()).isEmpty();
    return marked.content();
  }

  @Test
  void a_word_form_says_what_it_said_and_its_remarks_stand_in_their_cells() throws Exception {
    byte[] form = form("docx");
    byte[] marked = marked("f.docx", form);
    assertSameForm(rooms.read("f.docx", form), rooms.read("f.docx", marked));
    Map<String, String> cells = wordComments(marked);
    List<Annotation> remarks = remarks("f.docx", form);
    assertThat(cells).hasSameSizeAs(remarks).hasSizeGreaterThan(4);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form))) {
      for (Annotation remark : remarks) {
        Position.TableCell at = (Position.TableCell) remark.position();
        XWPFTable table = document.getTables().get(at.table() - 1);
        String cell = table.getRow(at.row() - 1).getTableCells().get(at.column() - 1).getText();
        assertThat(cells).containsEntry(line("【绩核】" + remark.text()), line(cell));
      }
    }
  }

  @Test
  void a_word_form_opens_in_libreoffice_with_its_comments_and_looks_as_before() throws Exception {
    byte[] form = form("docx");
    byte[] marked = marked("f.docx", form);
    String flat =
        new String(LibreOffice.converted(folder, "docx", marked, "fodt"), StandardCharsets.UTF_8);
    assertThat(annotations(flat)).isEqualTo(wordComments(marked));
    assertThat(printed("docx", marked)).isEqualTo(printed("docx", form));
  }

  @Test
  void a_workbook_opens_in_libreoffice_with_its_comments_and_looks_as_before() throws Exception {
    byte[] form = form("xlsx");
    byte[] marked = marked("f.xlsx", form);
    assertThat(excelComments(LibreOffice.savedAgain(folder, "xlsx", marked)))
        .isEqualTo(excelComments(marked));
    assertThat(printed("xlsx", marked)).isEqualTo(printed("xlsx", form));
  }

  @Test
  void a_workbook_says_what_it_said_and_its_remarks_stand_in_their_cells() throws Exception {
    byte[] form = form("xlsx");
    byte[] marked = marked("f.xlsx", form);
    assertSameForm(rooms.read("f.xlsx", form), rooms.read("f.xlsx", marked));
    Map<String, String> comments = excelComments(marked);
    for (Annotation remark : remarks("f.xlsx", form)) {
      Position.SheetCell at = (Position.SheetCell) remark.position();
      assertThat(comments.get(at.sheet() + "!" + at.cell())).contains(line(remark.text()));
    }
  }

  @Test
  void every_layout_is_read_from_its_marked_form_as_from_the_form() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/layouts"))) {
      List<Path> forms =
          files.filter(file -> file.toString().matches(".*/form\\.(docx|xlsx)")).sorted().toList();
      assertThat(forms).hasSizeGreaterThan(15);
      for (Path file : forms) {
        String name = String.valueOf(file.getFileName());
        byte[] form = Files.readAllBytes(file);
        assertSameForm(rooms.read(name, form), rooms.read(name, marked(name, form)));
      }
    }
  }

  @Test
  void marking_again_replaces_our_comments_and_keeps_those_of_people() throws Exception {
    byte[] own = withComments(form("xlsx"));
    byte[] once = marked("f.xlsx", own);
    assertThat(excelComments(marked("f.xlsx", once))).isEqualTo(excelComments(once));
    assertThat(excelComments(once).values()).filteredOn(text -> text.contains("请核对")).hasSize(1);
    byte[] word = marked("f.docx", form("docx"));
    assertThat(wordComments(marked("f.docx", word))).isEqualTo(wordComments(word));
  }

  @Test
  void what_has_no_cell_of_its_own_stands_beside_the_name_of_the_form() throws Exception {
    byte[] form = form("docx");
    List<Annotation> remarks = remarks("f.docx", form);
    assertThat(remarks).extracting(Annotation::position).doesNotContain(new Position.Nowhere());
    assertThat(remarks.get(0).text()).startsWith("表1结论：").contains("未能执行");
  }

  @Test
  void hostile_text_in_a_form_is_text_in_its_comments() throws Exception {
    String hostile = "</w:t><script>alert(1)</script>\u0000=HYPERLINK(\"x\")";
    for (String kind : List.of("docx", "xlsx")) {
      byte[] form = form(kind);
      Report report = rooms.report("f." + kind, form);
      Position at = FormAnnotations.of(report).get(0).position();
      AnnotatedForm marked =
          new FormAnnotator(Limits.STANDARD)
              .mark(report.filing().source(), form, List.of(new Annotation(at, hostile)));
      assertThat(
              kind.equals("docx")
                  ? wordComments(marked.content()).keySet()
                  : excelComments(marked.content()).values())
          .singleElement()
          .asString()
          .contains("</w:t><script>alert(1)</script>\uFFFD=HYPERLINK(\"x\")");
    }
  }

  @Test
  void the_old_formats_and_texts_say_what_to_do_instead() throws Exception {
    assertThat(mark("f.doc", form("doc")).defects())
        .extracting(Defect::hint)
        .containsExactly("请用 Word、Excel 或 WPS 打开后另存为 .docx，再交一次");
    assertThat(mark("f.xls", form("xls")).defects())
        .extracting(Defect::hint)
        .containsExactly("请用 Word、Excel 或 WPS 打开后另存为 .xlsx，再交一次");
    byte[] text = Files.readAllBytes(LAYOUT.resolve("pasted.txt"));
    assertThat(mark("f.txt", text).written()).isFalse();
    assertThat(mark("f.txt", text).defects()).hasSize(1);
  }

  private static void assertSameForm(Filing before, Filing after) {
    assertThat(after.declarations()).isEqualTo(before.declarations());
    assertThat(after.defects()).isEqualTo(before.defects());
  }

  /** A page for a printer, without the hour at which it was made. */
  private String printed(String extension, byte[] form) throws Exception {
    byte[] pdf = LibreOffice.converted(folder, extension, form, "pdf");
    return new String(pdf, StandardCharsets.ISO_8859_1)
        .replaceAll("/(CreationDate|DocChecksum)\\s*[(/][^\n>]*", "")
        .replaceAll("(?s)/ID\\s*\\[.*?\\]", "");
  }

  private static byte[] withComments(byte[] form) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.getSheetAt(0);
      Position.SheetCell at = (Position.SheetCell) remarks("f.xlsx", form).get(0).position();
      XSSFComment comment =
          sheet
              .createDrawingPatriarch()
              .createCellComment(book.getCreationHelper().createClientAnchor());
      comment.setAddress(new CellAddress(at.cell()));
      comment.setString("请核对");
      comment.setAuthor("经办人");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, String> excelComments(byte[] workbook) throws IOException {
    Map<String, String> comments = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (var sheet : book) {
        sheet
            .getCellComments()
            .forEach(
                (address, comment) ->
                    comments.put(
                        sheet.getSheetName() + "!" + address,
                        line(comment.getString().getString())));
      }
    }
    return comments;
  }

  /** The text of the cell that each comment is about, by the comment's own. */
  private static Map<String, String> wordComments(byte[] word) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            for (String id : commentIds(cell)) {
              XWPFComment comment = document.getCommentByID(id);
              cells.put(line(comment.getText()), line(cell.getText()));
            }
          }
        }
      }
    }
    return cells;
  }

  private static List<String> commentIds(XWPFTableCell cell) {
    List<String> ids = new ArrayList<>();
    cell.getParagraphs()
        .forEach(
            p ->
                p.getCTP()
                    .getCommentRangeStartList()
                    .forEach(start -> ids.add(start.getId().toString())));
    return ids;
  }

  /** The same of a flat OpenDocument text. */
  private static Map<String, String> annotations(String flat) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList found =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(flat.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagNameNS("*", "annotation");
    List<Element> annotations = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      annotations.add((Element) found.item(i));
    }
    Map<Element, Node> cells = new LinkedHashMap<>();
    annotations.forEach(annotation -> cells.put(annotation, cell(annotation)));
    annotations.forEach(annotation -> annotation.getParentNode().removeChild(annotation));
    Map<String, String> told = new LinkedHashMap<>();
    cells.forEach(
        (annotation, cell) -> {
          StringBuilder text = new StringBuilder();
          NodeList lines = annotation.getElementsByTagNameNS("*", "p");
          for (int i = 0; i < lines.getLength(); i++) {
            text.append(lines.item(i).getTextContent());
          }
          told.put(line(text.toString()), line(cell.getTextContent()));
        });
    return told;
  }

  private static Node cell(Node of) {
    Node at = of;
    while (!"table-cell".equals(at.getLocalName())) {
      at = at.getParentNode();
    }
    return at;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", "");
  }
}
