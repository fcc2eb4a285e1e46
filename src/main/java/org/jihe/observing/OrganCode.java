package org.jihe.observing;

import java.util.List;

/**
 * Tells where an organ's code (发文机关代字) or an order's organ begins, given where it ends: forms run
 * it together with the words before it, as in 根据渝财行〔2011〕86号.
 */
final class OrganCode {
  private static final int LONGEST = 24;
  private static final int LONGEST_GROUP = 6;
  private static final int SHORTEST = 2;

  /** Words that end before a code begins; none of them is part of any code. */
  private static final List<String> LEAD_INS =
      List.of(
          "根据", "按照", "依据", "依照", "参照", "遵照", "贯彻", "落实", "执行", "详见", "参见", "以及", "符合", "结合", "转发",
          "下发", "印发", "文件", "文号", "通知", "意见", "办法", "规定", "方案", "要求", "精神", "见", "及", "据", "按", "照",
          "号", "的");

  /** Bodies whose full name may stand right before their code. */
  private static final List<String> BODIES = List.of("局", "厅", "政府", "委员会", "办公室");

  private OrganCode() {}

  /**
   * Where the code that ends at {@code end} begins; {@code end} itself when no code stands there.
   *
   * @param order whether it is the organ of an order, written in full (重庆市人民政府令)
   */
  static int startOf(String text, int end, boolean order) {
    int from = end;
    int floor = Math.max(0, end - LONGEST);
    while (from > floor) {
      int next = stepBack(text, from);
      if (next == from) {
        break;
      }
      from = next;
    }
    int start = afterLeadIn(text, from, end);
    return order ? start : afterAny(BODIES, text, start, end);
  }

  private static int stepBack(String text, int from) {
    char c = text.charAt(from - 1);
    if (Glyphs.isHan(c)) {
      return from - 1;
    }
    if (!Glyphs.isClosingParenthesis(c)) {
      return from;
    }
    int open = from - 2;
    while (open > 0 && from - open <= LONGEST_GROUP && Glyphs.isHan(text.charAt(open))) {
      open--;
    }
    boolean group =
        open > 0
            && open < from - 2
            && Glyphs.isOpeningParenthesis(text.charAt(open))
            && Glyphs.isHan(text.charAt(open - 1));
    return group ? open : from;
  }

  private static int afterLeadIn(String text, int start, int end) {
    int after = afterGroup(text, afterAny(LEAD_INS, text, start, end), end);
    boolean joined = after < end - SHORTEST && "和与由为以".indexOf(text.charAt(after)) >= 0;
    boolean closedBefore = after > 0 && "号》）)、；，。求知件见法定案神".indexOf(text.charAt(after - 1)) >= 0;
    return joined && closedBefore ? after + 1 : after;
  }

  /** A code may hold a group in parentheses, 宁财(农), but never begins with one. */
  private static int afterGroup(String text, int start, int end) {
    int at = start;
    if (at < end && Glyphs.isOpeningParenthesis(text.charAt(at))) {
      while (at < end && !Glyphs.isClosingParenthesis(text.charAt(at))) {
        at++;
      }
      at++;
    }
    return Math.min(at, end);
  }

  private static int afterAny(List<String> words, String text, int start, int end) {
    String run = text.substring(start, end);
    int after = 0;
    for (String word : words) {
      int at = run.lastIndexOf(word);
      if (at >= 0 && run.length() - at - word.length() >= SHORTEST) {
        after = Math.max(after, at + word.length());
      }
    }
    return start + after;
  }
}
