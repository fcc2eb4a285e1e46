package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Annotation;
import org.jihe.domain.Position;

/**
 * Writes remarks into a workbook as comments. A cell has one comment: all that is to be said of it
 * stands there, after what a person wrote.
 */
final class ExcelAnnotator {
  private static final int LONGEST = 32_000;
  private static final int COLUMNS = 5;
  private static final int CHARACTERS_A_LINE = 24;
  private static final int MOST_LINES = 30;

  private final Defects lost;

  /**
   * @param lost takes the remarks whose place is not found
   */
  ExcelAnnotator(Defects lost) {
    this.lost = lost;
  }

  byte[] mark(byte[] content, List<Annotation> remarks) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      workbook.forEach(sheet -> takeOursAway((XSSFSheet) sheet));
      gathered(remarks).forEach((cell, text) -> write(workbook, cell, text.toString()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private Map<Position.SheetCell, StringBuilder> gathered(List<Annotation> remarks) {
    Map<Position.SheetCell, StringBuilder> cells = new LinkedHashMap<>();
    for (Annotation remark : remarks) {
      if (remark.position() instanceof Position.SheetCell cell) {
        StringBuilder text = cells.computeIfAbsent(cell, c -> new StringBuilder());
        text.append(text.isEmpty() ? "" : "\n\n").append(OwnComments.SIGN).append(remark.text());
      } else {
        lose(remark.position(), remark.text());
      }
    }
    return cells;
  }

  private void lose(Position position, String text) {
    lost.add(position, "没有找到这一处，批注没有写入：" + Defects.quote(text), "请看报告");
  }

  private void write(XSSFWorkbook workbook, Position.SheetCell cell, String text) {
    XSSFSheet sheet = workbook.getSheet(cell.sheet());
    if (sheet == null) {
      lose(cell, text);
      return;
    }
    CellAddress address = new CellAddress(cell.cell());
    XSSFComment theirs = sheet.getCellComment(address);
    if (theirs == null) {
      write(sheet, address, text, OwnComments.AUTHOR);
    } else {
      String author = theirs.getAuthor();
      String before = theirs.getString().getString();
      remove(sheet, address);
      write(sheet, address, before + "\n\n" + text, author);
    }
  }

  private static void write(XSSFSheet sheet, CellAddress address, String text, String author) {
    String shown = Printable.of(text);
    if (shown.length() > LONGEST) {
      shown = shown.substring(0, LONGEST) + "……（其余见报告）";
    }
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(address.getColumn() + 1);
    anchor.setCol2(address.getColumn() + 1 + COLUMNS);
    anchor.setRow1(address.getRow());
    anchor.setRow2(address.getRow() + lines(shown));
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(address);
    comment.setString(new XSSFRichTextString(shown));
    comment.setAuthor(author);
  }

  private static int lines(String text) {
    int lines = 1;
    for (String line : text.split("\n", -1)) {
      lines += 1 + line.length() / CHARACTERS_A_LINE;
    }
    return Math.min(lines, MOST_LINES);
  }

  private static void takeOursAway(XSSFSheet sheet) {
    for (Map.Entry<CellAddress, XSSFComment> entry :
        Map.copyOf(sheet.getCellComments()).entrySet()) {
      String text = entry.getValue().getString().getString();
      int ours = text.indexOf(OwnComments.SIGN);
      if (ours >= 0) {
        String theirs = text.substring(0, ours).strip();
        String author = entry.getValue().getAuthor();
        remove(sheet, entry.getKey());
        if (!theirs.isEmpty()) {
          write(sheet, entry.getKey(), theirs, author);
        }
      }
    }
  }

  /** POI takes a comment away by its cell only. */
  private static void remove(XSSFSheet sheet, CellAddress address) {
    XSSFRow known = sheet.getRow(address.getRow());
    XSSFRow row = known == null ? sheet.createRow(address.getRow()) : known;
    row.getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK).removeCellComment();
  }
}
