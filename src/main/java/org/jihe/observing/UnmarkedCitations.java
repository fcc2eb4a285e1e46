package org.jihe.observing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Citation.TitleForm;

/** Finds documents cited with neither title marks nor number: 某局关于…的通知, 预算法第十三条. */
final class UnmarkedCitations {
  private static final Pattern ARTICLE = Pattern.compile("第(?:[一二三四五六七八九十百零]{1,8}+|[0-9]{1,3}+)条");
  private static final Pattern STATUTE = Pattern.compile("(?:法|条例|办法|规定|细则|规则)$");
  private static final Pattern SAME = Pattern.compile("(?:本|该|此|上述|前述|同)(?:办法|规定|细则|规则|条例|法)$");

  private final String text;
  private final List<Draft> known;
  private final List<Draft> found = new ArrayList<>();
  private int next;
  private int floor;

  private UnmarkedCitations(String text, List<Draft> known) {
    this.text = text;
    this.known = known;
  }

  /** The citations that stand between those already known. */
  static List<Draft> in(String text, List<Draft> known) {
    List<Draft> sorted = new ArrayList<>(known);
    sorted.sort(Comparator.comparingInt(Draft::start));
    UnmarkedCitations unmarked = new UnmarkedCitations(text, sorted);
    int at = 0;
    while (at < text.length()) {
      at = unmarked.readAt(at);
    }
    return unmarked.found;
  }

  private int readAt(int at) {
    if (next < known.size() && at >= known.get(next).start()) {
      floor = Math.max(at, known.get(next).end());
      next++;
      return floor;
    }
    if (text.startsWith("关于", at)) {
      return readNotice(at);
    }
    return text.charAt(at) == '第' ? readStatute(at) : at + 1;
  }

  private int readNotice(int at) {
    int limit = next < known.size() ? known.get(next).start() : text.length();
    BareTitles.Span title = BareTitles.around(text, at, floor, limit);
    return title.isNone() ? at + 1 : add(title.start(), title.end());
  }

  private int readStatute(int at) {
    Matcher article = ARTICLE.matcher(text).region(at, text.length());
    int start = Math.max(floor, OrganCode.startOf(text, at, true));
    String name = text.substring(Math.min(start, at), at);
    boolean statute =
        name.length() >= 3
            && article.lookingAt()
            && STATUTE.matcher(name).find()
            && !SAME.matcher(name).find();
    return statute ? add(start, at) : at + 1;
  }

  private int add(int start, int end) {
    String title = text.substring(start, end);
    found.add(new Draft(start, end, title, TitleForm.BARE, NumberSpan.NONE, ""));
    floor = end;
    return end;
  }
}
