package org.jihe.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/** Gathers what is to be said of a sheet once, rather than of each of its cells. */
final class SheetNotes {
  private static final int TOLD = 10;

  private final Worksheet sheet;
  private final Defects defects;
  private final Set<String> hidden = new LinkedHashSet<>();
  private final List<String> struck = new ArrayList<>();
  private final List<String> zeros = new ArrayList<>();

  SheetNotes(Worksheet sheet, Defects defects) {
    this.sheet = sheet;
    this.defects = defects;
  }

  /** Whether a cell stands in a row or column that does not show. */
  boolean hides(WorksheetCell cell, WorksheetRow row) {
    if (row.hidden()) {
      hidden.add("第" + (row.index() + 1) + "行");
      return true;
    }
    boolean column = sheet.columns().isHidden(cell.column());
    if (column) {
      hidden.add(CellReference.convertNumToColString(cell.column()) + "列");
    }
    return column;
  }

  /** Whether all that stands in a cell is struck through. */
  boolean struck(WorksheetCell cell, int row) {
    boolean text = cell.kind() == WorksheetCell.Kind.TEXT;
    boolean whole = cell.style().struck();
    String standing = whole ? cell.words().standingInStruck() : cell.words().standing();
    boolean all = text ? Blanks.isBlank(standing) : whole;
    boolean any = text ? !standing.equals(cell.text()) : whole;
    if (any && !(text && Blanks.isBlank(cell.text()))) {
      struck.add(reference(cell, row));
      return all;
    }
    return false;
  }

  /** Whether a cell shows nothing because it holds zero. */
  boolean hidesZero(WorksheetCell cell, Shown shown, int row) {
    boolean number = cell.kind() == WorksheetCell.Kind.NUMBER && cell.number() == 0;
    if (!number || !(sheet.around().zerosHidden() || shown.how() == Shown.How.ZERO_HIDDEN)) {
      return false;
    }
    zeros.add(reference(cell, row));
    return true;
  }

  private static String reference(WorksheetCell cell, int row) {
    return CellReference.convertNumToColString(cell.column()) + (row + 1);
  }

  /** Says all of it. */
  void say() {
    String name = "工作表「" + sheet.name() + "」";
    Position first = new Position.SheetCell(sheet.name(), "A1");
    if (sheet.damaged()) {
      defects.add(first, name + "损坏，没有读取", "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次");
    }
    if (!hidden.isEmpty()) {
      defects.add(first, name + "的" + told(hidden) + "被隐藏，其内容没有读取", "请取消隐藏，或删去这些行列后再交");
    }
    if (!struck.isEmpty()) {
      Position at = new Position.SheetCell(sheet.name(), struck.get(0));
      defects.add(at, name + told(struck) + "加了删除线，划去的内容没有读取", "请删去不要的内容，或取消删除线后再交");
    }
    if (!zeros.isEmpty()) {
      Position at = new Position.SheetCell(sheet.name(), zeros.get(0));
      defects.note(at, name + told(zeros) + "的值是0但不显示", "空白");
    }
    sayWhatIsNotRead(name, first);
  }

  private void sayWhatIsNotRead(String name, Position first) {
    if (sheet.around().objects()) {
      defects.add(first, name + "里嵌有别的文件或图形，其中的内容没有读取", "请把其中的内容填在单元格里后再交");
    }
    boolean twice = sheet.doubled() || sheet.rows().stream().anyMatch(WorksheetRow::doubled);
    if (twice || sheet.unread().isPresent()) {
      defects.add(first, name + "由别的程序写坏了，可能有单元格没有读到", "请用 Excel 或 WPS 打开核对后另存，再交一次");
    }
  }

  private static String told(Iterable<String> places) {
    List<String> all = new ArrayList<>();
    places.forEach(all::add);
    String first = all.stream().limit(TOLD).collect(Collectors.joining("、"));
    return all.size() > TOLD ? first + "等" + all.size() + "处" : first;
  }
}
