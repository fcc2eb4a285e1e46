package org.jihe.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;

/** What the words of a line tell about where it belongs in a table. */
final class PastedWords {
  private static final int LONG = 20;
  private static final int SHORT = 12;
  private static final int FRAGMENT = 8;

  /** The levels of 《项目支出绩效目标申报表》 and the ways they are written in short. */
  private static final String REMARK = "(?:\\(.{0,12}\\)分?|\\d{1,3}分)?";

  private static final Pattern LEVEL1 =
      Pattern.compile("(?:产出|效益|效果|满意度|成本|投入|过程|管理|履职|影响力|社会效应)类?(?:指标|目标|值)?" + REMARK);

  private static final Pattern LEVEL2 =
      Pattern.compile(
          "(?:数量|质量|时效|成本|(?:经济|社会|生态|环境|生态环境)(?:成本|效益)|可持续(?:影响|发展)"
              + "|(?:服务|受益|帮扶|工作)对象满意度|(?:社会公众|公众|社会)满意度|社会公众或服务对象满意度)类?(?:指标|值)?"
              + REMARK
              + "|(?:服务对象|受益对象|群众)?满意度指标"
              + REMARK);

  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");
  private static final Pattern SENTENCE = Pattern.compile("[。；，！;]");

  /** How headings end that go across a table, as far as no label is known for them. */
  private static final Pattern HEADING =
      Pattern.compile(
          "[\\p{IsHan}、()（）:：]*(?:情况|信息|内容|指标|目标|资金|依据|说明|计划|进度|措施|意见|安排|构成|来源|预算|明细"
              + "|概况|名称|单位|部门|时间|期限|日期|人|电话|金额|总额|表|栏|编码|代码|类别|性质|属性|用途|方向|结论)[:：]?");

  private static final Set<FormPart> PROSE =
      Set.of(
          FormPart.OVERVIEW,
          FormPart.LEGAL_BASIS,
          FormPart.ANNUAL_GOAL,
          FormPart.LONG_TERM,
          FormPart.OTHER);

  private static final Set<FormPart> WITHOUT_VALUE =
      Set.of(FormPart.SECTION, FormPart.INDICATORS, FormPart.TITLE);

  /** What the names of levels end in; by itself it heads the column of names. */
  private static final String ENDING = "指标";

  private static final int LONGEST_LABEL = 60;

  private final LabelBook book;

  PastedWords(LabelBook book) {
    this.book = book;
  }

  List<Match> labels(String text) {
    if (text.length() > LONGEST_LABEL || Blanks.isBlank(text)) {
      return List.of();
    }
    return book.exact(text);
  }

  /** Whether it is, whole and by itself, a label or the name of a level of indicators. */
  boolean known(String text) {
    return !labels(text).isEmpty() || level(text);
  }

  boolean level(String text) {
    return level1(text) || level2(text);
  }

  boolean level1(String text) {
    return text.length() <= 2 * LONG && LEVEL1.matcher(plain(text)).matches();
  }

  boolean level2(String text) {
    return text.length() <= 2 * LONG && LEVEL2.matcher(plain(text)).matches();
  }

  /** A level in short, such as 数量 or 服务对象满意度, which may as well be the name of an indicator. */
  static boolean bareLevel(String text) {
    return !text.contains("指") && !text.contains("值");
  }

  private static String plain(String text) {
    return Widths.half(Blanks.remove(text));
  }

  boolean title(String text) {
    return book.title(text).isPresent();
  }

  /** Whether the two are a known word together which they are not apart. */
  boolean whole(String first, String last) {
    String word = first + last;
    if (word.length() > 2 * LONG || !known(word)) {
      return false;
    }
    boolean apart = known(first) && known(last);
    boolean ending = ENDING.equals(Blanks.remove(last)) && level(word);
    return !apart || ending || Blanks.remove(first).length() <= 2;
  }

  /** Whether the line says for itself what it is: a title, a year, a label with its value. */
  boolean standsAlone(String text) {
    List<Match> labels = labels(text);
    return title(text)
        || labels.stream().anyMatch(match -> !match.year().isEmpty())
        || (labels.isEmpty()
            && book.inline(text).stream().anyMatch(value -> !Blanks.isBlank(value.value())));
  }

  boolean field(String text) {
    return !level(text)
        && labels(text).stream()
            .map(Match::part)
            .anyMatch(p -> !p.isIndicatorColumn() && !WITHOUT_VALUE.contains(p));
  }

  boolean column(String text, FormPart part) {
    return labels(text).stream().anyMatch(match -> match.part() == part);
  }

  boolean anyColumn(String text) {
    return labels(text).stream().anyMatch(match -> match.part().isIndicatorColumn());
  }

  /** Whether the text is a label whose value may well take several paragraphs. */
  boolean wantsProse(String label) {
    return labels(label).stream().anyMatch(match -> PROSE.contains(match.part()));
  }

  /** Whether the last cell of the row is the value of the label before it. */
  boolean endsInValue(PastedRow row) {
    boolean value = false;
    for (int i = 0; i < row.size() - 1 && row.size() < LONGEST_LABEL; i++) {
      value = !value && (field(row.text(i)) || wantsProse(row.text(i)));
    }
    return value;
  }

  /** The same, of a label whose value is used. */
  boolean endsInUsedValue(PastedRow row) {
    return endsInValue(row)
        && labels(row.text(row.size() - 2)).stream().noneMatch(match -> match.part().isUnused());
  }

  /** A part of a word that a narrow cell has broken. */
  static boolean fragment(String text) {
    String shown = Blanks.remove(text);
    return !shown.isEmpty() && shown.length() <= SHORT && !SENTENCE.matcher(shown).find();
  }

  static boolean small(String text) {
    return fragment(text) && Blanks.remove(text).length() <= FRAGMENT;
  }

  static boolean prose(String text) {
    return text.length() >= LONG || SENTENCE.matcher(text).find();
  }

  static boolean sentence(String text) {
    return SENTENCE.matcher(text).find();
  }

  /** Whether the last word of a sentence stands in a line of its own: 已经, and below it 完成。 */
  static boolean endsSentence(String first, String last) {
    return small(Blanks.strip(last).replaceFirst("[。；;]$", ""))
        && SENTENCE.matcher(last).find()
        && WORDS.matcher(first).matches();
  }

  static boolean heading(String text) {
    String shown = Blanks.remove(text);
    return shown.length() <= LONG && HEADING.matcher(shown).matches();
  }

  /** Whether a parenthesis or a book title is still open at the end of the text. */
  static boolean open(String text) {
    int depth = 0;
    for (int i = Math.max(0, text.length() - 200); i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "(（《〔【“".indexOf(c) >= 0 ? 1 : 0;
      depth -= ")）》〕】”".indexOf(c) >= 0 ? 1 : 0;
    }
    return depth > 0;
  }
}
