package org.jihe.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.chinese.UnitWords;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.jihe.office.Defects;

/** What is written in the single-valued fields of a form that is being read. */
final class WrittenFields {
  private static final Set<Field> NAMES = EnumSet.of(Field.PREPARED_BY, Field.COMPETENT_DEPARTMENT);
  private static final Set<Field> OF_ONE_YEAR = EnumSet.of(Field.BUDGET_TOTAL, Field.ANNUAL_GOAL);

  private static final Pattern SPEAKS_OF_CODE = Pattern.compile("代码|编码|编号");
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "金额合计", "资金合计");

  private final Defects defects;
  private final Map<Field, Entry> written = new EnumMap<>(Field.class);
  private final Map<Field, AmountUnit> labelUnits = new EnumMap<>(Field.class);
  private final LoneValues lone;
  private final Set<Field> inherited = EnumSet.noneOf(Field.class);

  WrittenFields(Defects defects) {
    this.defects = defects;
    this.lone = new LoneValues(written, labelUnits, defects);
  }

  /** What stands alone where forms have two of a kind. */
  LoneValues lone() {
    return lone;
  }

  /** Begins with what {@code base} has, each field until the form has its own. */
  WrittenFields(WrittenFields base) {
    this(base.defects);
    written.putAll(base.written);
    inherited.addAll(base.written.keySet());
    labelUnits.putAll(base.labelUnits);
  }

  void put(Match label, String raw, Position position) {
    Field field = Field.valueOf(label.part().name());
    if (label.unit() != AmountUnit.UNDECLARED) {
      labelUnits.putIfAbsent(field, label.unit());
    }
    put(field, raw, label.printed(), position);
  }

  /** Takes code and name that stand in one cell. */
  void putProject(Match label, String raw, Position position) {
    ProjectCell project = ProjectCell.read(raw);
    if (!project.code().isEmpty() || !written.containsKey(Field.PROJECT_CODE)) {
      put(Field.PROJECT_CODE, project.code(), label.printed(), position);
    }
    put(Field.PROJECT_NAME, project.name(), label.printed(), position);
  }

  /** The first unit that a label names is the form's, unless the form declares one. */
  void putUnit(Match label, Position position) {
    boolean declared = written.getOrDefault(Field.AMOUNT_UNIT, absent(Field.AMOUNT_UNIT)).stated();
    if (!declared && label.unit() != AmountUnit.UNDECLARED) {
      put(Field.AMOUNT_UNIT, label.unit().label(), label.printed(), position);
    }
  }

  private void put(Field field, String raw, String label, Position position) {
    Entry entry = Entry.of(raw, new Place(field.pointer(), label, position, ""));
    Entry before = written.get(field);
    if (before != null && before.stated() && TOTALS.contains(label)) {
      return; // the form names its total, and this is the sum of parts
    }
    if (before != null && NAMES.contains(field) && isLongerForm(before, entry)) {
      return;
    }
    if (before != null && OF_ONE_YEAR.contains(field) && putByYear(field, before, entry)) {
      return;
    }
    boolean own = inherited.remove(field) && entry.stated();
    if (before == null || own || (before.presence() == Presence.BLANK && entry.stated())) {
      written.put(field, entry);
    } else if (field == Field.AMOUNT_UNIT && entry.stated() && unit(before) != unit(entry)) {
      leaveUnitOpen(before, entry);
    } else if (field != Field.CONTACT && entry.stated() && !entry.text().equals(before.text())) {
      // Contacts may well be several: a person and a telephone number.
      defects.add(
          position,
          "同一张表中「"
              + label
              + "」出现两次且内容不同：先是"
              + Defects.quote(before.raw())
              + "，此处是"
              + Defects.quote(raw),
          "请只保留一处；已采用先出现的内容");
    }
  }

  /** Of two units neither is taken: by the wrong one every amount would be judged wrongly. */
  private void leaveUnitOpen(Entry before, Entry entry) {
    written.put(Field.AMOUNT_UNIT, Entry.unknown(entry.place()));
    defects.add(
        entry.place().position(),
        "金额单位写了两种：先是"
            + Defects.quote(before.raw())
            + "，此处是"
            + Defects.quote(entry.raw())
            + "，不能断定以哪一种为准",
        "请核对页眉和表内的单位，只保留一处");
  }

  /** Whether the one names the same institution as the other, with more around it or less. */
  private static boolean isLongerForm(Entry one, Entry other) {
    return one.stated()
        && other.stated()
        && (one.text().contains(other.text()) || other.text().contains(one.text()));
  }

  /**
   * Of two goals, or two amounts, of which one label speaks of the year and the other does not, the
   * former is the year's: 总体目标 and 年度目标. Says whether that decides it.
   */
  private boolean putByYear(Field field, Entry before, Entry entry) {
    boolean annual = entry.place().label().contains("年");
    boolean decided =
        before.stated() && entry.stated() && annual != before.place().label().contains("年");
    if (decided && annual) {
      written.put(field, entry);
      beyond(field, before);
    } else if (decided) {
      beyond(field, entry);
    }
    return decided;
  }

  /** What is not the year's is the whole project's, where there is such a field. */
  private void beyond(Field field, Entry entry) {
    if (field == Field.BUDGET_TOTAL) {
      Place place = entry.place();
      written.putIfAbsent(
          Field.PROJECT_TOTAL,
          Entry.of(
              entry.raw(),
              new Place(Field.PROJECT_TOTAL.pointer(), place.label(), place.position(), "")));
    }
  }

  /** A year in a label is the form's, unless it is known to be another's. */
  void year(Match label, Position position) {
    boolean other = label.part() == FormPart.PREVIOUS_TOTAL || label.part().isIndicatorColumn();
    if (label.year().isEmpty() || other) {
      return;
    }
    Entry before = written.getOrDefault(Field.BUDGET_YEAR, absent(Field.BUDGET_YEAR));
    Figure known = Amounts.year(before);
    Place place = new Place(Field.BUDGET_YEAR.pointer(), label.printed(), position, "");
    if (!before.stated()) {
      written.put(Field.BUDGET_YEAR, Entry.of(label.year(), place));
    } else if (!known.text().equals(label.year())) {
      defects.add(
          position,
          "「" + label.printed() + "」的年度与本表前面的" + Defects.quote(before.raw()) + "不一致",
          "请核对预算年度；已采用先出现的年度");
    }
  }

  /** The budget year as far as it is stated, in four digits; empty when it is not. */
  String budgetYear() {
    Figure year = Amounts.year(written.getOrDefault(Field.BUDGET_YEAR, absent(Field.BUDGET_YEAR)));
    return year.readable() ? year.text() : "";
  }

  /** Takes a year that stands above the title, where the form states none itself. */
  void yearAbove(String year, Position position) {
    Place place = new Place(Field.BUDGET_YEAR.pointer(), "", position, "");
    if (!written.getOrDefault(Field.BUDGET_YEAR, absent(Field.BUDGET_YEAR)).stated()) {
      written.put(Field.BUDGET_YEAR, Entry.of(year, place));
    }
  }

  private static Entry absent(Field field) {
    return Entry.absent(field.pointer(), field.label());
  }

  private static AmountUnit unit(Entry entry) {
    return UnitWords.read(entry.raw());
  }

  /** Whether the project under this label is another one than the form already names. */
  boolean otherProject(Match label, String raw) {
    Field field = label.part() == FormPart.PROJECT_CODE ? Field.PROJECT_CODE : Field.PROJECT_NAME;
    String name = label.part() == FormPart.PROJECT ? ProjectCell.read(raw).name() : raw;
    Entry known = written.getOrDefault(field, absent(field));
    return known.stated() && !known.text().equals(Blanks.strip(name));
  }

  /** Whether any field has a text. */
  boolean state() {
    return written.values().stream().anyMatch(Entry::written);
  }

  /** Whether all of this stands in the form too. */
  boolean repeat(Declaration form) {
    return written.entrySet().stream()
        .allMatch(e -> form.entry(e.getKey()).text().equals(e.getValue().text()));
  }

  /**
   * 专项资金名称 promises a code before the name in one layout only; a label that speaks of a code does
   * in any.
   *
   * @param promised whether the form is of that layout
   */
  void dropCodeNotAskedFor(boolean promised) {
    Entry code = written.getOrDefault(Field.PROJECT_CODE, absent(Field.PROJECT_CODE));
    boolean spoken = SPEAKS_OF_CODE.matcher(code.place().label()).find();
    if (code.presence() == Presence.BLANK && !promised && !spoken) {
      written.remove(Field.PROJECT_CODE);
    }
  }

  /** The form's unit, now that all of it is known. */
  AmountUnit settleUnit() {
    adoptUnit();
    Optional<Entry> declared = Optional.ofNullable(written.get(Field.AMOUNT_UNIT));
    return declared.map(WrittenFields::unit).orElse(AmountUnit.UNDECLARED);
  }

  /** The texts. */
  Map<Field, Entry> entries(AmountUnit unit) {
    Map<Field, Entry> entries = new EnumMap<>(Field.class);
    written.forEach(
        (field, entry) -> {
          boolean unknown = field == Field.AMOUNT_UNIT && unit == AmountUnit.UNDECLARED;
          if (field.kind() == Field.Kind.TEXT) {
            entries.put(field, unknown && entry.stated() ? entry.unreadable() : entry);
          }
        });
    return entries;
  }

  /** The numbers, amounts in {@code unit}. */
  Map<Field, Figure> figures(AmountUnit unit) {
    Map<Field, Figure> figures = new EnumMap<>(Field.class);
    written.forEach(
        (field, entry) -> {
          if (field.kind() == Field.Kind.NUMBER) {
            figures.put(field, figure(field, entry, unit));
          }
        });
    return figures;
  }

  private Figure figure(Field field, Entry entry, AmountUnit unit) {
    if (!Amounts.FIELDS.contains(field)) {
      return Amounts.year(entry);
    }
    AmountUnit own = labelUnits.getOrDefault(field, AmountUnit.UNDECLARED);
    Optional<String> whole = AmountPhrase.beforeItsParts(entry.raw());
    if (whole.isPresent() && !AmountPhrase.isOfAnotherYear(entry.raw(), budgetYear())) {
      Figure read = Amounts.figure(Entry.of(whole.get(), entry.place()), unit, own, defects);
      AmountPhrase.noteWhole(entry, whole.get(), defects);
      return read.readable() ? Figure.of(entry, read.number()) : Figure.unknown(entry);
    } else if (AmountPhrase.isOfSeveral(entry)) {
      AmountPhrase.saySeveral(entry, defects);
      return Figure.unknown(Entry.unknown(entry.place()));
    }
    return Amounts.figure(entry, unit, own, defects);
  }

  /** An amount may name the unit that the form does not: {@code 8.38万元}. */
  private void adoptUnit() {
    for (Field field : Amounts.FIELDS.stream().sorted().toList()) {
      Entry entry = written.getOrDefault(field, absent(field));
      if (!written.containsKey(Field.AMOUNT_UNIT)) {
        Amounts.ownUnit(entry)
            .ifPresent(
                own ->
                    put(Field.AMOUNT_UNIT, own, entry.place().label(), entry.place().position()));
      }
    }
  }
}
