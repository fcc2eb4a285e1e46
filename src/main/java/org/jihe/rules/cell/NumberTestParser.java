package org.jihe.rules.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;
import org.jihe.rules.cell.NumberTest.Limit;
import org.jihe.rules.cell.NumberTest.Range;

/**
 * Reads a condition on a number.
 *
 * <pre>
 * condition   = all { ("、" | "或") all }
 * all         = comparison { ("且" | "并且") comparison }
 * comparison  = operator amount | amount (".." | "～" | "~" | "至") amount
 *             | amount ["以上" | "以下" | "以内"]
 * amount      = number ["%"], or for money number ("元" | "千元" | "万元" | "百万元" | "亿元")
 * </pre>
 */
final class NumberTestParser {
  private enum Relation {
    AT_LEAST,
    MORE,
    AT_MOST,
    LESS,
    EQUAL,
    OTHER
  }

  private static final Map<String, Relation> BEFORE = operators();
  private static final Map<String, Relation> AFTER =
      Map.of("以上", Relation.AT_LEAST, "以下", Relation.AT_MOST, "以内", Relation.AT_MOST);
  private static final List<String> TO = List.of("..", "～", "~", "至");
  private static final List<String> OR = List.of("、", "或");
  private static final List<String> AND = List.of("并且", "且");

  private static final Pattern BARE_AMOUNT =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*([千百万亿]*)元?");

  private final String raw;
  private final Cursor cursor;
  private final boolean money;
  private final List<Amount> amounts = new ArrayList<>();

  private NumberTestParser(String cell, boolean money) {
    this.raw = cell;
    this.cursor = new Cursor(Widths.half(cell));
    this.money = money;
  }

  /** Reads a cell that is not blank. */
  static NumberTest parse(String cell, boolean money) throws UnreadableCell {
    return new NumberTestParser(cell, money).condition();
  }

  private static Map<String, Relation> operators() {
    Map<String, Relation> words = new LinkedHashMap<>();
    put(words, Relation.AT_LEAST, "≥ ≧ ⩾ >= 不低于 不少于 不小于 至少 大于等于 大于或等于 大于或者等于");
    put(words, Relation.MORE, "> 大于 超过 高于 多于");
    put(words, Relation.AT_MOST, "≤ ≦ ⩽ <= 不超过 不高于 不多于 不大于 至多 小于等于 小于或等于 小于或者等于");
    put(words, Relation.LESS, "< 小于 低于 少于 不足 不满");
    put(words, Relation.EQUAL, "= 等于");
    put(words, Relation.OTHER, "≠ <> != 不等于 非");
    return words;
  }

  private static void put(Map<String, Relation> words, Relation relation, String spelled) {
    for (String word : spelled.split(" ", -1)) {
      words.put(word, relation);
    }
  }

  private NumberTest condition() throws UnreadableCell {
    List<Range> ranges = new ArrayList<>(all());
    while (skip(OR)) {
      ranges.addAll(all());
    }
    cursor.skipBlanks();
    if (!cursor.atEnd()) {
      throw unexpected();
    }
    boolean percent = amounts.get(0).unit().equals(Amount.PERCENT);
    for (Amount amount : amounts) {
      if (amount.unit().equals(Amount.PERCENT) != percent) {
        throw new UnreadableCell(-1, "有的数带 %，有的不带", inPercent());
      }
    }
    return new NumberTest(ranges.stream().distinct().toList(), percent, money);
  }

  private List<Range> all() throws UnreadableCell {
    int start = cursor.at();
    List<Range> ranges = comparison();
    while (skip(AND)) {
      List<Range> others = comparison();
      ranges =
          ranges.stream()
              .flatMap(range -> others.stream().map(range::meet))
              .filter(range -> !range.isEmpty())
              .toList();
      if (ranges.isEmpty()) {
        throw new UnreadableCell(start, "没有一个数能同时满足", "");
      }
    }
    return ranges;
  }

  private List<Range> comparison() throws UnreadableCell {
    cursor.skipBlanks();
    int start = cursor.at();
    Optional<Relation> operator = cursor.takeLongest(BEFORE).map(Map.Entry::getValue);
    cursor.skipBlanks();
    refuseDoubledOperator(start);
    Amount amount = amount();
    if (operator.isPresent()) {
      return ranges(operator.get(), used(amount));
    }
    if (skip(TO)) {
      return List.of(between(start, amount));
    }
    cursor.skipBlanks();
    refuseDash(start);
    Relation relation = cursor.takeLongest(AFTER).map(Map.Entry::getValue).orElse(Relation.EQUAL);
    return ranges(relation, used(amount));
  }

