package org.jihe.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jihe.domain.Blanks;

/**
 * A form as a grid of cells, and what a person reads off it. In its text a line is a row, a bar
 * parts cells, {@code ^} continues the cell above and { / } with blanks around breaks a line inside
 * a cell; the heads of indicators begin with {@code #}.
 *
 * @param rows the cells; {@link #MERGED} where the cell above goes on
 * @param head index of the row with the heads of indicators
 */
record PastedForm(List<List<String>> rows, int head) {
  static final String MERGED = "^";

  static PastedForm of(String text) {
    List<List<String>> rows = new ArrayList<>();
    int head = -1;
    for (String line : text.strip().split("\n", -1)) {
      head = line.startsWith("#") ? rows.size() : head;
      String[] cells = line.replaceFirst("^#", "").split("\\|", -1);
      rows.add(Arrays.stream(cells).map(cell -> cell.replace(" / ", "\n")).toList());
    }
    return new PastedForm(rows, head);
  }

  /** The value right of the label; empty where the form has no such label. */
  String field(String label) {
    for (List<String> row : rows.subList(0, head)) {
      for (int i = 0; i + 1 < row.size(); i++) {
        if (Blanks.remove(row.get(i)).replace("：", "").equals(label)) {
          return row.get(i + 1);
        }
      }
    }
    return "";
  }

  /** What stands of each indicator in the columns: first level, second level, name, value. */
  List<List<String>> indicators() {
    List<List<String>> indicators = new ArrayList<>();
    for (int i = head + 1; i < rows.size(); i++) {
      int row = i;
      indicators.add(
          List.of(
              column(row, "一级指标"), column(row, "二级指标"), column(row, "三级指标"), column(row, "指标值")));
    }
    return indicators;
  }

  private String column(int row, String label) {
    List<String> heads = rows.get(head).stream().map(Blanks::remove).toList();
    int column =
        IntStream.range(0, heads.size())
            .filter(
                i ->
                    heads.get(i).equals(label)
                        || (label.equals("三级指标") && heads.get(i).equals("指标")))
            .findFirst()
            .orElse(-1);
    int from = row;
    while (column >= 0 && rows.get(from).get(column).equals(MERGED)) {
      from--;
    }
    return column < 0 ? "" : rows.get(from).get(column);
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}
