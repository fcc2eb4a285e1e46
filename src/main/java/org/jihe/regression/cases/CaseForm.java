package org.jihe.regression.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Source;
import org.jihe.intake.FilingJson;
import org.jihe.rules.sheet.RuleRow;

/** A base form on its way to becoming a case: it takes on what rows say, and nothing else. */
final class CaseForm {
  private static final List<String> BLANK = List.of("（空）", "(空)", "「（空）」", "「空」");
  private static final List<String> ABSENT = List.of("（无此栏）", "(无此栏)");
  private static final List<String> DOUBTFUL = List.of("空", "空白", "（空白）", "(空白)", "（无）", "(无)");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern QUOTED = Pattern.compile("[“\"”](.*)[”\"“]", Pattern.DOTALL);

  private final Declaration base;
  private final Map<Field, Entry> entries;
  private final Map<Field, Figure> figures;
  private final IndicatorEdits indicators;

  CaseForm(Declaration base) {
    this.base = base;
    this.entries = new EnumMap<>(base.entries());
    this.figures = new EnumMap<>(base.figures());
    this.indicators = new IndicatorEdits(base.indicators());
  }

  /** Takes on what the first row of a case says of the form's fields. */
  void fields(RuleRow row) throws CaseFault {
    for (Map.Entry<String, Field> column : CaseColumns.FIELDS.entrySet()) {
      String header = column.getKey();
      if (row.has(header)) {
        Field field = column.getValue();
        Entry entry = entry(row, header, field.pointer(), field.label());
        if (field.kind() == Field.Kind.NUMBER) {
          figures.put(field, Figure.unknown(entry));
        } else {
          entries.put(field, entry);
        }
      }
    }
  }

  /** Takes on what a row says of an indicator, or of all of them. */
  void indicator(RuleRow row) throws CaseFault {
    List<String> named = CaseColumns.OF_INDICATOR.stream().filter(row::has).toList();
    if (!row.has(CaseColumns.INDICATOR)) {
      if (!named.isEmpty()) {
        throw new CaseFault(named.get(0), "没有写明改哪个指标", "在“指标”列写序号、指标名称、全部，或 新增");
      }
      return;
    }
    Map<String, Entry> changes = new java.util.LinkedHashMap<>();
    for (String header : named) {
      changes.put(header, entry(row, header, "/indicators", header));
    }
    indicators.take(row.text(CaseColumns.INDICATOR), changes);
  }

  private static Entry entry(RuleRow row, String header, String pointer, String label)
      throws CaseFault {
    String text = row.text(header);
    Place place = Place.nowhere(pointer, label);
    if (BLANK.contains(text)) {
      return Entry.of("", place);
    }
    if (ABSENT.contains(text)) {
      return Entry.absent(pointer, label);
    }
    if (DOUBTFUL.contains(text)) {
      throw new CaseFault(header, "“" + text + "”分不清是文字还是要清空", "要清空请写（空），要去掉这一栏请写（无此栏）");
    }
    return Entry.of(CaseColumns.isNumeric(header) ? number(header, text) : text, place);
  }

