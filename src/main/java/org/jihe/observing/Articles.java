package org.jihe.observing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;

/** Reads the articles cited of one document: 第三十九条, 第四条第（一）项, 第六点. */
final class Articles {
  private static final String COUNT = "[（(]?+([一二三四五六七八九十百零〇]{1,8}+|[0-9０-９]{1,4}+)[）)]?+";

  /** The parts one begins a citation with. */
  private static final Pattern HEAD = Pattern.compile("第\\s?+" + COUNT + "\\s?+(条|章|编|节|部分|点|段|页)");

  private static final Pattern BETWEEN = Pattern.compile("之([一二三四五六七八九十])(?!款|项|目)");
  private static final Pattern TAIL = Pattern.compile("第\\s?+" + COUNT + "\\s?+(款|项|目)");

  /** 项 by custom: 第九十三条(四). */
  private static final Pattern SHORT_ITEM =
      Pattern.compile("[（(]([一二三四五六七八九十]{1,3}+|[0-9]{1,2}+)[）)](项?+)");

  private static final Pattern JOINT = Pattern.compile("\\s?+(?:、|和|及|与|以及|，(?=第))?+\\s?+");

  private final String text;
  private final int end;
  private final Set<String> cited = new LinkedHashSet<>();
  private final Set<String> loose = new LinkedHashSet<>();
  private String lastArticle = "";
  private int adjacentEnd;

  private Articles(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.adjacentEnd = start;
  }

  /**
   * The articles cited between two offsets: right at the start, one after the other, and further
   * articles named later on.
   */
  static Articles between(String text, int start, int end) {
    Articles articles = new Articles(text, start, end);
    articles.readAdjacent(start);
    articles.readLater();
    return articles;
  }

  List<String> cited() {
    return List.copyOf(cited);
  }

  List<String> loose() {
    return List.copyOf(loose);
  }

  /** Offset after the last article that follows at once; the start when none does. */
  int adjacentEnd() {
    return adjacentEnd;
  }

  private void readAdjacent(int start) {
    int at = start;
    while (at < end) {
      int next = cited.isEmpty() && loose.isEmpty() ? at : after(JOINT, at);
      int read = readHead(next);
      read = read < 0 ? readFurther(next) : read;
      if (read < 0) {
        return;
      }
      adjacentEnd = read;
      at = read;
    }
  }

  private void readLater() {
    int at = adjacentEnd;
    while (at < end) {
      Matcher head = match(HEAD, at);
      boolean article = text.charAt(at) == '第' && head.lookingAt() && "条".equals(head.group(2));
      at = article ? readHead(at) : at + 1;
    }
  }

  /** Reads an article with its paragraphs; the offset after it, or -1 when none is there. */
  private int readHead(int at) {
    Matcher head = match(HEAD, at);
    if (!head.lookingAt()) {
      return -1;
    }
    String unit = head.group(2);
    StringBuilder article = new StringBuilder(named(head.group(1), unit));
    int after = head.end();
    if ("点段页".contains(unit)) {
      loose.add(article.toString());
      return after;
    }
    Matcher between = match(BETWEEN, after);
    if (between.lookingAt()) {
      article.append(between.group());
      after = between.end();
    }
    after = readTails(after, article);
    lastArticle = article.substring(0, article.indexOf("条") + 1);
    cited.add(article.toString());
    return after;
  }

  private int readTails(int from, StringBuilder article) {
    int after = from;
    while (after < end) {
      Matcher tail = match(TAIL, after);
      Matcher item = match(SHORT_ITEM, after);
      if (tail.lookingAt()) {
        article.append(named(tail.group(1), tail.group(2)));
        after = tail.end();
      } else if (item.lookingAt()) {
        article.append(named(item.group(1), "项"));
        after = item.end();
      } else {
        break;
      }
    }
    return after;
  }

  /** 第四条第一款、第三款: the second one belongs to the same article. */
  private int readFurther(int at) {
    if (lastArticle.isEmpty() || !match(TAIL, at).lookingAt()) {
      return -1;
    }
    StringBuilder article = new StringBuilder(lastArticle);
    int after = readTails(at, article);
    lastArticle = article.substring(0, article.indexOf("条") + 1);
    cited.add(article.toString());
    return after;
  }

  private static String named(String count, String unit) {
    String half = Widths.half(count);
    boolean arabic = !half.isEmpty() && half.charAt(0) >= '0' && half.charAt(0) <= '9';
    int number = arabic ? Integer.parseInt(half) : 0;
    return "第" + (number >= 1 && number <= 999 ? ChineseNumerals.write(number) : half) + unit;
  }

  private int after(Pattern pattern, int at) {
    Matcher matcher = match(pattern, at);
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private Matcher match(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(Math.min(at, end), end);
    return matcher;
  }
}
