package org.jihe.ways;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A draft as a workbook: its tables below each other on a sheet. */
final class XlsxWriter {
  private final Draft draft;
  private final XSSFWorkbook workbook;
  private int next;

  private XlsxWriter(Draft draft, XSSFWorkbook workbook) {
    this.draft = draft;
    this.workbook = workbook;
    this.next = draft.has(Trait.OFFSET) ? 1 : 0;
  }

  static byte[] write(Draft draft) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new XlsxWriter(draft, workbook).write();
      workbook.write(out);
      return PackageWriter.zippedAgain(out.toByteArray(), draft.traits());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    if (draft.has(Trait.INSTRUCTIONS)) {
      list("填报说明", ExtraSheets.INSTRUCTIONS);
    }
    XSSFSheet sheet = workbook.createSheet("申报表");
    draft.page().before().forEach(text -> line(sheet, text));
    for (Grid table : draft.page().tables()) {
      table(sheet, table);
      next++;
    }
    draft.page().after().forEach(text -> line(sheet, text));
    if (!draft.page().header().isEmpty()) {
      sheet.getHeader().setLeft(String.join("  ", draft.page().header()));
    }
    if (draft.has(Trait.FLOATING_BOX)) {
      sheet
          .createDrawingPatriarch()
          .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 9, 1, 12, 4))
          .setText(new XSSFRichTextString("请于月底前报送"));
    }
    if (draft.has(Trait.DICTIONARY)) {
      list("字典", ExtraSheets.DICTIONARY);
      workbook.setSheetHidden(workbook.getSheetIndex("字典"), true);
    }
  }

  private void list(String name, List<List<String>> rows) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        Row row = c == 0 ? sheet.createRow(r) : sheet.getRow(r);
        row.createCell(c).setCellValue(rows.get(r).get(c));
      }
    }
  }

  private void line(XSSFSheet sheet, String text) {
    sheet.createRow(next++).createCell(left()).setCellValue(text);
  }

  private int left() {
    return draft.has(Trait.OFFSET) ? 1 : 0;
  }

  private void table(XSSFSheet sheet, Grid table) {
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = sheet.createRow(next + r);
      int column = left();
      for (int c = 0; c < table.rows().get(r).size(); c++) {
        Cell cell = table.rows().get(r).get(c);
        fill(row.createCell(column), cell);
        merge(sheet, next + r, column, table.down(r, c), cell);
        column += cell.across();
      }
    }
    next += table.rows().size();
  }

  private void fill(org.apache.poi.ss.usermodel.Cell to, Cell cell) {
    if (cell.mark() == Mark.NUMERIC) {
      to.setCellValue(Double.parseDouble(cell.text()));
    } else if (cell.mark() == Mark.STRUCK) {
      to.setCellValue(struck(cell.text()));
    } else {
      to.setCellValue(cell.text());
    }
  }

  private XSSFRichTextString struck(String text) {
    XSSFFont font = workbook.createFont();
    font.setStrikeout(true);
    XSSFRichTextString rich = new XSSFRichTextString(text);
    rich.append("已划去的旧数", font);
    return rich;
  }

  private static void merge(XSSFSheet sheet, int row, int column, int down, Cell cell) {
    if (!cell.isAbove() && (down > 1 || cell.across() > 1)) {
      sheet.addMergedRegion(
          new CellRangeAddress(row, row + down - 1, column, column + cell.across() - 1));
    }
  }
}
