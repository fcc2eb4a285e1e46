package org.jihe.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.office.Defects;

/** A cell of one amount in which more is written: its parts, or other amounts. */
final class AmountPhrase {
  private static final String AMOUNT = "\\d[\\d,，]*(?:\\.\\d+)?(?:万元|千元|亿元|元|万)?";
  private static final Pattern WITH_PARTS =
      Pattern.compile(
          "(?:(20\\d\\d)年)?(?:度|项目|预算|资金|金额|总额|总计|合计|年度|当年|本年)*[:：]?("
              + AMOUNT
              + ")[，,;；。(（]*其中[:：]?.*",
          Pattern.DOTALL);
  private static final Pattern ALONE = Pattern.compile(AMOUNT);
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}&&[^万千亿元年月日]]{2,}");
  private static final int LONGEST = 200;

  private AmountPhrase() {}

  /** The amount that is written before its parts: {@code 42万元，其中：财政资金42万元}. */
  static Optional<String> beforeItsParts(String text) {
    Matcher whole = WITH_PARTS.matcher(Blanks.remove(text));
    return text.length() <= LONGEST && whole.matches()
        ? Optional.of(whole.group(2))
        : Optional.empty();
  }

  /** Whether it names a year before the amount, and another than this one. */
  static boolean isOfAnotherYear(String text, String year) {
    Matcher whole = WITH_PARTS.matcher(Blanks.remove(text));
    return whole.matches() && whole.group(1) != null && !whole.group(1).equals(year);
  }

  /** Whether the text is an amount, alone or before its parts. */
  static boolean isAmount(String text) {
    return ALONE.matcher(Blanks.remove(text)).matches() || beforeItsParts(text).isPresent();
  }

  /** Whether several amounts are written, with words that tell them apart to a person. */
  static boolean isOfSeveral(Entry entry) {
    return NUMBER.matcher(entry.raw()).results().limit(2).count() > 1
        && WORDS.matcher(entry.raw()).find();
  }

  /** Notes that only the whole was read. */
  static void noteWhole(Entry entry, String whole, Defects defects) {
    defects.note(entry.place().position(), written(entry) + "，只按其中的总数读取", whole);
  }

  /** Says that none of several amounts was taken. */
  static void saySeveral(Entry entry, Defects defects) {
    defects.add(
        entry.place().position(), written(entry) + "，有几个金额，分不清哪一个是这一栏的，没有读取", "请只填这一栏的金额，其余的另填");
  }

  private static String written(Entry entry) {
    String where = Defects.where(entry.place().position());
    return where + "的「" + entry.place().label() + "」写的是" + Defects.quote(entry.raw());
  }
}
