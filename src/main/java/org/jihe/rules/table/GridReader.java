package org.jihe.rules.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

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
    Optional<PackageGuard.Refusal> refusal = PackageGuard.inspect(bytes);
    if (refusal.isPresent()) {
      remarks.defect(new Position.Nowhere(), refusal.get().message(), refusal.get().hint());
      return Optional.empty();
    }
    try {
      return Optional.of(read(BookReader.read(bytes)));
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

  private CellGrid read(Book book) {
    CellGlance glance = new CellGlance(book);
    for (BookSheet other : book.sheets().subList(1, book.sheets().size())) {
      if (!rows(other, glance).isEmpty()) {
        remarks.defect(
            new Position.SheetCell(other.name(), "A1"),
            "只读第一张工作表，工作表“" + other.name() + "”里的内容不会起作用",
            "移到另一个文件，或删去");
      }
    }
    BookSheet sheet = book.sheets().get(0);
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
    return new CellGrid(sheet.name(), rows(sheet, glance), merged);
  }

  private SortedMap<Integer, SortedMap<Integer, String>> rows(BookSheet sheet, CellGlance glance) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    for (BookRow row : sheet.rows()) {
      for (BookCell cell : row.cells()) {
        String text = text(glance.see(cell, ColumnType.TEXT), sheet, row.index(), cell.column());
        if (!Blanks.isBlank(text)) {
          rows.computeIfAbsent(row.index(), number -> new TreeMap<>()).put(cell.column(), text);
        }
      }
    }
    return rows;
  }

  private String text(CellGlance.Seen seen, BookSheet sheet, int row, int column) {
    Position at = new Position.SheetCell(sheet.name(), References.cell(column, row + 1));
    seen.fault().ifPresent(fault -> remarks.defect(at, "单元格" + fault, "改为直接填写的值"));
    seen.warning().ifPresent(warning -> remarks.warning(at, "单元格" + warning, ""));
    return seen.fault().map(fault -> "#").orElse(seen.text());
  }
}
