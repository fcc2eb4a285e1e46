package org.jihe.rules.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.office.PackageRefused;
import org.jihe.office.ZipParts;

/**
 * Marks what is wrong with a workbook in a copy of it: each cell is coloured and carries a comment
 * that says what is wrong and what may be typed. Nothing else is changed, and marks of an earlier
 * run are taken away.
 */
public final class WorkbookAnnotator {

  /**
   * Marks a workbook.
   *
   * @param defects those of this workbook
   * @param warnings those of this workbook
   * @return the copy; empty when the workbook cannot be opened, so that there is no cell to mark
   */
  public Optional<byte[]> mark(byte[] bytes, List<Defect> defects, List<Defect> warnings) {
    try {
      return Optional.of(mark(PackageGuard.parts(bytes), defects, warnings));
    } catch (IOException | PackageRefused e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      if (!Damage.causes(e)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private static byte[] mark(ZipParts parts, List<Defect> defects, List<Defect> warnings)
      throws IOException, PackageRefused {
    try (XSSFWorkbook workbook = PackageGuard.tree(parts)) {
      workbook.forEach(sheet -> CellAnnotations.clear((XSSFSheet) sheet));
      Map<Spot, StringBuilder> remarks = new LinkedHashMap<>();
      gather(workbook, warnings, "提醒", remarks);
      Map<Spot, StringBuilder> grave = new LinkedHashMap<>();
      gather(workbook, defects, "错误", grave);
      remarks.forEach(
          (spot, text) -> {
            if (grave.containsKey(spot)) {
              grave.merge(spot, text, StringBuilder::append);
            } else {
              mark(spot, text, false);
            }
          });
      grave.forEach((spot, text) -> mark(spot, text, true));
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      workbook.write(copy);
      return parts.afterPoi(copy.toByteArray());
    }
  }

  /** Whether a cell of the workbook carries a mark. */
  public boolean isMarked(byte[] bytes) {
    try (XSSFWorkbook workbook = PackageGuard.tree(PackageGuard.parts(bytes))) {
      for (var sheet : workbook) {
        if (CellAnnotations.any((XSSFSheet) sheet)) {
          return true;
        }
      }
      return false;
    } catch (IOException | PackageRefused e) {
      return false;
    } catch (RuntimeException e) {
      if (!Damage.causes(e)) {
        throw e;
      }
      return false;
    }
  }

  /** A cell that can be seen. */
  private record Spot(XSSFSheet sheet, int row, int column) {}

  private static void gather(
      XSSFWorkbook workbook, List<Defect> of, String gravity, Map<Spot, StringBuilder> remarks) {
    for (Defect defect : of) {
      String hint = defect.hint().isEmpty() ? "" : "\n" + defect.hint();
      remarks
          .computeIfAbsent(spot(workbook, defect.position()), spot -> new StringBuilder())
          .append("\n" + CellAnnotations.SIGN + gravity + "：" + where(workbook, defect))
          .append(defect.message() + hint);
    }
  }

  /** Where a remark belongs, if its comment cannot stand there. */
  private static String where(XSSFWorkbook workbook, Defect defect) {
    if (!(defect.position() instanceof Position.SheetCell at)) {
      return "";
    }
    Spot spot = spot(workbook, at);
    boolean there =
        spot.sheet().getSheetName().equals(at.sheet())
            && References.cell(spot.column(), spot.row() + 1).equals(at.cell());
    return there ? "" : at.sheet() + "!" + at.cell() + " ";
  }

  /** What has no cell, or one that is hidden, is said in the first cell that can be seen. */
  private static Spot spot(XSSFWorkbook workbook, Position position) {
    XSSFSheet first = workbook.getSheetAt(workbook.getFirstVisibleTab());
    if (!(position instanceof Position.SheetCell at)) {
      return new Spot(first, 0, 0);
    }
    XSSFSheet sheet = workbook.getSheet(at.sheet());
    if (sheet == null || isHidden(workbook, sheet)) {
      return new Spot(first, 0, 0);
    }
    CellReference cell = new CellReference(at.cell());
    XSSFRow row = sheet.getRow(cell.getRow());
    boolean hidden = sheet.isColumnHidden(cell.getCol()) || (row != null && row.getZeroHeight());
    return hidden ? new Spot(sheet, 0, seen(sheet)) : new Spot(sheet, cell.getRow(), cell.getCol());
  }

  private static boolean isHidden(XSSFWorkbook workbook, XSSFSheet sheet) {
    int index = workbook.getSheetIndex(sheet);
    return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
  }

  private static int seen(XSSFSheet sheet) {
    int column = 0;
    while (sheet.isColumnHidden(column)) {
      column++;
    }
    return column;
  }

  private static void mark(Spot spot, StringBuilder text, boolean grave) {
    CellAnnotations.mark(spot.sheet(), spot.row(), spot.column(), text.substring(1), grave);
  }
}
