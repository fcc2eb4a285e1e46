package org.jihe.intake;

import java.util.Map;
import java.util.Set;
import org.jihe.chinese.Nature;
import org.jihe.chinese.TargetReader;
import org.jihe.chinese.WrittenTarget;
import org.jihe.domain.Aim;
import org.jihe.domain.Comparator;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;
import org.jihe.office.Defects;

/**
 * What is written for one indicator, on its way to being one. Where comparator or measure have no
 * place of their own, the target carries them ({@code ≥92%}); where they have, the two must agree.
 */
final class IndicatorDraft {
  private static final Set<String> POINTS = Set.of("", "%", "分");

  private final int number;
  private final Map<FormPart, Entry> written;

  /**
   * @param number of the indicator in its declaration, from 1
   * @param written the entries that the form has, by column
   */
  IndicatorDraft(int number, Map<FormPart, Entry> written) {
    this.number = number;
    this.written = Map.copyOf(written);
  }

  /** The indicator; a target that its own row contradicts is said. */
  Indicator finish(Defects defects) {
    Entry target = entry(FormPart.INDICATOR_TARGET);
    Entry ownMeasure = entry(FormPart.INDICATOR_MEASURE);
    Entry ownComparison = entry(FormPart.INDICATOR_COMPARISON);
    WrittenTarget read = TargetReader.read(target.raw(), ownMeasure.raw());
    Nature nature = Nature.of(ownComparison.raw());
    boolean opposed = target.stated() && opposed(nature, read);
    if (target.stated() && (opposed || read.conflict())) {
      say(target, opposed ? ownComparison : ownMeasure, defects);
    }
    Aim aim = aim(target, read, opposed);
    Comparator comparator = comparator(nature, read);
    if (comparator != nature.comparator() && nature.comparator() == Comparator.QUALITATIVE) {
      note(target, comparator.glyph() + read.number().toPlainString(), defects);
    }
    return new Indicator(
        number,
        entry(FormPart.INDICATOR_NAME),
        entry(FormPart.INDICATOR_LEVEL1),
        entry(FormPart.INDICATOR_LEVEL2),
        weight(),
        measure(target, ownMeasure, read),
        comparison(target, ownComparison, nature, read),
        comparator,
        figure(target, read, aim),
        entry(FormPart.INDICATOR_PREVIOUS_TARGET),
        aim);
  }

  private Entry entry(FormPart column) {
    return written.getOrDefault(column, IndicatorKeys.absent(number, column));
  }

  /** 定性 beside ≥95% says what kind of indicator it was thought to be, and the target the rest. */
  private static Comparator comparator(Nature nature, WrittenTarget read) {
    boolean own = nature.comparator() != Comparator.UNKNOWN;
    boolean kind = nature.comparator() == Comparator.QUALITATIVE && read.firm();
    return own && !kind ? nature.comparator() : read.comparator();
  }

  /** Whether column and target state different comparators; 达到 gives way to the column. */
  private static boolean opposed(Nature nature, WrittenTarget read) {
    return read.firm()
        && nature.comparator() != Comparator.UNKNOWN
        && nature.comparator() != Comparator.QUALITATIVE
        && nature.comparator() != read.comparator();
  }

  private static Aim aim(Entry target, WrittenTarget read, boolean opposed) {
    if (!target.written() || target.presence() == Presence.UNREADABLE) {
      return target.written() ? Aim.UNREADABLE : Aim.NOTHING;
    }
    return opposed ? Aim.UNREADABLE : read.aim();
  }

  private static void note(Entry target, String reading, Defects defects) {
    defects.note(
        target.place().position(),
        "指标性质写的是「定性」，指标值" + Defects.quote(target.raw()) + "却是数，按数读取",
        reading);
  }

  private void say(Entry target, Entry other, Defects defects) {
    defects.add(
        target.place().position(),
        Defects.where(target.place().position())
            + "第"
            + number
            + "个指标的指标值"
            + Defects.quote(target.raw())
            + "与同一行的「"
            + other.place().label()
            + "」"
            + Defects.quote(other.raw())
            + "不一致，没有采用",
        "请把两处改成一致");
  }

  private static Figure figure(Entry target, WrittenTarget read, Aim aim) {
    boolean empty = target.stated() && read.aim().kind() == Aim.Kind.NOTHING;
    if (empty && !WrittenTarget.isMarkedRest(target.raw())) {
      return Figure.unknown(new Entry(Presence.BLANK, target.raw(), target.place()));
    }
    return aim.kind() == Aim.Kind.NUMBER
        ? Figure.of(target, read.number())
        : Figure.unknown(target);
  }

  private Figure weight() {
    Entry entry = entry(FormPart.INDICATOR_WEIGHT);
    return entry.stated() ? Amounts.plain(entry, POINTS) : Figure.unknown(entry);
  }

  private Entry comparison(Entry target, Entry own, Nature nature, WrittenTarget read) {
    if (own.written()) {
      boolean unknown = !nature.known() && read.comparator() == Comparator.UNKNOWN;
      return unknown && own.stated() ? own.unreadable() : own;
    }
    return read.comparator() == Comparator.UNKNOWN || own.unknown()
        ? own
        : beside(target, FormPart.INDICATOR_COMPARISON, read.comparison());
  }

  private Entry measure(Entry target, Entry own, WrittenTarget read) {
    return own.presence() != Presence.ABSENT || read.measure().isEmpty()
        ? own
        : beside(target, FormPart.INDICATOR_MEASURE, read.measure());
  }

  private Entry beside(Entry target, FormPart column, String raw) {
    return Entry.of(
        raw,
        IndicatorKeys.place(number, column, target.place().label(), target.place().position()));
  }
}
