package org.jihe.rules.sheet;

import java.util.BitSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jihe.domain.Position;
import org.jihe.office.Worksheet;
import org.jihe.office.WorksheetCell;
import org.jihe.office.WorksheetRow;

/**
 * Finds what makes a sheet show something else than it holds: merged, hidden, filtered cells, cells
 * in one place, and what may hold cells that were not read.
 */
final class SheetShape {
  private static final String SPOILT = "文件可能由别的程序写坏了；用 Excel 或 WPS 打开核对，另存一份";

  private SheetShape() {}

  static void check(Worksheet sheet, Remarks remarks) {
    for (CellRangeAddress merged : sheet.merged()) {
      remarks.defect(
          at(sheet, merged.getFirstRow(), merged.getFirstColumn()),
          "单元格 " + merged.formatAsString() + " 合并了",
          "取消合并，每一格都填上内容");
    }
    checkVisible(sheet, remarks);
  }

  /** The same, merged cells aside. */
  static void checkVisible(Worksheet sheet, Remarks remarks) {
    checkHidden(sheet, remarks);
    checkTwice(sheet, remarks);
    sheet
        .unread()
        .ifPresent(
            name -> remarks.defect(at(sheet, 0, 0), "表里有不认识的成分“" + name + "”，可能有单元格没有读到", SPOILT));
    if (sheet.filtered()) {
      remarks.defect(at(sheet, 0, 0), "表设了筛选，有的行看不见", "清除筛选后保存");
    }
  }

  private static void checkHidden(Worksheet sheet, Remarks remarks) {
    BitSet used = new BitSet();
    for (WorksheetRow row : sheet.rows()) {
      boolean filled = false;
      for (WorksheetCell cell : row.cells()) {
        if (!cell.isEmpty()) {
          used.set(cell.column());
          filled = true;
        }
      }
      if (filled && row.hidden()) {
        remarks.defect(
            at(sheet, row.index(), 0),
            "第" + (row.index() + 1) + "行是隐藏的",
            "取消隐藏或清除筛选；不用的行请在“启用”列填“否”");
      }
    }
    for (int column = used.nextSetBit(0); column >= 0; column = used.nextSetBit(column + 1)) {
      if (sheet.columns().isHidden(column)) {
        remarks.defect(
            at(sheet, 0, column), "第" + References.column(column) + "列是隐藏的", "取消隐藏，或删去这一列");
      }
    }
  }

  /** Of two rows or cells that claim one place a reader keeps one without a word. */
  private static void checkTwice(Worksheet sheet, Remarks remarks) {
    if (sheet.doubled()) {
      remarks.defect(at(sheet, 0, 0), "有几行占用同一个行号，只看得见其中一行", SPOILT);
    }
    for (WorksheetRow row : sheet.rows()) {
      if (row.doubled()) {
        inRow(sheet, row, "有几个单元格占用同一个位置，只看得见其中一个", remarks);
      }
      if (row.misplaced()) {
        inRow(sheet, row, "有单元格写着别的行号，说不清在哪一行", remarks);
      }
    }
  }

  private static void inRow(Worksheet sheet, WorksheetRow row, String message, Remarks remarks) {
    String which = "第" + (row.index() + 1) + "行";
    remarks.defect(at(sheet, row.index(), 0), which + message, SPOILT);
  }

  private static Position at(Worksheet sheet, int row, int column) {
    return new Position.SheetCell(sheet.name(), References.cell(column, row + 1));
  }
}
