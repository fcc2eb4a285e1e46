package org.jihe.observing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;

/** What a document's title says: its subject, its year or period, its issuing organs. */
final class TitleText {
  private static final Pattern ATTACHED =
      Pattern.compile("(?:印发|转发|发布|公布|颁布|下发)[^〈〉]{0,12}〈([^〈〉]{2,200})");
  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d{2})年?[-－—–─~～至到]{1,2}((?:19|20)\\d{2})");
  private static final Pattern FIVE_YEARS = Pattern.compile("十([二三四五六七])五[”\"’]?(?:规划|时期|期间)?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年(?![0-9]{1,2}月|修|版)");

  /** Endings by which a title within 《》 is known for a document's, not a newspaper's. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:(?<![司执普书方做无])法|条例|办法|规定|意见|通知|方案|规划|计划|要点|手册|细则|纲要|决定|规则|制度|标准|指南|规程|规范|章程|批复|报告|纪要"
              + "|公告|通告|决议|目录|清单|指引|准则|解释|函)$");

  private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{1,20}[）)]$");

  /** One organ's name, then the region or rank with which another one's begins. */
  private static final Pattern TWO_ORGANS =
      Pattern.compile(
          "(?:局|厅|部|署|委|政府|委员会|办公室)"
              + "(?:中共|中央|国务院|国家|全国|最高|中国|[\\u4e00-\\u9fff]{1,6}?[省市区县州旗])"
              + "[\\u4e00-\\u9fff]{0,20}?(?:局|厅|部|署|委|院|会|政府|办公室)$");

  private static final Pattern TWO_MINISTRIES =
      Pattern.compile("^[\\u4e00-\\u9fff]{2,12}部[\\u4e00-\\u9fff]{2,12}部$");

  /** First year of the tenth five-year plan (十五); 十一五 and later ones follow every five years. */
  private static final int TENTH_PLAN = 2001;

  private final String title;
  private final int from;
  private final int to;

  /**
   * Reads a title.
   *
   * @param title normalised: without outer marks and blanks, inner marks as 〈〉
   */
  TitleText(String title) {
    this.title = title;
    String half = Widths.half(title);
    Matcher period = PERIOD.matcher(half);
    Matcher plan = FIVE_YEARS.matcher(half);
    if (period.find()) {
      from = Integer.parseInt(period.group(1));
      to = Integer.parseInt(period.group(2));
    } else if (plan.find()) {
      from = TENTH_PLAN + 5 * (int) ChineseNumerals.read(plan.group(1)).orElse(0);
      to = from + 4;
    } else {
      from = 0;
      to = 0;
    }
  }

  /** A title as {@link #TitleText} wants it, from what stands between its outer marks. */
  static String normalise(String inner) {
    return Blanks.remove(inner).replace('《', '〈').replace('》', '〉');
  }

  /** Whether a title ends as documents' titles do. */
  static boolean looksLikeDocument(String title) {
    String bare = title;
    for (Matcher remark = REMARK.matcher(bare); remark.find(); remark = REMARK.matcher(bare)) {
      bare = bare.substring(0, remark.start());
    }
    return DOCUMENT.matcher(bare).find();
  }

  String subject() {
    Matcher attached = ATTACHED.matcher(title);
    return attached.find() ? attached.group(1) : title;
  }

  int periodFrom() {
    return from;
  }

  int periodTo() {
    return to;
  }

  /** The one year that the title names; 0 when it names none, several, or a period. */
  int year() {
    int only = 0;
    Matcher year = YEAR.matcher(Widths.half(title));
    while (from == 0 && year.find()) {
      int named = Integer.parseInt(year.group(1));
      if (only != 0 && only != named) {
        return 0;
      }
      only = named;
    }
    return only;
  }

  /**
   * Whether a title begins with two organs run together.
   *
   * @param inner the title exactly as written, blanks included
   */
  static boolean runsOrgansTogether(String inner) {
    int about = inner.indexOf("关于");
    String head = about < 0 ? "" : Blanks.strip(inner.substring(0, about));
    return TWO_ORGANS.matcher(head).find() || TWO_MINISTRIES.matcher(head).matches();
  }
}
