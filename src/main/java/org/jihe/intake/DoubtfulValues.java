package org.jihe.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Defects;

/**
 * Values at the end of a pasted line that may as well be the first half of a label which goes on in
 * the next line: 单位名称 | 项目, and below it 名称 | 预算数. Neither reading is taken.
 */
final class DoubtfulValues {
  private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{1,4}");
  private static final Pattern NONE = Pattern.compile("无|暂无|没有|零");

  /** What labels begin with, and what is no name, no amount and no sentence by itself. */
  private static final Pattern HALF =
      Pattern.compile(
          "项目|单位|部门|预算|资金|绩效|指标|主管|实施|申报|填报|联系|负责|立项|总体|主要"
              + "|年初|年度|全年|本年|当年|上年|本年度|年初设|实际完|完成|预期");

  private static final Set<FormPart> PROSE =
      EnumSet.of(FormPart.OVERVIEW, FormPart.LEGAL_BASIS, FormPart.ANNUAL_GOAL);

  /** What is no longer than this begins many a label: 年度, 全年, 项目. */
  private static final int PREFIX = 2;

  private final PastedWords words;
  private final Defects defects;

  private DoubtfulValues(PastedWords words, Defects defects) {
    this.words = words;
    this.defects = defects;
  }

  /** Takes back such values, and says so. */
  static void takeBack(List<PastedRow> rows, PastedWords words, Defects defects) {
    DoubtfulValues values = new DoubtfulValues(words, defects);
    for (int i = 0; i + 1 < rows.size(); i++) {
      values.look(rows.get(i), rows.get(i + 1));
    }
  }

  private void look(PastedRow row, PastedRow next) {
    if (row.size() < 2
        || next.isGap()
        || Blanks.isBlank(next.first())
        || !words.endsInUsedValue(row)) {
      return;
    }
    String value = Blanks.remove(row.last());
    boolean doubtful =
        HALF.matcher(value).matches()
            || isHalf(row.last(), next)
            || isNoValue(row.text(row.size() - 2), value, next);
    if (doubtful && SHORT.matcher(value).matches()) {
      say(row, value, next);
      row.forgetLast();
    }
  }

  private void say(PastedRow row, String value, PastedRow next) {
    String where = Defects.where(row.lastPosition());
    defects.add(
        row.lastPosition(),
        where
            + "的"
            + Defects.quote(value)
            + "分不清是内容，还是和下一行的"
            + Defects.quote(next.first())
            + "合成一个栏目名，没有读取",
        "请交 Word 或 Excel 原件，或把每个栏目名写在一行里");
  }

  private boolean isHalf(String value, PastedRow next) {
    boolean together = words.whole(value, next.first());
    boolean apart = words.known(next.first()) && Blanks.remove(value).length() > PREFIX;
    return together && !apart && !words.known(value);
  }

  /** Whether a word can hardly be what is asked for, and one that nobody knows follows it. */
  private boolean isNoValue(String label, String value, PastedRow next) {
    List<FormPart> parts = words.labels(label).stream().map(Match::part).toList();
    boolean amount = parts.stream().allMatch(HeaderRow::isAmount) && !NONE.matcher(value).matches();
    boolean strange = PastedWords.small(next.first()) && !words.known(next.first());
    return amount || (strange && !next.single() && PROSE.containsAll(parts));
  }
}
