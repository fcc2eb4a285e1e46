package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.jihe.domain.Position;

/**
 * Reads the rows of a workbook, sheet by sheet, as whoever looks at them sees them. Hidden sheets
 * are kept apart.
 */
public final class ExcelReader {
  private static final String SAVE_AGAIN = "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次";

  private final Defects defects;
  private final int mostCells;
  private final List<Row> rows = new ArrayList<>();
  private final List<HiddenSheet> hidden = new ArrayList<>();

  /**
   * A sheet that whoever opens the workbook does not see.
   *
   * @param rows what stands in it
   */
  public record HiddenSheet(String name, List<Row> rows) {
    public HiddenSheet {
      rows = List.copyOf(rows);
    }
  }

  public ExcelReader(Limits limits, Defects defects) {
    this.mostCells = limits.cells();
    this.defects = defects;
  }

  /** The hidden sheets in which anything stands; nothing has been said of them. */
  public List<HiddenSheet> hiddenSheets() {
    return List.copyOf(hidden);
  }

  /** A workbook of a package. */
  public List<Row> rows(ZipParts parts, OfficePackage office) {
    try {
      read(SpreadsheetReader.readWhatCanBe(parts, office.main()));
    } catch (IOException | IllegalArgumentException e) {
      // POI throws the latter for references that are none.
      damaged();
    }
    return rows;
  }

  /** A workbook of Excel 97–2003 (.xls), as WPS keeps it too (.et). */
  public List<Row> rows(byte[] content) {
    try {
      read(XlsReader.read(content));
    } catch (EncryptedDocumentException e) {
      defects.add("文件设有打开密码，不能读取", "请取消密码后再交");
    } catch (OldExcelFormatException e) {
      defects.add("文件是 Excel 95 或更早的格式，不能读取", SAVE_AGAIN);
    } catch (IOException | RuntimeException e) {
      // POI tells of a broken workbook by whichever exception comes first.
      damaged();
    }
    return rows;
  }

  private void damaged() {
    defects.add("文件损坏：Excel 工作簿无法解析", SAVE_AGAIN);
  }

  private void read(Workbook workbook) {
    int left = mostCells;
    int number = 0;
    for (Worksheet sheet : workbook.sheets()) {
      number++;
      CellText text = new CellText(workbook.since1904(), sheet.hidden() ? silent() : defects);
      WorksheetRows reader =
          new WorksheetRows(sheet, number, text, sheet.hidden() ? silent() : defects);
      List<Row> read = reader.rows(left);
      left -= reader.cells();
      if (!sheet.hidden()) {
        rows.addAll(read);
      } else if (read.stream().anyMatch(row -> !row.blank())) {
        hidden.add(new HiddenSheet(sheet.name(), read));
      }
    }
    if (left < 0) {
      defects.add("表格超过" + mostCells + "个单元格，其余没有读取", "请只交申报表本身");
    } else if (rows.isEmpty() && !hidden.isEmpty()) {
      defects.add(
          new Position.SheetCell(hidden.get(0).name(), "A1"),
          "能看见的工作表都是空的，有内容的工作表被隐藏，没有读取",
          "请取消隐藏后再交");
    }
  }

  private static Defects silent() {
    return new Defects("");
  }
}
