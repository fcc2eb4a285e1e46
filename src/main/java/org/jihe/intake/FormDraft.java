package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;

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
  private final WrittenFields fields;
  private final Set<FormPart> seen = EnumSet.noneOf(FormPart.class);
  private final Set<FormPart> marks = EnumSet.noneOf(FormPart.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final ExpenditureLines expenditures = new ExpenditureLines();
  private final FundingDraft funding;
  private final UnreadPlaces unread;
  private boolean titled;
  private Position first = new Position.Nowhere();

  /** Whether it is rows of a table of many projects, whose other columns are elsewhere. */
  private boolean row;

  private Position last = new Position.Nowhere();

  FormDraft(Defects defects) {
    this(defects, new WrittenFields(defects));
  }

  private FormDraft(Defects defects, WrittenFields fields) {
    this.defects = defects;
    this.fields = fields;
    this.unread = new UnreadPlaces(defects);
    this.funding = new FundingDraft(defects, unread);
  }

  /** A form that begins with what {@code base} has: each of those that share one head. */
  FormDraft(FormDraft base) {
    this(base.defects, new WrittenFields(base.fields));
    seen.addAll(base.seen);
    unread.addAll(base.unread);
    titled = base.titled;
    row = true;
    first = base.first;
    last = base.last;
  }

  void title(Match title, Cell cell) {
    titled = true;
    at(cell.position());
    if (title.part() == FormPart.WHOLE_DEPARTMENT) {
      marks.add(title.part());
    }
    fields.year(title, cell.position());
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
    fields.year(label, labelCell.position());
    putUnit(label, labelCell.position());
    boolean both =
        label.part() == FormPart.PROJECT
            || (label.part() == FormPart.PROJECT_NAME && ProjectCell.read(raw).withLongCode());
    if (both) {
      fields.putProject(label, raw, position);
      seen.add(FormPart.PROJECT_NAME);
    } else {
      fields.put(label, raw, position);
    }
  }

  private static Position lastLine(Position position, String raw) {
    return position instanceof Position.Line at
        ? new Position.Line(at.line() + (int) raw.chars().filter(c -> c == '\n').count())
        : position;
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
  void expenditureHeading(Position position) {
    at(position);
    seen.add(FormPart.EXPENDITURES);
  }

  /** The expenditure lines, to be added to. */
  ExpenditureLines expenditures() {
    return expenditures;
  }

  FundingDraft funding() {
    return funding;
  }

  /** The places of the form that were not read. */
  UnreadPlaces unread() {
    return unread;
  }

  /** What the form lacks may stand in a part of the file that was not read. */
  void mayStandIn(Defect lost) {
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    for (Field field : Field.values()) {
      parts.add(FormPart.valueOf(field.name()));
    }
    if (indicators.isEmpty()) {
      parts.add(FormPart.INDICATORS);
    }
    unread.place(lost.position(), lost.message(), parts);
  }

  /** The budget year as far as it is stated, in four digits; empty when it is not. */
  String budgetYear() {
    return fields.budgetYear();
  }

  /** A goal of the whole project, which is the year's where the form has no other. */
  void goalOfAll(Match label, String raw, Position position) {
    fields.lone().goalOfAll(label, raw, position);
  }

  /** A year that stands above the title, for a form that states none itself. */
  void yearAbove(String year, Position position) {
    fields.yearAbove(year, position);
  }

  /** The first unit that a label names is the form's, unless the form declares one. */
  void putUnit(Match label, Position position) {
    fields.putUnit(label, position);
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
    return fields.otherProject(label, raw);
  }

  boolean empty() {
    return !titled && seen.isEmpty();
  }

  /** Whether anything is written in it. */
  boolean states() {
    return fields.state() || !indicators.isEmpty();
  }

  /** Whether there is nothing in it but what may stand above the title of a form. */
  boolean prelude() {
    return CORE.stream().noneMatch(seen::contains);
  }

  /** Whether all that is written in it stands in this form too. */
  boolean repeats(Declaration form) {
    return fields.repeat(form);
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

  Declaration finish(int index, Layouts layouts, Set<Position> unreadCells) {
    sayWhereItBreaksOff(index);
    fields.lone().take();
    expenditures.total().ifPresent(fields.lone()::takeTotalOfLines);
    boolean split =
        seen.contains(FormPart.DISTRICT_EXPENDITURE) || seen.contains(FormPart.TOWNSHIP_SUBSIDY);
    fields.dropCodeNotAskedFor(split);
    AmountUnit unit = fields.settleUnit();
    Map<Field, Entry> entries = fields.entries(unit);
    Map<Field, Figure> figures = fields.figures(unit);
    Set<FormPart> parts = Layouts.parts(entries, figures, indicators);
    parts.addAll(seen);
    parts.addAll(marks);
    UnknownParts unknown = new UnknownParts(unread.list(), unreadCells);
    return new Declaration(
        index,
        row && !parts.contains(FormPart.BUDGET_TOTAL) ? "" : layouts.of(parts),
        unknown.entries(entries),
        unknown.figures(figures),
        unit,
        unknown.indicators(indicators),
        expenditures.finish(unit, defects),
        funding.finish(unit),
        unread.list());
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
