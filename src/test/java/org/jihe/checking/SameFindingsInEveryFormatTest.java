package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jihe.domain.Report;
import org.jihe.fixtures.LibreOffice;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.intake.FilingJson;
import org.jihe.regression.ReportLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nine forms get the same findings in whatever format they are handed in. */
class SameFindingsInEveryFormatTest {
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");
  private static final String TITLE = "部门专项绩效目标申报表";

  private final ProjectRooms rooms = ProjectRooms.open();
  @TempDir private Path folder = Path.of("");

  /** Sorted, as findings of one field are told in the order of its lines, which a table has not. */
  private void assertSame(Report report) {
    assertThat(ReportLines.of(report))
        .containsExactlyInAnyOrderElementsOf(ReportLines.of(rooms.report(NINE)));
  }

  @Test
  void as_json() throws IOException {
    byte[] json = new FilingJson().write(rooms.read("f.txt", Files.readAllBytes(NINE)));
    assertSame(rooms.report("f.json", json));
  }

  @Test
  void as_a_word_document() throws IOException {
    assertSame(rooms.report("f.docx", docx()));
  }

  @Test
  void as_a_workbook() throws IOException {
    assertSame(rooms.report("f.xlsx", xlsx()));
  }

  @Test
  void as_a_word_document_saved_by_libreoffice() throws Exception {
    assertSame(rooms.report("f.docx", LibreOffice.savedAgain(folder, "docx", docx())));
  }

  @Test
  void as_a_workbook_saved_by_libreoffice() throws Exception {
    assertSame(rooms.report("f.xlsx", LibreOffice.savedAgain(folder, "xlsx", xlsx())));
  }

  /** The forms of the text: rows of cells; a cell begins with a tab, an empty line ends a row. */
  private static List<List<List<String>>> forms() throws IOException {
    List<List<List<String>>> forms = new ArrayList<>();
    for (String block : Files.readString(NINE).strip().split("\n\n", -1)) {
      List<String> row = List.of(block.replaceFirst("^\n?\t", "").split("\n\t", -1));
      if (row.get(0).equals(TITLE)) {
        forms.add(new ArrayList<>());
      }
      forms.get(forms.size() - 1).add(row);
    }
    return forms;
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (List<List<String>> form : forms()) {
        document.createParagraph();
        XWPFTable table = document.createTable(form.size(), 1);
        for (int r = 0; r < form.size(); r++) {
          fill(table.getRow(r), form.get(r));
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XWPFTableRow row, List<String> cells) {
    for (int c = 0; c < cells.size(); c++) {
      XWPFTableCell cell = c == 0 ? row.getCell(0) : row.addNewTableCell();
      String[] paragraphs = cells.get(c).split("\n", -1);
      for (int p = 0; p < paragraphs.length; p++) {
        (p == 0 ? cell.getParagraphs().get(0) : cell.addParagraph())
            .createRun()
            .setText(paragraphs[p]);
      }
    }
  }

  private static byte[] xlsx() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (List<List<String>> form : forms()) {
        XSSFSheet sheet = workbook.createSheet();
        for (int r = 0; r < form.size(); r++) {
          XSSFRow row = sheet.createRow(r);
          for (int c = 0; c < form.get(r).size(); c++) {
            row.createCell(c).setCellValue(form.get(r).get(c));
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
