package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;

/** A form while it is being read. */
final class FormDraft {
  /** Parts of which a form that has no title must have two to be taken for one. */
  private static final Set<FormPart> CORE =
      EnumSet.of(
          FormPart.PROJECT_NAME,
          FormPart.BUDGET_TOTAL,
          FormPart.OVERVIEW,
          FormPart.LEGAL_BASIS,
          FormPart.ANNUAL_GOAL,
          FormPart.INDICATORS);

  private final Defects defects;
  private final Map<Field, Entry> written = new EnumMap<>(Field.class);
  private final Map<Field, AmountUnit> labelUnits = new EnumMap<>(Field.class);
  private final Set<FormPart> seen = EnumSet.noneOf(FormPart.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Map<FormPart, Entry>> expenditures = new ArrayList<>();
  private final Map<FormPart, AmountUnit> expenditureUnits = new EnumMap<>(FormPart.class);
  private final FundingDraft funding;
  private final Set<Field> inherited = EnumSet.noneOf(Field.class);
  private boolean titled;
  private Position first = new Position.Nowhere();
  private Position last = new Position.Nowhere();

  FormDraft(Defects defects) {
    this.defects = defects;
    this.funding = new FundingDraft(defects);
  }

  /** A form that begins with what {@code base} has: each of those that share one head. */
  FormDraft(FormDraft base) {
    this(base.defects);
    written.putAll(base.written);
    inherited.addAll(base.written.keySet());
    labelUnits.putAll(base.labelUnits);
    seen.addAll(base.seen);
    titled = base.titled;
    first = base.first;
    last = base.last;
  }

  void title(Match title, Cell cell) {
    titled = true;
    at(cell.position());
    year(title, cell.position());
  }

  /** Moves the end of the form to here. */
  void at(Position position) {
    if (first instanceof Position.Nowhere) {
      first = position;
    }
    last = position;
  }

  /** Takes what is written for a part. */
  void put(Match label, Cell labelCell, String raw, Position position) {
    at(position);
    last = lastLine(position, raw);
    seen.add(label.part());
    year(label, labelCell.position());
    putUnit(label, labelCell.position());
    boolean both =
        label.part() == FormPart.PROJECT
            || (label.part() == FormPart.PROJECT_NAME && ProjectCell.read(raw).withLongCode());
    if (both) {
      putProject(label, raw, position);
      return;
    }
    Field field = Field.valueOf(label.part().name());
    if (label.unit() != AmountUnit.UNDECLARED) {
      labelUnits.putIfAbsent(field, label.unit());
    }
    put(field, raw, label.printed(), position);
  }

  private static Position lastLine(Position position, String raw) {
    return position instanceof Position.Line at
        ? new Position.Line(at.line() + (int) raw.chars().filter(c -> c == '\n').count())
        : position;
  }

  private void putProject(Match label, String raw, Position position) {
    ProjectCell project = ProjectCell.read(raw);
    if (!project.code().isEmpty() || !written.containsKey(Field.PROJECT_CODE)) {
      put(Field.PROJECT_CODE, project.code(), label.printed(), position);
    }
    put(Field.PROJECT_NAME, project.name(), label.printed(), position);
    seen.add(FormPart.PROJECT_NAME);
  }

  /** The first unit that a label names is the form's, unless the form declares one. */
  void putUnit(Match label, Position position) {
    boolean declared = written.containsKey(Field.AMOUNT_UNIT);
    if (!declared && label.unit() != AmountUnit.UNDECLARED) {
      put(Field.AMOUNT_UNIT, label.unit().label(), label.printed(), position);
    }
  }

  private void put(Field field, String raw, String label, Position position) {
    Entry entry = Entry.of(raw, new Place(field.pointer(), label, position, ""));
    Entry before = written.get(field);
    boolean own = inherited.remove(field) && entry.stated();
    if (before == null || own || (before.presence() == Presence.BLANK && entry.stated())) {
      written.put(field, entry);
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

  private void year(Match label, Position position) {
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

  private static Entry absent(Field field) {
    return Entry.absent(field.pointer(), field.label());
  }

  private static AmountUnit unit(Entry entry) {
    return UnitWords.read(entry.raw());
  }

  /** Notes the heading of the indicators. */
  void heading(Set<FormPart> columns, Position position) {
    at(position);
    seen.add(FormPart.INDICATORS);
    seen.addAll(columns);
  }

  void add(Indicator indicator, Position position) {
    at(position);
    indicators.add(indicator);
  }

  /** Notes the heading of the expenditure lines. */
  void heading(ExpenditureTable table, Position position) {
    at(position);
    seen.add(FormPart.EXPENDITURES);
    expenditureUnits.putAll(table.units());
  }

  /** The expenditure lines, to be added to. */
  List<Map<FormPart, Entry>> expenditures() {
    return expenditures;
  }

  FundingDraft funding() {
    return funding;
  }

  void see(FormPart part) {
    seen.add(part);
  }

  int nextIndicator() {
    return indicators.size() + 1;
  }

  boolean has(FormPart part) {
    return seen.contains(part);
  }

  boolean titled() {
    return titled;
  }

  /** Whether the project under this label is another one than the form already names. */
  boolean otherProject(Match label, String raw) {
    Field field = label.part() == FormPart.PROJECT_CODE ? Field.PROJECT_CODE : Field.PROJECT_NAME;
    String name = label.part() == FormPart.PROJECT ? ProjectCell.read(raw).name() : raw;
    Entry known = written.getOrDefault(field, absent(field));
    return known.stated() && !known.text().equals(Blanks.strip(name));
  }

  boolean empty() {
    return !titled && seen.isEmpty();
  }

  /** Whether there is nothing in it but what may stand above the title of a form. */
  boolean prelude() {
    return CORE.stream().noneMatch(seen::contains);
  }

  /** Whether all that is written in it stands in this form too. */
  boolean repeats(Declaration form) {
    return written.entrySet().stream()
        .allMatch(e -> form.entry(e.getKey()).text().equals(e.getValue().text()));
  }

  /** Whether enough was found to call it a form. */
  boolean isForm() {
    long core = CORE.stream().filter(seen::contains).count();
    return core >= 2 || (titled && !seen.isEmpty());
  }

  Position first() {
    return first;
  }

  Position last() {
    return last;
  }

  Set<FormPart> seen() {
    return Set.copyOf(seen);
  }

  Declaration finish(int index, Layouts layouts) {
    sayWhereItBreaksOff(index);
    adoptUnit();
    Optional<Entry> declared = Optional.ofNullable(written.get(Field.AMOUNT_UNIT));
    AmountUnit unit = declared.map(FormDraft::unit).orElse(AmountUnit.UNDECLARED);
    Map<Field, Entry> entries = new EnumMap<>(Field.class);
    Map<Field, Figure> figures = new EnumMap<>(Field.class);
    written.forEach(
        (field, entry) -> {
          if (field.kind() == Field.Kind.NUMBER) {
            figures.put(field, figure(field, entry, unit));
          } else if (field == Field.AMOUNT_UNIT && unit == AmountUnit.UNDECLARED) {
            entries.put(field, entry.stated() ? entry.unreadable() : entry);
          } else {
            entries.put(field, entry);
          }
        });
    Set<FormPart> parts = Layouts.parts(entries, figures, indicators);
    parts.addAll(seen);
    return new Declaration(
        index,
        layouts.of(parts),
        entries,
        figures,
        unit,
        indicators,
        ExpenditureTable.finish(expenditures, unit, expenditureUnits),
        funding.finish(unit));
  }

  private Figure figure(Field field, Entry entry, AmountUnit unit) {
    if (!Amounts.FIELDS.contains(field)) {
      return Amounts.year(entry);
    }
    return Amounts.figure(entry, unit, labelUnits.getOrDefault(field, AmountUnit.UNDECLARED));
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

  private void sayWhereItBreaksOff(int index) {
    String form = "第" + index + "张表在" + Defects.where(last) + "后中断：";
    if (!seen.contains(FormPart.INDICATORS)) {
      defects.add(last, form + "没有绩效指标部分", "请检查文件是否完整，补齐后再交");
    } else if (indicators.isEmpty()) {
      defects.add(last, form + "绩效指标部分没有一行指标", "请检查文件是否完整，补齐后再交");
    }
  }
}
