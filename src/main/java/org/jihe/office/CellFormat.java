package org.jihe.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** ECMA-376 part 1, 18.8.30: formats of Chinese versions, all of dates or times of day. */
  private static final Map<Integer, String> CHINESE = chinese();

  static final CellFormat USUAL = of(0, GENERAL);

  /** Of dates that are written as such and have no format of their own. */
  static final CellFormat DATE = new CellFormat(-1, "yyyy-mm-dd", true, false, false, false);

  private static Map<Integer, String> chinese() {
    Map<Integer, String> patterns = new HashMap<>();
    List.of(27, 36, 50, 52, 57).forEach(id -> patterns.put(id, "yyyy\"年\"m\"月\""));
    List.of(28, 29, 51, 53, 54, 58).forEach(id -> patterns.put(id, "m\"月\"d\"日\""));
    patterns.put(30, "m-d-yy");
    patterns.put(31, "yyyy\"年\"m\"月\"d\"日\"");
    patterns.put(32, "h\"时\"mm\"分\"");
    patterns.put(33, "h\"时\"mm\"分\"ss\"秒\"");
    List.of(34, 55).forEach(id -> patterns.put(id, "上午/下午h\"时\"mm\"分\""));
    List.of(35, 56).forEach(id -> patterns.put(id, "上午/下午h\"时\"mm\"分\"ss\"秒\""));
    return Map.copyOf(patterns);
  }

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
    String chinese = CHINESE.get(id);
    if (chinese != null) {
      return new CellFormat(id, chinese, true, false, false, false);
    }
    String pattern = BuiltinFormats.getBuiltinFormat(id);
    return of(id, pattern == null || pattern.startsWith("reserved") ? GENERAL : pattern);
  }
}
