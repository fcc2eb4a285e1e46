package org.jihe.office;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How cells show their numbers.
 *
 * @param id as the workbook counts formats
 * @param pattern such as {@code 0.00%}
 */
public record CellFormat(
    int id, String pattern, boolean date, boolean percentage, boolean general, boolean scales) {
  private static final String GENERAL = "General";

  /** A comma behind the last digit divides by a thousand; an escaped point stands anywhere. */
  private static final Pattern SCALING = Pattern.compile("[0#?],+(?![0#?,])|[!\\\\]\\.");

  static final CellFormat USUAL = of(0, GENERAL);

  static CellFormat of(int id, String pattern) {
    return new CellFormat(
        id,
        pattern,
        DateUtil.isADateFormat(id, pattern),
        pattern.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%"),
        pattern.equalsIgnoreCase(GENERAL) || pattern.equals("@"),
        scales(pattern));
  }

  /** Whether it shows a number smaller than it is. */
  private static boolean scales(String pattern) {
    return SCALING.matcher(pattern.replaceAll("\"[^\"]*\"", "")).find();
  }

  /** One of those that a workbook need not write down. */
  static CellFormat builtIn(int id) {
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
