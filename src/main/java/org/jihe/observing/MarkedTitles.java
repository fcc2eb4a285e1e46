package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/** Finds the titles within 《》 in a text, nested ones as part of the outer. */
final class MarkedTitles {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 4;

  /** Where a title whose closing mark is missing must have ended. */
  private static final String STOPS = "。；;，,、\n（(《》";

  /** A short name given to a document just cited is no second citation. */
  private static final Pattern ALIAS = Pattern.compile("(?:简称|下称)[为：:“\"]?$");

  /** A title whose inner title follows at once. */
  private static final Pattern ISSUING = Pattern.compile("(?:印发|转发|发布|公布)$");

  private MarkedTitles() {}

  /** All titles, in order, without overlap; short names (以下简称《…》) left out. */
  static List<TitleSpan> in(String text) {
    List<TitleSpan> found = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      TitleSpan title = read(text, at);
      boolean alias = ALIAS.matcher(text.substring(Math.max(0, at - 4), at)).find();
      if (!alias && !Blanks.isBlank(title.inner())) {
        found.add(title);
      }
      at = text.indexOf('《', title.end());
    }
    return found;
  }

  private static TitleSpan read(String text, int start) {
    StringBuilder open = new StringBuilder("《");
    boolean bad = false;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int at = start + 1; at < limit; at++) {
      char c = text.charAt(at);
      char top = open.charAt(open.length() - 1);
      if (c == '《' || c == '〈') {
        bad |= c == top;
        open.append(c);
        if (open.length() > DEEPEST) {
          break;
        }
      } else if (c == '》' || c == '〉') {
        if (top != (c == '》' ? '《' : '〈')) {
          bad = true;
        }
        if (top == (c == '》' ? '《' : '〈') || open.length() > 1) {
          open.setLength(open.length() - 1);
        }
      } else if (c == '。' || c == '；') {
        break;
      }
      if (open.isEmpty()) {
        return new TitleSpan(start, at + 1, text.substring(start + 1, at), bad);
      }
    }
    return cut(text, start, limit);
  }

  private static TitleSpan cut(String text, int start, int limit) {
    int end = stop(text, start + 1, limit);
    if (end < limit
        && text.charAt(end) == '《'
        && ISSUING.matcher(text.substring(start, end)).find()) {
      int inner = text.substring(end, limit).indexOf('》');
      end = inner < 0 ? limit : stop(text, end + inner + 1, limit);
    }
    boolean half = end < limit && text.charAt(end) == '》';
    return new TitleSpan(start, half ? end + 1 : end, text.substring(start + 1, end), true);
  }

  private static int stop(String text, int from, int limit) {
    int end = from;
    while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
