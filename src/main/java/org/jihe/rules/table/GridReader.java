package org.jihe.rules.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/** Reads the only sheet of a workbook that no schema describes. */
public final class GridReader {
  private final Remarks remarks;
  private final CellGlance glance = new CellGlance();

  private GridReader(String path) {
    this.remarks = new Remarks(path, Comparator.comparing(position -> 0));
  }

  /**
   * What was read.
   *
   * @param grid empty when the workbook cannot be opened
   * @param defects cells of which nothing can be told, and what hides a part of the sheet
   * @param warnings what could be read but should be looked at
   */
  public record Reading(Optional<CellGrid> grid, List<Defect> defects, List<Defect> warnings) {
    public Reading {
      defects = List.copyOf(defects);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a workbook.
   *
   * @param path as reports name it
   */
  public static Reading read(String path, byte[] bytes) {
    GridReader reader = new GridReader(path);
    Optional<CellGrid> grid = reader.read(bytes);
    return new Reading(grid, reader.remarks.defects(), reader.remarks.warnings());
  }

  private Optional<CellGrid> read(byte[] bytes) {
    Optional<PackageGuard.Refusal> refusal = PackageGuard.inspect(bytes);
    if (refusal.isPresent()) {
      remarks.defect(new Position.Nowhere(), refusal.get().message(), refusal.get().hint());
      return Optional.empty();
    }
    try (XSSFWorkbook workbook = Opening.workbook(bytes)) {
      return Optional.of(read(workbook));
    } catch (IOException e) {
      return damaged();
    } catch (RuntimeException e) {
      if (!Damage.causes(e)) {
        throw e;
      }
      return damaged();
    }
  }

  private Optional<CellGrid> damaged() {
    remarks.defect(new Position.Nowhere(), "文件已损坏，打不开", "用 Excel 或 WPS 打开后另存一份再试");
    return Optional.empty();
  }

  private CellGrid read(XSSFWorkbook workbook) {
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet other = workbook.getSheetAt(i);
      if (!rows(other).isEmpty()) {
        remarks.defect(
            new Position.SheetCell(other.getSheetName(), "A1"),
            "只读第一张工作表，工作表“" + other.getSheetName() + "”里的内容不会起作用",
            "移到另一个文件，或删去");
      }
    }
    XSSFSheet sheet = workbook.getSheetAt(0);
    SheetShape.checkVisible(sheet, remarks);
    List<CellGrid.Area> merged =
        sheet.getMergedRegions().stream()
            .map(
                area ->
                    new CellGrid.Area(
                        area.getFirstRow(),
                        area.getFirstColumn(),
                        area.getLastRow(),
                        area.getLastColumn()))
            .toList();
    return new CellGrid(sheet.getSheetName(), rows(sheet), merged);
  }

  private SortedMap<Integer, SortedMap<Integer, String>> rows(XSSFSheet sheet) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        String text = text(sheet, cell);
        if (!Blanks.isBlank(text)) {
          rows.computeIfAbsent(row.getRowNum(), number -> new TreeMap<>())
              .put(cell.getColumnIndex(), text);
        }
      }
    }
    return rows;
  }

  private String text(XSSFSheet sheet, Cell cell) {
    Position at =
        new Position.SheetCell(
            sheet.getSheetName(), References.cell(cell.getColumnIndex(), cell.getRowIndex() + 1));
    CellGlance.Seen seen = glance.see(cell, ColumnType.TEXT);
    seen.fault().ifPresent(fault -> remarks.defect(at, "单元格" + fault, "改为直接填写的值"));
    seen.warning().ifPresent(warning -> remarks.warning(at, "单元格" + warning, ""));
    return seen.fault().map(fault -> "#").orElse(seen.text());
  }
}
