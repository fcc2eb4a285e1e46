package org.jihe.ways;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How comparators, targets and measures are written. */
final class ValueWays {
  private static final Map<String, String> WORDS = Map.of("≥", "不低于", "≤", "不超过", "=", "等于");
  private static final Map<String, String> NAMES = Map.of("≥", "大于等于", "≤", "小于等于", "=", "等于");
  private static final Map<String, String> ASCII = Map.of("≥", ">=", "≤", "<=", "=", "=");
  private static final Map<String, String> WIDE = Map.of("≥", "＞＝", "≤", "＜＝", "=", "＝");
  private static final Map<String, String> OTHER = Map.of("≥", "≧", "≤", "≦", "=", "═");
  private static final Map<String, String> SUFFIXES = Map.of("≥", "以上", "≤", "以内", "=", "");
  private static final Map<String, String> INCLUDED = Map.of("≥", "（含）以上", "≤", "（含）以内", "=", "");
  private static final int HALF_TO_FULL = 0xFEE0;

  private ValueWays() {}

  static List<Way> all() {
    return List.of(
        spelled("比较符写作“95%以上”", one -> suffixed(one, SUFFIXES)),
        spelled("比较符写作“95%（含）以上”", one -> suffixed(one, INCLUDED)),
        spelled("比较符写作“不低于”", one -> compared(one, WORDS)),
        spelled("比较符写作“>=”", one -> compared(one, ASCII)),
        spelled("比较符写作“＞＝”", one -> compared(one, WIDE)),
        spelled("比较符写作“≧”", one -> compared(one, OTHER)),
        spelled("值后有句号", one -> measured(one, one.measure() + "。")),
        spelled("数字全角", one -> targeted(one, wide(one.target()))),
        spelled("值中有空格", one -> targeted(one, " " + one.target() + " ")),
        spelled("千分位", one -> targeted(one, grouped(one.target()))),
        spelled("百分号写作“百分比”", one -> measured(one, one.measure().replace("%", "百分比"))),
        spelled("百分号全角", one -> measured(one, one.measure().replace("%", "％"))),
        spelled("单位在括号里", one -> measured(one, "（" + one.measure() + "）"))
            .where(ValueWays::withoutBrackets),
        laid("比较符自成一栏", "指标性质:comparator", "指标值:target", "计量单位:measure"),
        laid("单位自成一栏", "指标值:requirement=ct", "计量单位:measure"),
        laid("单位在前", "计量单位:measure", "指标值:requirement=ct"),
        Way.of("比较符栏写“大于等于”", d -> d.spelled(one -> compared(one, NAMES))).withColumn("comparator"),
        Way.of("百分号栏写“百分比”", d -> d.spelled(o -> measured(o, o.measure().replace("%", "百分比"))))
            .withColumn("measure"));
  }

  /** Whether its layout puts no brackets around the measure or the value. */
  private static boolean withoutBrackets(WrittenForm form) {
    return Skeleton.of(form).columns().stream()
        .anyMatch(column -> column.key().equals("requirement") && !column.pattern().contains("("));
  }

  /** A way of forms that have comparator, target and measure in one cell. */
  private static Way spelled(String title, UnaryOperator<WrittenIndicator> change) {
    return Way.of(
            title, d -> d.spelled(one -> one.comparator().isEmpty() ? one : change.apply(one)))
        .where(form -> Skeleton.of(form).has("requirement") || Skeleton.of(form).isProse());
  }

  private static Way laid(String title, String... columns) {
    List<Column> others = List.of(columns).stream().map(Column::of).toList();
    return Way.of(title, draft -> draft.laid(s -> s.column("requirement", others)))
        .withColumn("requirement");
  }

  private static WrittenIndicator compared(WrittenIndicator one, Map<String, String> words) {
    String word = words.getOrDefault(one.comparator(), one.comparator());
    return one.requiring(word, one.target(), one.measure());
  }

  private static WrittenIndicator suffixed(WrittenIndicator one, Map<String, String> suffixes) {
    String suffix = suffixes.getOrDefault(one.comparator(), "");
    return suffix.isEmpty() ? one : one.requiring("", one.target() + one.measure() + suffix, "");
  }

  private static WrittenIndicator targeted(WrittenIndicator one, String target) {
    return one.requiring(one.comparator(), target, one.measure());
  }

  private static WrittenIndicator measured(WrittenIndicator one, String measure) {
    return one.requiring(one.comparator(), one.target(), measure);
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c + HALF_TO_FULL)));
    return wide.toString();
  }

  private static String grouped(String number) {
    return number.matches("[0-9]{4,}") ? "%,d".formatted(Long.parseLong(number)) : number;
  }
}
