package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Position;
import org.jihe.domain.Source;

/** Reads the rows of a workbook, sheet by sheet, hidden ones included. */
public final class ExcelReader {
  private static final int WIDEST = 256;

  private final Defects defects;
  private final int mostCells;
  private final List<Row> rows = new ArrayList<>();
  private int cells;

  public ExcelReader(Limits limits, Defects defects) {
    this.mostCells = limits.cells();
    this.defects = defects;
  }

  /** A workbook of a package. */
  public List<Row> rows(ZipParts parts, OfficePackage office) {
    try {
      return rows(parts.forPoi(), Source.Kind.XLSX);
    } catch (IOException e) {
      defects.add("文件损坏：Excel 工作簿无法解析", "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次");
      return rows;
    }
  }

  /** A workbook; the kind tells which of the two formats it is in. */
  public List<Row> rows(byte[] content, Source.Kind kind) {
    try (Workbook workbook = open(content, kind)) {
      if (workbook.getNumberOfSheets() == 0) {
        throw new IOException("no sheet");
      }
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
        readSheet(workbook.getSheetAt(i), i + 1, hidden);
      }
      if (cells > mostCells) {
        defects.add("表格超过" + mostCells + "个单元格，其余没有读取", "请只交申报表本身");
      }
    } catch (EncryptedDocumentException e) {
      defects.add("文件设有打开密码，不能读取", "请取消密码后再交");
    } catch (OldExcelFormatException e) {
      defects.add("文件是 Excel 95 或更早的格式，不能读取", "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次");
    } catch (IOException | RuntimeException e) {
      // POI tells of a broken workbook by whichever exception comes first.
      defects.add("文件损坏：Excel 工作簿无法解析", "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次");
    }
    return rows;
  }

  private static Workbook open(byte[] content, Source.Kind kind) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(content);
    return kind == Source.Kind.XLS ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
  }

  private void readSheet(Sheet sheet, int table, boolean hiddenSheet) {
    CellText text = new CellText(sheet.getSheetName(), defects);
    Merged merged = new Merged(sheet, mostCells);
    Set<String> hidden = new TreeSet<>();
    int columns = columns(sheet);
    boolean written = false;
    for (org.apache.poi.ss.usermodel.Row from : sheet) {
      int last = lastWritten(from);
      if (last == 0 || cells > mostCells) {
        continue;
      }
      Row row = readRow(from, table, Math.max(columns, last), text, merged);
      written |= !row.blank();
      if (!row.blank()) {
        rows.add(row);
        noteHidden(sheet, from, row, hidden);
      }
    }
    sayHidden(sheet, hiddenSheet && written, hidden);
  }

  private static int columns(Sheet sheet) {
    int columns = 1;
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      columns = Math.max(columns, lastWritten(row));
    }
    return Math.min(columns, WIDEST);
  }

  /** Last column that holds something, from 1; cells that merely have a format do not count. */
  private static int lastWritten(org.apache.poi.ss.usermodel.Row row) {
    int last = 0;
    for (org.apache.poi.ss.usermodel.Cell cell : row) {
      if (cell.getCellType() != CellType.BLANK) {
        last = cell.getColumnIndex() + 1;
      }
    }
    return last;
  }

  private Row readRow(
      org.apache.poi.ss.usermodel.Row from, int table, int columns, CellText text, Merged merged) {
    List<Cell> read = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      CellAddress address = new CellAddress(from.getRowNum(), column);
      Position position =
          new Position.SheetCell(from.getSheet().getSheetName(), address.formatAsString());
      org.apache.poi.ss.usermodel.Cell cell = from.getCell(column);
      String shown = cell == null || merged.covers(address) ? "" : text.of(cell, position);
      read.add(new Cell(shown, position, column + 1, merged.span(address), merged.covers(address)));
      cells++;
    }
    return new Row(table, read, true);
  }

  private static void noteHidden(
      Sheet sheet, org.apache.poi.ss.usermodel.Row from, Row row, Set<String> hidden) {
    if (from.getZeroHeight()) {
      hidden.add("第" + (from.getRowNum() + 1) + "行");
    }
    for (Cell cell : row.written()) {
      if (sheet.isColumnHidden(cell.column() - 1)) {
        hidden.add(CellReference.convertNumToColString(cell.column() - 1) + "列");
      }
    }
  }

  private void sayHidden(Sheet sheet, boolean hiddenSheet, Set<String> hidden) {
    Position position = new Position.SheetCell(sheet.getSheetName(), "A1");
    if (hiddenSheet) {
      defects.add(position, "工作表「" + sheet.getSheetName() + "」被隐藏，其内容已照常读取", "请取消隐藏或删除该工作表后再交");
    }
    if (!hidden.isEmpty()) {
      String which = hidden.stream().limit(10).collect(Collectors.joining("、"));
      defects.add(
          position, "工作表「" + sheet.getSheetName() + "」的" + which + "被隐藏，其内容已照常读取", "请取消隐藏后再交");
    }
  }

  /** The merged regions of a sheet; no more cells of them than can be read. */
  private static final class Merged {
    private final Map<CellAddress, Integer> spans = new HashMap<>();
    private final Set<CellAddress> covered = new HashSet<>();

    Merged(Sheet sheet, int most) {
      for (CellRangeAddress region : sheet.getMergedRegions()) {
        CellAddress first = new CellAddress(region.getFirstRow(), region.getFirstColumn());
        spans.put(first, region.getLastColumn() - region.getFirstColumn() + 1);
        int lastRow = Math.min(region.getLastRow(), sheet.getLastRowNum());
        int lastColumn = Math.min(region.getLastColumn(), WIDEST);
        for (int row = region.getFirstRow(); row <= lastRow; row++) {
          for (int column = region.getFirstColumn();
              column <= lastColumn && covered.size() < most;
              column++) {
            covered.add(new CellAddress(row, column));
          }
        }
        covered.remove(first);
      }
    }

    int span(CellAddress address) {
      return spans.getOrDefault(address, 1);
    }

    boolean covers(CellAddress address) {
      return covered.contains(address);
    }
  }
}
