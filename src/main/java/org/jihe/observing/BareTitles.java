package org.jihe.observing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds titles that stand without 《》, by their place beside a number or by their wording. */
final class BareTitles {
  private static final int LONGEST = 90;
  private static final int LONGEST_HEAD = 40;
  private static final String BOUNDARY = "。；;，,：:\n\r《》（）()〔〕“”\t";

  private static final String ENDINGS = "通知|意见|办法|规定|细则|条例|方案|决定|批复|报告|请示|纪要|公告|通告|规划|计划|函";

  /** 关于…的通知, as far as the notice goes. */
  private static final Pattern ABOUT =
      Pattern.compile("关于.{2,70}?的[\\u4e00-\\u9fff]{0,4}?(?:" + ENDINGS + ")");

  private static final int LONGEST_REMARK = 24;
  private static final Pattern REMARK =
      Pattern.compile("[（(](?:试行|暂行|修订|修正|[^（）()〔〕]{0,6}(?:19|20)[0-9]{2}[^（）()〔〕]{0,10})[）)]");

  private static final Pattern ENDING = Pattern.compile("(?:" + ENDINGS + ")$");
  private static final Pattern FILE_WORD = Pattern.compile("\\s{0,9}+(?:文件|文)?+\\s{0,9}+[:：]?+");

  /** What stands before a title and is none of it: list numbers, dates, 一是, 根据. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^\\s{0,40}+(?:\\d{1,3}[.．、）)](?!\\d)|[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]{1,2}、"
              + "|\\d{4}[.年/-]\\d{1,2}[.月/-]\\d{1,2}日?|、|根据|按照|依据|依照|参照|执行|落实|贯彻|见|\\s)");

  private BareTitles() {}

  /** A stretch of text. */
  record Span(int start, int end) {
    static final Span NONE = new Span(0, 0);

    boolean isNone() {
      return start == end;
    }
  }

  /** The title that follows a number at {@code from}: 22号文件某局关于…的通知. */
  static Span after(String text, int from, int limit) {
    Matcher word = FILE_WORD.matcher(text).region(from, limit);
    int start = word.lookingAt() ? word.end() : from;
    int end = start;
    while (end < limit && end - start < LONGEST && BOUNDARY.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int about = text.substring(start, end).indexOf("关于");
    if (about < 0 || about > LONGEST_HEAD) {
      return Span.NONE;
    }
    Matcher title = ABOUT.matcher(text).region(start + about, end);
    return title.lookingAt() ? new Span(start, title.end()) : Span.NONE;
  }

  /**
   * The title that ends at {@code to}, before a number: 常务会议纪要（…）.
   *
   * @param floor where the text before begins to belong to something else
   */
  static Span before(String text, int to, int floor) {
    int end = withoutRemark(text, to);
    int start = clauseStart(text, end, floor);
    String clause = text.substring(start, end);
    if (!ENDING.matcher(clause).find() || clause.length() < 4) {
      return Span.NONE;
    }
    int comma = clause.contains("关于") ? -1 : clause.lastIndexOf('、');
    return new Span(start + comma + 1, to);
  }

  /** Where a title ends whose remark, such as （2023—2025年） or （试行）, ends at {@code to}. */
  private static int withoutRemark(String text, int to) {
    Matcher remark =
        REMARK
            .matcher(text)
            .region(Math.max(0, to - LONGEST_REMARK), to)
            .useTransparentBounds(true);
    int end = to;
    while (remark.find()) {
      end = remark.end() == to ? remark.start() : to;
    }
    return end;
  }

  /** The title around a 关于 at {@code about} that has neither marks nor number. */
  static Span around(String text, int about, int floor, int limit) {
    int start = clauseStart(text, about, floor);
    Span found = after(text, start, limit);
    return found.start() <= about && found.end() > about ? found : Span.NONE;
  }

  /** Where the clause that ends at {@code to} begins, lead-in words left out. */
  static int clauseStart(String text, int to, int floor) {
    int start = to;
    int least = Math.max(floor, to - LONGEST);
    while (start > least && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    Matcher lead = LEAD.matcher(text).region(start, to);
    while (start < to && lead.lookingAt()) {
      start = lead.end();
      lead.region(start, to);
    }
    return start;
  }
}
