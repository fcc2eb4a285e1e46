package org.jihe.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;

/** The ways in which forms write the unit of their amounts. */
public final class UnitWords {
  private static final Pattern WORDS =
      Pattern.compile("\\(?(?:人民币)?((?:千|万|百万|亿)?元)\\)?(?:\\([^()]*\\))?");

  private UnitWords() {}

  /** The unit in such texts as {@code 万元}, {@code 人民币万元}, {@code 万元）}; else undeclared. */
  public static AmountUnit read(String text) {
    Matcher words = WORDS.matcher(Blanks.remove(Widths.half(text)));
    return words.matches() ? AmountUnit.labelled(words.group(1)) : AmountUnit.UNDECLARED;
  }
}