  /** A number as it stands, or what stands in quotes, whatever it is. */
  private static String number(String header, String text) throws CaseFault {
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return quoted.group(1);
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new CaseFault(
          header, "“" + text + "”不是数", "写数，如 45、1,000、8.5；有意写读不出的内容时加引号，如 “" + text + "”");
    }
    return text;
  }

  /** The form as JSON, as intake reads it. */
  byte[] json() {
    Declaration form =
        new Declaration(
            1,
            base.layout(),
            entries,
            figures,
            base.amountUnit(),
            indicators.all(),
            base.expenditures(),
            base.funding());
    return new FilingJson()
        .write(new Filing(new Source("", Source.Kind.JSON), List.of(form), List.of()));
  }

  /** The indicators of a form, by the numbers that they have on the base. */
  private static final class IndicatorEdits {
    private static final String ADDED = "新增";
    private static final String ALL = "全部";
    private static final String DROPPED = "删去";

    private final List<Indicator> base;
    private final Map<Integer, Indicator> kept = new java.util.TreeMap<>();
    private final List<Indicator> added = new ArrayList<>();

    IndicatorEdits(List<Indicator> base) {
      this.base = base;
      base.forEach(indicator -> kept.put(indicator.number(), indicator));
    }

    List<Indicator> all() {
      List<Indicator> all = new ArrayList<>(kept.values());
      all.addAll(added);
      return all;
    }

    void take(String which, Map<String, Entry> changes) throws CaseFault {
      if (which.equals(ADDED)) {
        add(changes);
      } else if (which.startsWith(DROPPED)) {
        if (!changes.isEmpty()) {
          throw fault("既删去这个指标，又填了“" + changes.keySet().iterator().next() + "”", "删去的行不填指标各列");
        }
        numbers(which.substring(DROPPED.length()).strip()).forEach(kept::remove);
      } else {
        List<Integer> numbers = numbers(which);
        if (changes.isEmpty()) {
          throw fault("没有写明改成什么", "填指标各列；要去掉这个指标写 " + DROPPED + " " + which);
        }
        numbers.forEach(number -> kept.computeIfPresent(number, (n, i) -> changed(i, changes)));
      }
    }

    private void add(Map<String, Entry> changes) throws CaseFault {
      if (!changes.containsKey(CaseColumns.NAME)) {
        throw fault("新增的指标没有名称", "填“指标名称”");
      }
      int number = base.size() + added.size() + 1;
      Indicator blank =
          new Indicator(
              number,
              Entry.absent("", CaseColumns.NAME),
              like(Indicator::level1),
              like(Indicator::level2),
              Figure.unknown(like(i -> i.weight().entry())),
              like(Indicator::measure),
              like(Indicator::comparison),
              Comparator.UNKNOWN,
              Figure.unknown(like(i -> i.target().entry())),
              like(Indicator::previousTarget));
      added.add(changed(blank, changes));
    }

    /** Blank where the base has such a column, absent where it has none. */
    private Entry like(Function<Indicator, Entry> part) {
      return base.stream().map(part).anyMatch(Entry::onForm)
          ? Entry.of("", Place.nowhere("", ""))
          : Entry.absent("", "");
    }

    private List<Integer> numbers(String which) throws CaseFault {
      if (which.equals(ALL)) {
        return List.copyOf(kept.keySet());
      }
      List<Integer> found =
          which.matches("\\d{1,4}")
              ? base.stream()
                  .map(Indicator::number)
                  .filter(n -> n == Integer.parseInt(which))
                  .toList()
              : base.stream()
                  .filter(i -> i.name().text().equals(which))
                  .map(Indicator::number)
                  .toList();
      if (found.size() != 1 || !kept.containsKey(found.get(0))) {
        String names =
            String.join("、", base.stream().map(i -> i.number() + " " + i.name().text()).toList());
        String count = found.size() > 1 ? "不止一个" : "没有";
        throw fault("底表" + count + "指标“" + which + "”", "可写 新增、全部，或：" + names);
      }
      return found;
    }

    private static CaseFault fault(String said, String hint) {
      return new CaseFault(CaseColumns.INDICATOR, said, hint);
    }

    private static Indicator changed(Indicator is, Map<String, Entry> changes) {
      return new Indicator(
          is.number(),
          changes.getOrDefault(CaseColumns.NAME, is.name()),
          changes.getOrDefault(CaseColumns.LEVEL1, is.level1()),
          changes.getOrDefault(CaseColumns.LEVEL2, is.level2()),
          figure(changes, CaseColumns.WEIGHT, is.weight()),
          changes.getOrDefault(CaseColumns.MEASURE, is.measure()),
          changes.getOrDefault(CaseColumns.COMPARISON, is.comparison()),
          is.comparator(),
          figure(changes, CaseColumns.TARGET, is.target()),
          changes.getOrDefault(CaseColumns.PREVIOUS, is.previousTarget()));
    }

    private static Figure figure(Map<String, Entry> changes, String header, Figure is) {
      Entry entry = changes.get(header);
      return entry == null ? is : Figure.unknown(entry);
    }
  }
}
