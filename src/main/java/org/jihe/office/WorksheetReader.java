package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the part of one sheet. */
final class WorksheetReader {
  private static final int MOST_ROWS = 1_048_576;

  /** What must not stand where it is not looked for. */
  private static final Set<String> HOLDERS = Set.of("sheetData", "row", "c", "mergeCell", "col");

  private final Markup markup;
  private final WorksheetColumns columns = new WorksheetColumns();
  private final WorksheetCellReader cells;
  private final WorksheetEdges edges = new WorksheetEdges();
  private final TreeMap<Integer, WorksheetRow> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private int counted;
  private boolean usuallyHidden;
  private boolean data;
  private boolean filtered;
  private Optional<String> unread = Optional.empty();

  WorksheetReader(Markup markup, WorksheetContext context) {
    this.markup = markup;
    this.cells = new WorksheetCellReader(markup, context, columns);
  }

  /** What the sheet says of what it shows beside its cells. */
  WorksheetEdges edges() {
    return edges;
  }

  /** Reads all of it. */
  Worksheet read(String name, boolean hidden) throws IOException {
    String root = markup.root(Set.of("worksheet", "chartsheet", "dialogsheet"));
    if (root.equals("worksheet")) {
      while (markup.within()) {
        readPart();
      }
      if (!data) {
        throw new IOException("a sheet without cells");
      }
    } else {
      while (markup.within()) {
        markup.skip();
      }
    }
    markup.within();
    List<WorksheetRow> read = new ArrayList<>(rows.values());
    if (!cells.filled().isEmpty()) {
      read.replaceAll(this::fill);
    }
    return new Worksheet(
        name,
        hidden,
        read,
        counted != read.size(),
        columns,
        merged,
        filtered,
        unread.or(cells::unread),
        WorksheetSurroundings.NONE,
        false);
  }

  private void readPart() throws IOException {
    switch (markup.isMain() ? markup.name() : "") {
      case "sheetFormatPr" -> readUsual();
      case "cols" -> readColumns();
      case "sheetData" -> readRows();
      case "mergeCells" -> readMerged();
      case "autoFilter" -> readFilter();
      case "sheetViews" -> edges.readViews(markup);
      case "headerFooter" -> edges.readHeaders(markup);
      case "oleObjects" -> edges.readObjects(markup);
      default -> skip(false);
    }
  }

  /** Steps through an element that is not known, or known to hold no cells. */
  private void skip(boolean suspect) throws IOException {
    String name = markup.name();
    if (markup.skip(HOLDERS) || suspect) {
      unread = Optional.of(name);
    }
  }

  private void readUsual() throws IOException {
    usuallyHidden = isUnseen(markup.decimal("defaultRowHeight", 15));
    columns.readUsual(markup);
    skip(data);
  }

  private void readColumns() throws IOException {
    while (markup.within()) {
      if (markup.is("col")) {
        columns.read(markup);
        markup.skip();
      } else {
        skip(true);
      }
    }
  }

  private void readMerged() throws IOException {
    while (markup.within()) {
      if (markup.is("mergeCell")) {
        merged.add(CellRangeAddress.valueOf(markup.attribute("ref", "")));
        markup.skip();
      } else {
        skip(true);
      }
    }
  }

  private void readFilter() throws IOException {
    while (markup.within()) {
      filtered |= markup.is("filterColumn");
      markup.skip();
    }
  }

  private void readRows() throws IOException {
    if (data) {
      skip(true);
      return;
    }
    data = true;
    while (markup.within()) {
      if (markup.is("row")) {
        readRow();
      } else {
        skip(true);
      }
    }
  }

  private void readRow() throws IOException {
    int next = rows.isEmpty() ? 0 : rows.lastKey() + 1;
    int index = markup.number("r", next + 1) - 1;
    if (index < 0 || index >= MOST_ROWS) {
      throw new IOException("no row " + index);
    }
    boolean hidden = markup.flag("hidden", false);
    boolean low = markup.has("ht") ? isUnseen(markup.decimal("ht", 15)) : usuallyHidden;
    List<WorksheetCell> read = new ArrayList<>();
    int column = 0;
    boolean misplaced = false;
    while (markup.within()) {
      if (markup.is("c")) {
        WorksheetCellReader.Placed placed = cells.read(column);
        read.add(placed.cell());
        column = Math.max(column, placed.cell().column() + 1);
        misplaced |= placed.row() >= 0 && placed.row() != index;
      } else {
        skip(!markup.is("extLst"));
      }
    }
    List<WorksheetCell> placed = inOrder(read);
    boolean doubled = placed.size() != read.size();
    rows.put(index, new WorksheetRow(index, hidden || low, doubled, misplaced, placed));
    counted++;
  }

  /** The cells by their columns; of two in one the last. */
  private static List<WorksheetCell> inOrder(List<WorksheetCell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i - 1).column() >= cells.get(i).column()) {
        TreeMap<Integer, WorksheetCell> byColumn = new TreeMap<>();
        cells.forEach(cell -> byColumn.put(cell.column(), cell));
        return new ArrayList<>(byColumn.values());
      }
    }
    return cells;
  }

  /** Spreadsheets count heights in twentieths of a point. */
  private static boolean isUnseen(double height) {
    return (short) ((float) height * 20) == 0;
  }

  /** A row whose cells that a formula of an area fills say so. */
  private WorksheetRow fill(WorksheetRow row) {
    List<WorksheetCellReader.Filled> here =
        cells.filled().stream().filter(of -> of.area().containsRow(row.index())).toList();
    if (here.isEmpty()) {
      return row;
    }
    List<WorksheetCell> filled = new ArrayList<>(row.cells());
    filled.replaceAll(cell -> fill(cell, here));
    return row.with(filled);
  }

  private static WorksheetCell fill(WorksheetCell cell, List<WorksheetCellReader.Filled> here) {
    if (cell.isFormula() && !cell.by().formula().isEmpty()) {
      return cell;
    }
    return here.stream()
        .filter(of -> of.area().containsColumn(cell.column()))
        .findFirst()
        .map(of -> cell.by(WorksheetCell.Origin.formula(of.formula())))
        .orElse(cell);
  }
}