  private Range between(int start, Amount from) throws UnreadableCell {
    cursor.skipBlanks();
    Amount to = amount();
    Amount low = from.unit().isEmpty() ? from.in(to.unit()) : from;
    Range range =
        new Range(Optional.of(limit(used(low), true)), Optional.of(limit(used(to), true)));
    if (range.isEmpty()) {
      throw new UnreadableCell(start, "范围的起点比终点大", to.text() + ".." + low.text());
    }
    return range;
  }

  private Amount amount() throws UnreadableCell {
    int start = cursor.at();
    return Amount.read(cursor, raw).orElseThrow(() -> noNumber(start));
  }

  /** Checks an amount's unit, its own or the one it shares with the end of its range. */
  private Amount used(Amount amount) throws UnreadableCell {
    if (money && !amount.isMoney()) {
      throw new UnreadableCell(-1, "金额必须带单位（元、万元、亿元）", amount.unit().isEmpty() ? inMoney() : "");
    }
    if (!money && amount.isMoney()) {
      throw new UnreadableCell(-1, "这一列是数，不带金额单位", amount.number().toPlainString());
    }
    amounts.add(amount);
    return amount;
  }

  private static List<Range> ranges(Relation relation, Amount amount) {
    Optional<Limit> closed = Optional.of(limit(amount, true));
    Optional<Limit> open = Optional.of(limit(amount, false));
    Optional<Limit> none = Optional.empty();
    return switch (relation) {
      case AT_LEAST -> List.of(new Range(closed, none));
      case MORE -> List.of(new Range(open, none));
      case AT_MOST -> List.of(new Range(none, closed));
      case LESS -> List.of(new Range(none, open));
      case EQUAL -> List.of(new Range(closed, closed));
      case OTHER -> List.of(new Range(none, open), new Range(open, none));
    };
  }

  private static Limit limit(Amount amount, boolean inclusive) {
    return new Limit(amount.value(), inclusive, amount.text());
  }

  private boolean skip(List<String> words) {
    cursor.skipBlanks();
    return cursor.takeLongest(words).isPresent();
  }

  private void refuseDoubledOperator(int start) throws UnreadableCell {
    if ("=<>≥≤".indexOf(cursor.peek()) >= 0 && cursor.at() > start) {
      String meant = raw.replaceAll("[=＝][>＞]", "≥").replaceAll("[=＝][<＜]", "≤");
      String single = meant.replaceAll("([=<>≥≤＝＞＜])[=<>≥≤＝＞＜]+", "$1");
      throw new UnreadableCell(cursor.at(), "比较符写重了", single);
    }
  }

  private void refuseDash(int start) throws UnreadableCell {
    if ("-—–−―".indexOf(cursor.peek()) >= 0) {
      String meant = raw.substring(start).replaceFirst("\\s*[-—–−―－]+\\s*", "..").strip();
      throw new UnreadableCell(cursor.at(), "横线分不清是范围还是负号", meant);
    }
  }

  private UnreadableCell noNumber(int start) {
    String rest = cursor.rest().strip();
    if (rest.isEmpty()) {
      return new UnreadableCell(start, "后面缺一个数", "");
    }
    String spelled = rest.replaceFirst("[^零一二三四五六七八九十百千万亿两〇].*", "");
    var number = ChineseNumerals.read(spelled);
    if (number.isPresent()) {
      String tail = rest.substring(spelled.length());
      String head = raw.substring(0, start);
      return new UnreadableCell(
          start, "数要用阿拉伯数字", head + number.getAsLong() + (tail.isEmpty() ? "" : tail));
    }
    return new UnreadableCell(start, "这里应当是数", NumberProposal.of(raw, money));
  }

  private UnreadableCell unexpected() {
    int at = cursor.at();
    if (cursor.takeLongest(BEFORE).isPresent()) {
      return new UnreadableCell(
          at, "两个条件之间缺“且”", raw.substring(0, at).strip() + "且" + raw.substring(at).strip());
    }
    String rest = cursor.rest();
    if (rest.startsWith("万") || rest.startsWith("亿") || rest.startsWith("千")) {
      return new UnreadableCell(
          at, money ? "金额单位不完整" : "这一列是数，不带单位", NumberProposal.of(raw, money));
    }
    return new UnreadableCell(
        at,
        "“" + rest.substring(0, Math.min(8, rest.length())) + "”不属于条件",
        NumberProposal.of(raw, money));
  }

  private String inMoney() {
    return BARE_AMOUNT
        .matcher(Widths.half(raw))
        .replaceAll(m -> m.group(1) + (m.group(2).isEmpty() ? "万" : m.group(2)) + "元");
  }

  private String inPercent() {
    return Widths.half(raw).replaceAll("(\\d+(?:\\.\\d+)?)(?![\\d.]*%)(?!\\d)", "$1%");
  }
}
