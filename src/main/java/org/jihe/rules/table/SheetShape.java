package org.jihe.rules.table;

import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.domain.Position;

/**
 * Finds what makes a sheet show something else than it holds: merged, hidden, filtered cells, cells
 * in one place.
 */
final class SheetShape {
  private SheetShape() {}

  static void check(XSSFSheet sheet, Remarks remarks) {
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      remarks.defect(
          at(sheet, merged.getFirstRow(), merged.getFirstColumn()),
          "单元格 " + merged.formatAsString() + " 合并了",
          "取消合并，每一格都填上内容");
    }
    checkVisible(sheet, remarks);
  }

  /** The same, merged cells aside. */
  static void checkVisible(XSSFSheet sheet, Remarks remarks) {
    checkHidden(sheet, remarks);
    checkTwice(sheet, remarks);
    var worksheet = sheet.getCTWorksheet();
    if (worksheet.isSetAutoFilter() && worksheet.getAutoFilter().sizeOfFilterColumnArray() > 0) {
      remarks.defect(at(sheet, 0, 0), "表设了筛选，有的行看不见", "清除筛选后保存");
    }
  }

  private static void checkHidden(XSSFSheet sheet, Remarks remarks) {
    TreeSet<Integer> used = new TreeSet<>();
    for (var row : sheet) {
      boolean filled = false;
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          used.add(cell.getColumnIndex());
          filled = true;
        }
      }
      if (filled
          && row instanceof XSSFRow xssf
          && (xssf.getZeroHeight() || xssf.getHeight() == 0)) {
        remarks.defect(
            at(sheet, row.getRowNum(), 0),
            "第" + (row.getRowNum() + 1) + "行是隐藏的",
            "取消隐藏或清除筛选；不用的行请在“启用”列填“否”");
      }
    }
    for (int column : used) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        remarks.defect(
            at(sheet, 0, column), "第" + References.column(column) + "列是隐藏的", "取消隐藏，或删去这一列");
      }
    }
  }

  /** Of two rows or cells that claim one place a reader keeps one without a word. */
  private static void checkTwice(XSSFSheet sheet, Remarks remarks) {
    String hint = "文件可能由别的程序写坏了；用 Excel 或 WPS 打开核对，另存一份";
    if (sheet.getCTWorksheet().getSheetData().sizeOfRowArray() != sheet.getPhysicalNumberOfRows()) {
      remarks.defect(at(sheet, 0, 0), "有几行占用同一个行号，只看得见其中一行", hint);
    }
    for (var row : sheet) {
      if (row instanceof XSSFRow xssf
          && xssf.getCTRow().sizeOfCArray() != row.getPhysicalNumberOfCells()) {
        remarks.defect(
            at(sheet, row.getRowNum(), 0),
            "第" + (row.getRowNum() + 1) + "行有几个单元格占用同一个位置，只看得见其中一个",
            hint);
      }
    }
  }

  private static Position at(XSSFSheet sheet, int row, int column) {
    return new Position.SheetCell(sheet.getSheetName(), References.cell(column, row + 1));
  }
}
