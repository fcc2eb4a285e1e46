package org.jihe.rules.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.office.Workbook;
import org.jihe.office.Worksheet;
import org.jihe.office.WorksheetCell;
import org.jihe.office.WorksheetCell.Means;
import org.jihe.office.WorksheetCell.Origin;
import org.jihe.office.WorksheetRow;
import org.jihe.office.ZipParts;

/**
 * Spells out formulas that are written once for many cells. POI can, for a workbook that it holds
 * as a tree: such formulas hardly ever stand in a table of rules.
 */
final class SharedFormulas {
  private SharedFormulas() {}

  /** The book with each formula as it holds in its own cell. */
  static Workbook spelled(Workbook book, ZipParts parts) throws IOException {
    if (book.stale() || book.sheets().stream().noneMatch(SharedFormulas::any)) {
      return book;
    }
    try (XSSFWorkbook tree = PackageGuard.tree(parts)) {
      List<Worksheet> sheets = new ArrayList<>();
      for (Worksheet sheet : book.sheets()) {
        sheets.add(any(sheet) ? spelled(sheet, tree) : sheet);
      }
      return new Workbook(sheets, book.since1904(), book.stale());
    }
  }

  private static boolean any(Worksheet sheet) {
    return sheet.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(SharedFormulas::is);
  }

  private static boolean is(WorksheetCell cell) {
    return cell.by().means() == Means.SHARED_FORMULA && cell.kept();
  }

  private static Worksheet spelled(Worksheet sheet, XSSFWorkbook tree) throws IOException {
    List<WorksheetRow> rows = new ArrayList<>();
    for (WorksheetRow row : sheet.rows()) {
      List<WorksheetCell> cells = new ArrayList<>();
      for (WorksheetCell cell : row.cells()) {
        cells.add(is(cell) ? cell.by(formula(tree, sheet.name(), row.index(), cell)) : cell);
      }
      rows.add(row.with(cells));
    }
    return sheet.with(rows);
  }

  private static Origin formula(XSSFWorkbook tree, String sheet, int row, WorksheetCell cell)
      throws IOException {
    return Optional.ofNullable(tree.getSheet(sheet))
        .flatMap(of -> Optional.ofNullable(of.getRow(row)))
        .flatMap(of -> Optional.ofNullable(of.getCell(cell.column())))
        .map(of -> Origin.formula(of.getCellFormula()))
        .orElseThrow(() -> new IOException("a formula that cannot be found again"));
  }
}
