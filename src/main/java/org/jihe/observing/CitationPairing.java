package org.jihe.observing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Citation.NumberForm;
import org.jihe.domain.Citation.TitleForm;

/** Pairs the titles of a text with their numbers, whichever comes first. */
final class CitationPairing {
  private static final int LONGEST_REMARK = 60;
  private static final Pattern REMARK = Pattern.compile("修订|修正|试行|暂行|简称|下称|(?:19|20)\\d\\d年|版");
  private static final Pattern ISSUES = Pattern.compile("关于.{0,12}?(?:印发|转发|发布|公布|颁布|下发).{0,12}$");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:\\s?+[和及与、]\\s?+《[^《》]{1,80}+》){0,8}+\\s?+等?+\\s?+的?+(?:补充|紧急)?+(?:通知|函|批复|决定|公告|通告|意见|报告|请示)");
  private static final Pattern REST =
      Pattern.compile(
          "[^，。；;、：:《》（）()\\n]{0,15}?的[\\u4e00-\\u9fff]{0,4}?(?:通知|函|批复|决定|公告|通告|意见|方案|报告)");
  private static final Pattern ALIAS =
      Pattern.compile("\\s?+[，,；;]?+\\s?+(?:以下)?+(?:简称|下称)[：:]?+[“\"]?+《[^《》]{1,40}+》");
  private static final Pattern FILE_WORD = Pattern.compile("(?:文件|文)?[：:]?\\s{0,9}$");

  private final String text;
  private final boolean all;
  private final List<TitleSpan> titles;
  private final List<NumberSpan> numbers;
  private final BitSet used = new BitSet();
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * Prepares to pair.
   *
   * @param all whether every title counts, or only those that look like documents'
   */
  CitationPairing(String text, boolean all) {
    this.text = text;
    this.all = all;
    this.titles = MarkedTitles.in(text);
    this.numbers = outside(DocumentNumbers.in(text), titles);
  }

  private static List<NumberSpan> outside(List<NumberSpan> numbers, List<TitleSpan> titles) {
    List<NumberSpan> outside = new ArrayList<>();
    int next = 0;
    for (NumberSpan number : numbers) {
      while (next < titles.size() && titles.get(next).end() <= number.start()) {
        next++;
      }
      if (next == titles.size() || titles.get(next).start() >= number.end()) {
        outside.add(number);
      }
    }
    return outside;
  }

  /** The citations that have a marked title or a number; in no particular order. */
  List<Draft> drafts() {
    int floor = 0;
    for (TitleSpan title : titles) {
      Draft draft = draft(title, floor);
      if (all || !draft.number().isNone() || looksLikeDocument(draft)) {
        drafts.add(draft);
      }
      floor = draft.end();
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!used.get(i)) {
        drafts.add(withoutMarks(i));
      }
    }
    return drafts;
  }

  private static boolean looksLikeDocument(Draft draft) {
    return TitleText.looksLikeDocument(TitleText.normalise(draft.title()));
  }

  private Draft draft(TitleSpan title, int floor) {
    Draft named = named(title, floor);
    int before = numberBefore(named.start());
    if (before >= 0) {
      used.set(before);
      NumberSpan number = numbers.get(before);
      boolean enclosed = number.end() < text.length() && isEnclosed(number);
      return new Draft(
          number.start(),
          named.end(),
          named.title(),
          named.form(),
          number,
          enclosed ? enclosure(number.start() - 1, number.end()) : "");
    }
    return withNumberAfter(named);
  }

  /** The title with the words around it that belong to it, its number still to be found. */
  private Draft named(TitleSpan title, int floor) {
    int start = BareTitles.clauseStart(text, title.start(), floor);
    String lead = text.substring(start, title.start());
    if (!title.badlyNested() && lead.contains("关于")) {
      boolean issues = ISSUES.matcher(lead).find();
      Matcher tail = (issues ? NOTICE : REST).matcher(text).region(title.end(), text.length());
      if (tail.lookingAt()) {
        String whole = lead + "《" + title.inner() + "》" + text.substring(title.end(), tail.end());
        return unnumbered(start, tail.end(), issues ? title.inner() : whole, TitleForm.ATTACHED);
      }
      if (issues) {
        return unnumbered(start, title.end(), title.inner(), TitleForm.CUT_SHORT);
      }
    }
    TitleForm form = title.badlyNested() ? TitleForm.BADLY_NESTED : TitleForm.MARKED;
    return unnumbered(title.start(), title.end(), title.inner(), form);
  }

  private static Draft unnumbered(int start, int end, String title, TitleForm form) {
    return new Draft(start, end, title, form, NumberSpan.NONE, "");
  }

  private Draft withNumberAfter(Draft named) {
    int at = Glyphs.skipBlanks(text, named.end());
    for (int remarks = 0; remarks < 3 && at < text.length(); remarks++) {
      boolean opened = Glyphs.isOpeningParenthesis(text.charAt(at));
      int next = nextNumber(opened ? at + 1 : at);
      if (next >= 0 && !used.get(next) && reaches(at, numbers.get(next).start(), opened)) {
        used.set(next);
        return numbered(named, numbers.get(next), opened ? at : -1, next);
      }
      int close = opened ? closing(at, Math.min(text.length(), at + LONGEST_REMARK)) : -1;
      if (close < 0 || !REMARK.matcher(text.substring(at, close)).find()) {
        break;
      }
      at = Glyphs.skipBlanks(text, close + 1);
    }
    return named;
  }

  private Draft numbered(Draft named, NumberSpan number, int open, int index) {
    int after = index + 1 < numbers.size() ? numbers.get(index + 1).start() : text.length();
    int limit = Math.min(after, Math.min(text.length(), number.end() + LONGEST_REMARK));
    int close = open < 0 ? -1 : closing(number.end(), limit);
    String enclosure = open < 0 ? "" : text.substring(open, open + 1);
    String closed = close < 0 ? "" : text.substring(close, close + 1);
    int end = close < 0 ? number.end() : close + 1;
    return new Draft(named.start(), end, named.title(), named.form(), number, enclosure + closed);
  }

  /** Whether nothing but blanks, or within parentheses a few words, stands before the number. */
  private boolean reaches(int at, int number, boolean opened) {
    if (number - at > 24) {
      return false;
    }
    String between = text.substring(opened ? at + 1 : at, number);
    return Blanks.isBlank(between)
        || (opened
            && between.chars().allMatch(c -> Glyphs.isHan((char) c) || "：: ".indexOf(c) >= 0));
  }

  private int closing(int from, int limit) {
    Matcher alias = ALIAS.matcher(text).region(from, limit);
    for (int at = alias.lookingAt() ? alias.end() : from; at < limit; at++) {
      char c = text.charAt(at);
      if (Glyphs.isClosingParenthesis(c)) {
        return at;
      }
      if ("《。；\n".indexOf(c) >= 0 || (at > from && Glyphs.isOpeningParenthesis(c))) {
        return -1;
      }
    }
    return -1;
  }

  /** Index of the first number that starts at or after an offset, or -1. */
  private int nextNumber(int from) {
    int low = 0;
    int high = numbers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < numbers.size() ? low : -1;
  }

  /** Index of the unused number right before an offset, or -1. */
  private int numberBefore(int start) {
    int next = nextNumber(start);
    int index = (next < 0 ? numbers.size() : next) - 1;
    if (index < 0 || used.get(index) || start - numbers.get(index).end() > 20) {
      return -1;
    }
    NumberSpan number = numbers.get(index);
    String between = text.substring(number.end(), start);
    boolean enclosed = number.end() < text.length() && isEnclosed(number);
    String bare = enclosed ? between.substring(Math.min(1, between.length())) : between;
    return FILE_WORD.matcher(bare).matches() ? index : -1;
  }

  private boolean isEnclosed(NumberSpan number) {
    return number.start() > 0
        && Glyphs.isOpeningParenthesis(text.charAt(number.start() - 1))
        && Glyphs.isClosingParenthesis(text.charAt(number.end()))
        && BareTitles.before(text, number.start() - 1, 0).isNone();
  }

  private String enclosure(int open, int close) {
    return text.substring(open, open + 1) + text.charAt(close);
  }

  /** A number whose title, if any, stands without marks beside it. */
  private Draft withoutMarks(int index) {
    NumberSpan number = numbers.get(index);
    int floor = index == 0 ? 0 : numbers.get(index - 1).end();
    int limit = index + 1 < numbers.size() ? numbers.get(index + 1).start() : text.length();
    boolean opened =
        number.start() > 0 && Glyphs.isOpeningParenthesis(text.charAt(number.start() - 1));
    int head = opened ? number.start() - 1 : number.start();
    Draft bare = unnumbered(number.start(), number.end(), "", TitleForm.NONE);
    Draft whole = numbered(bare, number, opened ? head : -1, index);
    BareTitles.Span title = BareTitles.before(text, head, floor);
    if (!title.isNone() && number.form() != NumberForm.ORDER) {
      return bare(title, title.start(), whole.end(), whole);
    }
    title = BareTitles.after(text, whole.end(), limit);
    return title.isNone()
        ? new Draft(head, whole.end(), "", TitleForm.NONE, number, whole.enclosure())
        : bare(title, head, title.end(), whole);
  }

  private Draft bare(BareTitles.Span title, int start, int end, Draft whole) {
    String words = text.substring(title.start(), title.end());
    return new Draft(start, end, words, TitleForm.BARE, whole.number(), whole.enclosure());
  }
}
