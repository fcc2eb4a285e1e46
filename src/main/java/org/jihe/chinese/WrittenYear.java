package org.jihe.chinese;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year as forms write it: 2025, 2025年度, 二〇二五年, 2025年1月1日至2025年12月31日. */
public final class WrittenYear {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?)?");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");

  /** With it, 2025.5 is a number and no month. */
  private static final String OTHER_THAN_TIME = "元";

  private static final int LONGEST = 60;

  private WrittenYear() {}

  /** The one year that the text names; empty when it names none, or several. */
  public static OptionalInt read(String raw) {
    Compact compact = Compact.of(raw).stripped();
    if (compact.length() > LONGEST) {
      return OptionalInt.empty();
    }
    String text = REMARK.matcher(compact.text()).replaceFirst("");
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    return Days.isDay(text, OTHER_THAN_TIME) ? Days.year(text) : OptionalInt.empty();
  }
}
