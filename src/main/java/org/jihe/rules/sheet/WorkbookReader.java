package org.jihe.rules.sheet;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Position;
import org.jihe.office.PackageRefused;
import org.jihe.office.Workbook;
import org.jihe.office.Worksheet;

/** Reads workbooks of policy tables, whichever program saved them. */
public final class WorkbookReader {
  /** The sheet that explains the tables; it is not read. */
  static final String EXPLANATION = "说明";

  /** The sheet that holds the words of long drop-down lists; it is not read. */
  static final String WORD_LISTS = "词表";

  /**
   * Reads a workbook.
   *
   * @param fileName its name without the directory, such as {@code weights.xlsx}
   * @param schemas those of its sheets; a sheet without one is a defect, except 说明 and 词表
   * @return never partial without saying so: all defects of the workbook are in it
   */
  public SheetTables read(String fileName, byte[] bytes, List<TableSchema> schemas) {
    String path = TableSchema.DIRECTORY + fileName;
    try {
      return read(Opening.read(bytes), path, schemas);
    } catch (PackageRefused e) {
      return refused(path, schemas, e.said(), e.hint());
    } catch (IOException e) {
      return damaged(path, schemas);
    } catch (RuntimeException e) {
      if (!Damage.causes(e)) {
        throw e;
      }
      return damaged(path, schemas);
    }
  }

  private static SheetTables damaged(String path, List<TableSchema> schemas) {
    return refused(path, schemas, PackageGuard.DAMAGED, PackageGuard.SAVE_AGAIN);
  }

  private static SheetTables refused(
      String path, List<TableSchema> schemas, String message, String hint) {
    Remarks remarks = new Remarks(path, Comparator.comparing(Position::toString));
    remarks.defect(new Position.Nowhere(), message, hint);
    return new SheetTables(empty(schemas), remarks.defects(), List.of());
  }

  private static Map<String, List<RuleRow>> empty(List<TableSchema> schemas) {
    Map<String, List<RuleRow>> rows = new LinkedHashMap<>();
    schemas.forEach(schema -> rows.put(schema.sheet(), List.of()));
    return rows;
  }

  private static SheetTables read(Workbook book, String path, List<TableSchema> schemas) {
    List<String> names = book.sheets().stream().map(Worksheet::name).toList();
    Remarks remarks = new Remarks(path, order(names));
    RowReader reader = new RowReader(remarks);
    DisplayedValue displayed = new DisplayedValue(book);
    Map<String, List<RuleRow>> rows = empty(schemas);
    for (Worksheet sheet : book.sheets()) {
      String name = sheet.name();
      Optional<TableSchema> schema =
          schemas.stream().filter(candidate -> candidate.sheet().equals(name)).findFirst();
      if (schema.isPresent()) {
        checkVisible(sheet, remarks);
        checkOnce(name, names, remarks);
        rows.put(name, new SheetReader(sheet, schema.get(), displayed, remarks, reader).read());
      } else if (!name.equals(EXPLANATION) && !name.equals(WORD_LISTS)) {
        unknownSheet(name, schemas, remarks);
      }
    }
    for (TableSchema schema : schemas) {
      if (!names.contains(schema.sheet())) {
        remarks.defect(
            new Position.SheetCell(schema.sheet(), "A1"), "缺少工作表“" + schema.sheet() + "”", "加上这张表");
      }
    }
    return new SheetTables(rows, remarks.defects(), remarks.warnings());
  }

  private static void checkVisible(Worksheet sheet, Remarks remarks) {
    if (sheet.hidden()) {
      String name = sheet.name();
      remarks.defect(new Position.SheetCell(name, "A1"), "工作表“" + name + "”是隐藏的", "取消隐藏");
    }
  }

  private static void checkOnce(String name, List<String> names, Remarks remarks) {
    if (names.indexOf(name) != names.lastIndexOf(name)) {
      remarks.defect(new Position.SheetCell(name, "A1"), "有几张工作表都叫“" + name + "”，只读得到其中一张", "只留一张");
    }
  }

  private static void unknownSheet(String name, List<TableSchema> schemas, Remarks remarks) {
    List<String> known = schemas.stream().map(TableSchema::sheet).toList();
    String near = Likeness.word(name, known).map(n -> "是否想写“" + n + "”？").orElse("");
    remarks.defect(
        new Position.SheetCell(name, "A1"),
        "不认识工作表“" + name + "”",
        near + "可用的工作表：" + String.join("、", known) + "、" + EXPLANATION);
  }

  private static Comparator<Position> order(List<String> sheets) {
    Comparator<Position> bySheet =
        Comparator.comparingInt(
            position ->
                position instanceof Position.SheetCell at && sheets.contains(at.sheet())
                    ? sheets.indexOf(at.sheet())
                    : sheets.size());
    return bySheet
        .thenComparingInt(position -> reference(position).getRow())
        .thenComparingInt(position -> reference(position).getCol());
  }

  private static CellReference reference(Position position) {
    return new CellReference(position instanceof Position.SheetCell at ? at.cell() : "A1");
  }
}
