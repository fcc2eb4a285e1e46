package org.jihe.rules.sheet;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.office.PackageRefused;
import org.jihe.office.Workbook;
import org.jihe.office.Worksheet;
import org.jihe.office.WorksheetCell;
import org.jihe.office.WorksheetRow;
import org.jihe.rules.cell.ColumnType;

/** Reads the only sheet of a workbook that no schema describes. */
public final class GridReader {
  private final Remarks remarks;

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
    try {
      return Optional.of(read(Opening.read(bytes)));
    } catch (PackageRefused e) {
      remarks.defect(new Position.Nowhere(), e.said(), e.hint());
      return Optional.empty();
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
    remarks.defect(new Position.Nowhere(), PackageGuard.DAMAGED, PackageGuard.SAVE_AGAIN);
    return Optional.empty();
  }

  private CellGrid read(Workbook book) {
    DisplayedValue displayed = new DisplayedValue(book);
    for (Worksheet other : book.sheets().subList(1, book.sheets().size())) {
      if (!rows(other, displayed).isEmpty()) {
        remarks.defect(
            new Position.SheetCell(other.name(), "A1"),
            "只读第一张工作表，工作表“" + other.name() + "”里的内容不会起作用",
            "移到另一个文件，或删去");
      }
    }
    Worksheet sheet = book.sheets().get(0);
    SheetShape.checkVisible(sheet, remarks);
    List<CellGrid.Area> merged =
        sheet.merged().stream()
            .map(
                area ->
                    new CellGrid.Area(
                        area.getFirstRow(),
                        area.getFirstColumn(),
                        area.getLastRow(),
                        area.getLastColumn()))
            .toList();
    return new CellGrid(sheet.name(), rows(sheet, displayed), merged);
  }

  private SortedMap<Integer, SortedMap<Integer, String>> rows(
      Worksheet sheet, DisplayedValue displayed) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    for (WorksheetRow row : sheet.rows()) {
      for (WorksheetCell cell : row.cells()) {
        String text = text(displayed.see(cell, ColumnType.TEXT), sheet, row.index(), cell.column());
        if (!Blanks.isBlank(text)) {
          rows.computeIfAbsent(row.index(), number -> new TreeMap<>()).put(cell.column(), text);
        }
      }
    }
    return rows;
  }

  private String text(SeenCell seen, Worksheet sheet, int row, int column) {
    Position at = new Position.SheetCell(sheet.name(), References.cell(column, row + 1));
    seen.fault().ifPresent(fault -> remarks.defect(at, "单元格" + fault, "改为直接填写的值"));
    seen.warning().ifPresent(warning -> remarks.warning(at, "单元格" + warning, ""));
    return seen.fault().map(fault -> "#").orElse(seen.text());
  }
}
