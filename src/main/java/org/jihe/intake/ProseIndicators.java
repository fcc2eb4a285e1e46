package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Comparison;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Lines;

/**
 * Indicators written as prose: {@code 【产出指标-数量指标】指标1：培训场次(≥12场)；}. A level ends in 指标 and a colon,
 * or stands in brackets; an indicator ends with ；or its line, and shows what is its target by
 * parentheses, a comparator, or a colon.
 */
final class ProseIndicators {
  private static final Pattern LEVEL =
      Pattern.compile("\\s*(?:【([^【】]{1,30})】|([^：:；;，,（(\\d\\n]{0,12}指标)\\s*(?:[：:]|(?=\\n|$)))");

  private static final Pattern MARKER =
      Pattern.compile(
          "\\s*(?:(?:具体|绩效)?指标\\s*\\d{1,2}\\s*[：:.、]|[（(]?\\d{1,2}[）)]|\\d{1,2}[.、．](?!\\d)|[①-⑳])");

  private static final Pattern ALL = Pattern.compile("\\s*(?:年度|本年度)?(?:绩效)?指标\\s*");

  /** A first level in a cell of its own. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:产出|效益|满意度|成本|服务对象满意度|社会公众满意度)指标(?:[(（].*[)）])?");

  /** What shows that the cell beside it lists indicators. */
  private static final Pattern ITEM = Pattern.compile("【[^】]{2,10}】|指标\\s*\\d{1,2}\\s*[：:.、]");

  private static final Pattern FIRST_LEVEL = Pattern.compile("(?:产出|效益|满意度|成本)(?:指标)?");
  private static final Pattern PARTS = Pattern.compile("\\s*[-－—–/、·]+\\s*");
  private static final Pattern END = Pattern.compile("[；;。\\n]|(?=【)");

  private static final Pattern ENCLOSED =
      Pattern.compile("(.*[^：:\\s])[（(]([^（）()]+(?:[（(][^（）()]*[）)])?)[）)]", Pattern.DOTALL);

  private final Defects defects;
  private String level1 = "";
  private String level2 = "";

  /** Whether the first level stands in a cell beside the text. */
  private boolean given;

  ProseIndicators(Defects defects) {
    this.defects = defects;
  }

  /** Whether a row is a first level and beside it the indicators of it in words. */
  static boolean isLevelBesideProse(List<Cell> cells) {
    return cells.size() == 2
        && BESIDE.matcher(Blanks.remove(cells.get(0).text())).matches()
        && ITEM.matcher(cells.get(1).text()).find();
  }

  /** What follows is of this first level. */
  void level(String text) {
    level1 = Blanks.remove(text);
    level2 = "";
    given = true;
  }

  /**
   * The indicators in this text.
   *
   * @param first number of the first of them, from 1
   */
  List<Map<FormPart, Entry>> read(String text, Position position, int first) {
    List<Map<FormPart, Entry>> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      Matcher level = LEVEL.matcher(text).region(from, text.length());
      if (level.lookingAt() && !MARKER.matcher(text).region(from, text.length()).lookingAt()) {
        take(Optional.ofNullable(level.group(1)).orElse(String.valueOf(level.group(2))));
        from = level.end();
        continue;
      }
      Matcher end = END.matcher(text);
      boolean ends = end.find(from);
      int to = ends ? end.start() : text.length();
      item(text, from, to, position, first + found.size()).ifPresent(found::add);
      from = ends ? Math.max(from + 1, end.end()) : to;
    }
    return found;
  }

  /** Takes what follows for indicators of this level; 绩效指标 itself is none. */
  private void take(String level) {
    if (ALL.matcher(level).matches()) {
      return;
    }
    List<String> names = PARTS.splitAsStream(Blanks.strip(level)).toList();
    if (!given && FIRST_LEVEL.matcher(names.get(0)).matches()) {
      level1 = names.get(0);
      level2 = names.size() > 1 ? names.get(1) : "";
    } else {
      level2 = names.get(0);
    }
  }

  private Optional<Map<FormPart, Entry>> item(
      String text, int from, int to, Position position, int number) {
    Matcher marker = MARKER.matcher(text).region(from, to);
    int start = marker.lookingAt() ? marker.end() : from;
    String item = Blanks.strip(text.substring(start, to));
    if (item.isEmpty()) {
      return Optional.empty();
    }
    Position where = Lines.at(position, text, start);
    Optional<String[]> parted = part(item);
    if (parted.isEmpty()) {
      defects.add(
          where, "文字式绩效指标" + Defects.quote(item) + "分不出名称和指标值，没有读取", "请写成“指标名称（≥数值单位）”，每项以分号或换行结束");
      return Optional.empty();
    }
    Map<FormPart, Entry> written = new EnumMap<>(FormPart.class);
    put(written, number, FormPart.INDICATOR_LEVEL1, level1, where);
    put(written, number, FormPart.INDICATOR_LEVEL2, level2, where);
    put(written, number, FormPart.INDICATOR_NAME, parted.get()[0], where);
    put(written, number, FormPart.INDICATOR_TARGET, parted.get()[1], where);
    return Optional.of(written);
  }

  private static void put(
      Map<FormPart, Entry> written, int number, FormPart part, String raw, Position where) {
    written.put(part, Entry.of(raw, IndicatorKeys.place(number, part, part.label(), where)));
  }

  /** Name and target. */
  private static Optional<String[]> part(String item) {
    Matcher enclosed = ENCLOSED.matcher(item);
    if (enclosed.matches()) {
      return Optional.of(new String[] {enclosed.group(1), enclosed.group(2)});
    }
    int colon = Math.max(item.lastIndexOf('：'), item.lastIndexOf(':'));
    if (colon > 0 && colon < item.length() - 1) {
      return Optional.of(
          new String[] {
            Blanks.strip(item.substring(0, colon)), Blanks.strip(item.substring(colon + 1))
          });
    }
    return Comparison.find(item)
        .filter(at -> at[0] > 0 && at[1] < item.length())
        .filter(at -> startsWithDigit(Blanks.strip(item.substring(at[1]))))
        .map(
            at ->
                new String[] {
                  Blanks.strip(item.substring(0, at[0])), Blanks.strip(item.substring(at[0]))
                });
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
