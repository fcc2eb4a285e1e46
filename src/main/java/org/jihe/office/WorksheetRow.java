package org.jihe.office;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param index from 0
 * @param hidden whether it is hidden, or too low to be seen
 * @param doubled whether several of its cells claim one place
 * @param misplaced whether a cell of it says that it stands in another row
 * @param cells by column, each column once
 */
public record WorksheetRow(
    int index, boolean hidden, boolean doubled, boolean misplaced, List<WorksheetCell> cells) {

  public WorksheetRow with(List<WorksheetCell> others) {
    return new WorksheetRow(index, hidden, doubled, misplaced, others);
  }

  /** The cell of a column, counted from 0, that is not empty. */
  public Optional<WorksheetCell> cell(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      WorksheetCell cell = cells.get(middle);
      if (cell.column() == column) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
      }
      if (cell.column() < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
