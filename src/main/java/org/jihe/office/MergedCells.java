package org.jihe.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, as far as its rows reach. */
final class MergedCells {
  private static final int WIDEST = 256;
  private static final int MOST = 1_000_000;

  private final Map<Long, Integer> spans = new HashMap<>();
  private final Set<Long> covered = new HashSet<>();

  MergedCells(Worksheet sheet) {
    List<WorksheetRow> rows = sheet.rows();
    int lastRow = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).index();
    for (CellRangeAddress region : sheet.merged()) {
      int first = region.getFirstColumn();
      spans.put(key(region.getFirstRow(), first), region.getLastColumn() - first + 1);
      for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), lastRow); row++) {
        cover(row, first, Math.min(region.getLastColumn(), WIDEST));
      }
      covered.remove(key(region.getFirstRow(), first));
    }
  }

  private void cover(int row, int first, int last) {
    for (int column = first; column <= last && covered.size() < MOST; column++) {
      covered.add(key(row, column));
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 20) | column;
  }

  /** How many columns a cell covers; both count from 0. */
  int span(int row, int column) {
    return spans.isEmpty() ? 1 : spans.getOrDefault(key(row, column), 1);
  }

  /** Whether a cell is a further part of a merged one. */
  boolean covers(int row, int column) {
    return !covered.isEmpty() && covered.contains(key(row, column));
  }
}
