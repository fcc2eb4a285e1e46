package org.jihe.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before an item of a list: {@code 1.}, （一）, 目标2：.
 *
 * @param style what stands around the number; items of one list share it
 * @param value from 1; 0 for none
 */
record ListNumber(String style, int value) {
  static final ListNumber NONE = new ListNumber("", 0);

  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*+(目标|任务|第|[（(])?(?:(\\d{1,2})|([一二三四五六七八九十])|([①-⑩]))([.．、,，:：)）]|是|\\s)?+.*",
          Pattern.DOTALL);

  static ListNumber of(String line) {
    Matcher item = ITEM.matcher(line);
    if (!item.matches()) {
      return NONE;
    }
    String lead = item.group(1) == null ? "" : item.group(1);
    String end = item.group(5) == null ? "" : item.group(5);
    if (item.group(4) != null) {
      return new ListNumber("①", CIRCLED.indexOf(item.group(4)) + 1);
    } else if (end.isEmpty()) {
      return NONE;
    } else if (item.group(2) != null) {
      return new ListNumber(lead + "1" + end, Integer.parseInt(item.group(2)));
    }
    return new ListNumber(lead + "一" + end, CHINESE.indexOf(item.group(3)) + 1);
  }

  /** The number of the last line that has one. */
  static ListNumber last(String text) {
    ListNumber last = NONE;
    for (String line : text.split("\n", -1)) {
      ListNumber own = of(line);
      last = own.isNone() ? last : own;
    }
    return last;
  }

  boolean isNone() {
    return value == 0;
  }

  /** Whether an item with the other number comes right after one with this. */
  boolean before(ListNumber other) {
    return value > 0 && other.value == value + 1 && style.equals(other.style);
  }
}
