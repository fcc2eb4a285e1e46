package org.jihe.rules.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.chinese.DisplayWidth;

/** How wide columns must be and how high rows, with Chinese characters two letters wide. */
final class Widest {
  private static final int UNITS_PER_LETTER = 256;
  private static final float LINE_HEIGHT = 15.5f;

  private Widest() {}

  /** How many letters wide the widest line of the text is. */
  static int letters(String text) {
    return text.lines().mapToInt(DisplayWidth::inPrint).max().orElse(0);
  }

  /** Sets a column's width to the widest of the texts, between two limits in letters. */
  static int fit(XSSFSheet sheet, int column, List<String> texts, int least, int most) {
    int widest = texts.stream().mapToInt(Widest::letters).max().orElse(0) + 2;
    int letters = Math.max(least, Math.min(most, widest));
    sheet.setColumnWidth(column, letters * UNITS_PER_LETTER);
    return letters;
  }

  /** How high a row must be for its texts to wrap in columns of these widths, in points. */
  static float height(List<String> texts, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      int width = Math.max(1, widths.get(i) - 2);
      int wrapped =
          texts
              .get(i)
              .lines()
              .mapToInt(l -> Math.max(1, (DisplayWidth.inPrint(l) + width - 1) / width))
              .sum();
      lines = Math.max(lines, wrapped);
    }
    return Math.min(400f, lines * LINE_HEIGHT + 3);
  }
}
