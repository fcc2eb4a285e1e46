package org.jihe.observing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Multipliers;
import org.jihe.chinese.Widths;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Measures;
import org.jihe.domain.Quantity;

/**
 * Finds numbers with their measure in overview, basis and goal, titles and document numbers left
 * out. Numbers in Chinese figures are not read. At most {@value #MOST} of one text are told.
 */
final class Quantities implements FormMeasure {
  private static final int MOST = 200;
  private static final int LONGEST_COUNTED = 8;
  private static final String MONEY = "百万元|万余元|亿元|万元|千元|元";
  private static final String MEASURES =
      "人次|场次|户次|件次|车次|班次|批次|课时|学时|小时|分钟|平方米|平方公里|立方米|公里|公斤|公顷|个?百分点|个?工作日|个月|"
          + "名|人|个|件|场|次|户|家|所|处|套|台|辆|份|册|篇|例|起|期|批|项|条|间|座|株|棵|头|支|剂|盏|路|天|周(?!岁)|亩|吨|米"
          + "|㎡|%|％|‰";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "([0-9０-９]{1,12}+(?:[,，][0-9]{3}(?![0-9])){0,4}+(?:[.．][0-9０-９]{1,6}+)?+)\\s?+([万亿千]?+)[余多]?+("
              + MONEY
              + "|"
              + MEASURES
              + ")");

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("名", "人"),
          Map.entry("场次", "场"),
          Map.entry("户次", "户"),
          Map.entry("件次", "件"),
          Map.entry("批次", "批"),
          Map.entry("㎡", "平方米"),
          Map.entry("课时", "学时"),
          Map.entry("个百分点", "百分点"),
          Map.entry("个工作日", "工作日"),
          Map.entry("家", "个"),
          Map.entry("所", "个"),
          Map.entry("处", "个"),
          Map.entry("座", "个"));

  /** Before a number that counts nothing: 第3条, A4, 〔2020〕15, 2.5.1. */
  private static final String NO_COUNT = "第〔﹝【[.．-－—～~/·";

  private static final String COUNTED_ENDS = "的等以及和与到由用为在将按分进开共每向对";

  @Override
  public List<Quantity> of(Declaration form) {
    List<Quantity> found = new ArrayList<>();
    List<Measured> indicators = form.indicators().stream().map(Measured::of).toList();
    for (Field field : Passage.proseOf(form)) {
      List<Quantity> here = in(field, new Passage(form.entry(field)), indicators);
      found.addAll(withParts(here, indicators));
    }
    return found;
  }

  private static List<Quantity> in(Field field, Passage passage, List<Measured> indicators) {
    String raw = passage.raw();
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(raw);
    int at = 0;
    while (found.size() < MOST && at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '《') {
        at = titleEnd(raw, at);
      } else if (Glyphs.isDigit(c)) {
        int end = numberEnd(raw, at);
        if (counts(raw, at) && matcher.region(at, raw.length()).lookingAt()) {
          found.add(quantity(field, found.size(), passage, matcher, indicators));
          end = Math.max(end, matcher.end());
        }
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean counts(String raw, int at) {
    if (at == 0) {
      return true;
    }
    char before = raw.charAt(at - 1);
    boolean latin = Character.isLetter(before) && !Glyphs.isHan(before);
    return !latin && NO_COUNT.indexOf(before) < 0;
  }

  private static int numberEnd(String raw, int from) {
    int at = from;
    while (at < raw.length()
        && (Glyphs.isDigit(raw.charAt(at)) || ".．".indexOf(raw.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int titleEnd(String raw, int from) {
    int limit = Math.min(raw.length(), from + 200);
    for (int at = from + 1; at < limit; at++) {
      if (raw.charAt(at) == '》') {
        return at + 1;
      }
      if (raw.charAt(at) == '《') {
        return at;
      }
    }
    return from + 1;
  }

  private static Quantity quantity(
      Field field, int order, Passage passage, Matcher matcher, List<Measured> indicators) {
    String plain = Widths.half(matcher.group(1)).replace(",", "");
    BigDecimal number = new BigDecimal(plain);
    String measure = matcher.group(2) + matcher.group(3);
    String counted = counted(passage.raw(), matcher.end());
    boolean money = measure.endsWith("元");
    return new Quantity(
        field,
        order,
        passage.quote(matcher.start(), matcher.end()),
        number,
        measure,
        counted,
        money,
        measuring(number, measure, counted, indicators));
  }

  private static String counted(String raw, int from) {
    int end = from;
    while (end < raw.length()
        && end - from < LONGEST_COUNTED
        && Glyphs.isHan(raw.charAt(end))
        && COUNTED_ENDS.indexOf(raw.charAt(end)) < 0) {
      end++;
    }
    return raw.substring(from, end);
  }

  private static int measuring(
      BigDecimal number, String measure, String counted, List<Measured> indicators) {
    String kind = alike(measure);
    for (Measured indicator : indicators) {
      boolean sameMeasure = indicator.kind().equals(kind);
      boolean counts = sameMeasure || indicator.name().contains("覆盖") || !indicator.isShare();
      if ((sameMeasure && indicator.aimsAt(number, measure))
          || (counts && names(indicator.name(), counted, sameMeasure))) {
        return indicator.number();
      }
    }
    return 0;
  }

  /** A measure by which others of its kind go too: 名 and 人, 场次 and 场. */
  private static String alike(String measure) {
    String plain = Multipliers.plain(Measures.plain(measure));
    return KINDS.getOrDefault(plain, plain);
  }

  /**
   * An indicator, with what is asked of it again and again.
   *
   * @param name without blanks
   * @param unit its measure without blanks
   * @param kind the measure by which others of its kind go
   */
  private record Measured(int number, String name, String unit, String kind, Figure target) {
    static Measured of(Indicator indicator) {
      String unit = indicator.plainMeasure();
      return new Measured(
          indicator.number(), IndicatorName.of(indicator), unit, alike(unit), indicator.target());
    }

    boolean isShare() {
      return unit.equals(Measures.PERCENT);
    }

    boolean aimsAt(BigDecimal value, String measure) {
      return target.readable()
          && Multipliers.scaled(target.number(), unit).compareTo(Multipliers.scaled(value, measure))
              == 0;
    }
  }

  /** Parts of what an indicator measures as a whole: 62公里、118公里 and 206公里 of 386公里. */
  private static List<Quantity> withParts(List<Quantity> found, List<Measured> indicators) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (Quantity quantity : found.stream().filter(q -> q.indicator() == 0).toList()) {
      sums.merge(alike(quantity.measure()), scaled(quantity), BigDecimal::add);
    }
    return found.stream().map(quantity -> part(quantity, sums, indicators)).toList();
  }

  private static Quantity part(
      Quantity quantity, Map<String, BigDecimal> sums, List<Measured> indicators) {
    String measure = alike(quantity.measure());
    BigDecimal sum = sums.getOrDefault(measure, scaled(quantity));
    return indicators.stream()
        .filter(indicator -> indicator.kind().equals(measure) && indicator.aimsAt(sum, measure))
        .filter(indicator -> quantity.indicator() == 0 && !measure.equals(Measures.PERCENT))
        .findFirst()
        .map(whole -> quantity.measuredBy(whole.number()))
        .orElse(quantity);
  }

  private static BigDecimal scaled(Quantity quantity) {
    return Multipliers.scaled(quantity.number(), quantity.measure());
  }

  /** Whether a name holds what is counted: all of it, or in the same measure its beginning. */
  private static boolean names(String name, String counted, boolean sameMeasure) {
    int enough = sameMeasure ? Math.min(4, counted.length()) : counted.length();
    return counted.length() >= 2 && name.contains(counted.substring(0, enough));
  }
}
