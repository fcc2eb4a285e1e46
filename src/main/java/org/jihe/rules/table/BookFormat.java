package org.jihe.rules.table;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How cells show their numbers.
 *
 * @param id as the workbook counts formats
 * @param pattern such as {@code 0.00%}
 */
record BookFormat(
    int id, String pattern, boolean date, boolean percentage, boolean general, boolean scales) {
  private static final String GENERAL = "General";

  static final BookFormat USUAL = of(0, GENERAL);

  static BookFormat of(int id, String pattern) {
    return new BookFormat(
        id,
        pattern,
        DateUtil.isADateFormat(id, pattern),
        pattern.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%"),
        pattern.equalsIgnoreCase(GENERAL) || pattern.equals("@"),
        FigureLook.scales(pattern));
  }

  /** One of those that a workbook need not write down. */
  static BookFormat builtIn(int id) {
    if (isChineseDate(id)) {
      return of(id, "yyyy\"年\"m\"月\"d\"日\"");
    }
    String pattern = BuiltinFormats.getBuiltinFormat(id);
    return of(id, pattern == null || pattern.startsWith("reserved") ? GENERAL : pattern);
  }

  /** ECMA-376 part 1, 18.8.30: formats of Chinese versions, all of dates or times of day. */
  private static boolean isChineseDate(int id) {
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
}
