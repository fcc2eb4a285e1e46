package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;

/**
 * The number of a list's item: 1. 1、 （1） 1） 一、 （一） ①.
 *
 * @param start offset of its first char
 * @param end offset after it, where the item's words begin
 * @param number the number it states
 * @param style the kind of number; items of one list have one style
 * @param ofLine whether it begins a line, rather than standing within one
 */
record ListMarker(int start, int end, int number, Style style, boolean ofLine) {
  /** The kinds of number. */
  enum Style {
    FIGURE,
    FIGURE_IN_PARENTHESES,
    HAN,
    HAN_IN_PARENTHESES,
    CIRCLED
  }

  private static final String CLAUSE_ENDS = "；。;：:！？";
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String FIGURE = "([0-9０-９]{1,2}+)";
  private static final String HAN = "([一二三四五六七八九十]{1,3}+)";

  /**
   * A figure after the point would make it a decimal or a date, unless a month or a year of its own
   * begins there: 1.10月31日前, 2.2025年底.
   */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:N[.．、](?:(?![0-9０-９])|(?=(?:1[0-2]|0?[1-9])月|20[0-9]{2}[年—-]))|[（(]N[）)]|N[）)]|H、|[（(]H[）)])"
              .replace("N", FIGURE)
              .replace("H", HAN));

  /** All list numbers of a text, in its order. */
  static List<ListMarker> in(String text) {
    List<ListMarker> found = new ArrayList<>();
    Matcher matcher = MARKER.matcher(text);
    boolean lineStart = true;
    boolean clauseStart = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!clauseStart && Glyphs.isPlainHan(c)) {
        lineStart = false;
        at++;
        continue;
      }
      int circle = isEnclosed(c) ? CIRCLES.indexOf(c) : -1;
      if (circle >= 0) {
        found.add(new ListMarker(at, at + 1, circle + 1, Style.CIRCLED, lineStart));
      } else if (clauseStart && isMarkerStart(c) && matcher.region(at, text.length()).lookingAt()) {
        ListMarker marker = marker(matcher, lineStart);
        found.add(marker);
        at = marker.end() - 1;
        lineStart = false;
      }
      boolean blank = Blanks.isBlank(c);
      lineStart = c == '\n' || (lineStart && blank);
      clauseStart = lineStart || CLAUSE_ENDS.indexOf(c) >= 0 || (clauseStart && blank);
      at++;
    }
    return found;
  }

  private static boolean isEnclosed(char c) {
    return c >= '\u2460' && c <= '\u24ff';
  }

  private static boolean isMarkerStart(char c) {
    return Glyphs.isDigit(c) || Glyphs.isOpeningParenthesis(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static ListMarker marker(Matcher matcher, boolean ofLine) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    String number = matcher.group(group);
    Style style =
        switch (group) {
          case 1 -> Style.FIGURE;
          case 4 -> Style.HAN;
          case 5 -> Style.HAN_IN_PARENTHESES;
          default -> Style.FIGURE_IN_PARENTHESES;
        };
    int value =
        group <= 3
            ? Integer.parseInt(Widths.half(number))
            : (int) ChineseNumerals.read(number).orElse(0);
    return new ListMarker(matcher.start(), matcher.end(), value, style, ofLine);
  }
}
