package org.jihe.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.FormPart;
import org.jihe.domain.Need;
import org.jihe.domain.Place;
import org.jihe.domain.Unread;
import org.jihe.rules.sheet.RuleRow;

/**
 * A part that a form must have (必填项).
 *
 * @param id the row's 编号
 * @param layout the layout it is for; empty for all
 * @param label the part's label: a field's, or 绩效指标
 * @param filled whether it must be filled; otherwise the layout should merely carry it
 * @param ifCarried whether it must be filled only where the form has it at all
 */
public record RequiredPart(
    String id, String layout, String label, boolean filled, boolean ifCarried) {
  static final String FILLED = "必须填写";
  static final String FILLED_IF_CARRIED = "有栏必填";
  static final String CARRIED = "版式应有";
  private static final String INDICATORS = "绩效指标";
  private static final Map<String, Field> FIELDS =
      Arrays.stream(Field.values()).collect(Collectors.toUnmodifiableMap(Field::label, f -> f));

  /** Columns of the indicators: a blank in one is told of its indicator, not here. */
  private static final List<Need> COLUMNS = List.of(Need.WEIGHTS, Need.COMPARATORS, Need.MEASURES);

  static List<String> labels() {
    List<String> labels = new ArrayList<>(Arrays.stream(Field.values()).map(Field::label).toList());
    labels.add(INDICATORS);
    COLUMNS.forEach(need -> labels.add(need.label()));
    return labels;
  }

  static RequiredPart of(RuleRow row) {
    String demand = row.text("要求");
    return new RequiredPart(
        row.id(),
        row.text("版式"),
        row.text("栏目"),
        !demand.equals(CARRIED),
        demand.equals(FILLED_IF_CARRIED));
  }

  /**
   * Those that a form must have filled whose layout is not known: what its layout may not have is
   * asked for only where the form has it.
   */
  static List<RequiredPart> ofUnknownLayout(List<RequiredPart> parts) {
    return of("", parts).stream().map(part -> part.wherePresent()).toList();
  }

  private RequiredPart wherePresent() {
    return new RequiredPart(id, layout, label, filled, true);
  }

  /** Those that a form of the layout must have filled; its own rows outdo those for all. */
  static List<RequiredPart> of(String layout, List<RequiredPart> parts) {
    List<RequiredPart> all =
        parts.stream().filter(part -> part.filled && part.isFor(layout)).toList();
    return all.stream()
        .filter(part -> all.stream().noneMatch(other -> other.overrides(part)))
        .toList();
  }

  private boolean isFor(String formLayout) {
    return layout.isEmpty() || layout.equals(formLayout);
  }

  /** Whether it takes the place of {@code other} on forms of its layout. */
  private boolean overrides(RequiredPart other) {
    return other.layout.isEmpty() && !layout.isEmpty() && label.equals(other.label);
  }

  /** Whether it is known that nothing is written where something must be. */
  boolean missing(Declaration declaration) {
    if (column().isPresent()) {
      return !ifCarried
          && !declaration.indicators().isEmpty()
          && !column().get().statedBy(declaration)
          && notCarried(declaration);
    }
    boolean empty = entry(declaration).map(Entry::missing).orElse(noIndicators(declaration));
    return empty && !(ifCarried && notCarried(declaration));
  }

  private static boolean noIndicators(Declaration declaration) {
    return declaration.indicators().isEmpty() && !declaration.mayHoldUnread(FormPart.INDICATORS);
  }

  private Optional<Need> column() {
    return COLUMNS.stream().filter(need -> need.label().equals(label)).findFirst();
  }

  /** Whether it may stand in a place of the form that was not read. */
  boolean unread(Declaration declaration) {
    return unreadAt(declaration).isPresent();
  }

  private Optional<Place> unreadAt(Declaration declaration) {
    if (column().isPresent()) {
      return Optional.empty();
    }
    if (!label.equals(INDICATORS)) {
      return entry(declaration).filter(Entry::unknown).map(Entry::place);
    }
    return declaration.indicators().isEmpty()
        ? declaration.unread(FormPart.INDICATORS).map(Unread::place)
        : Optional.empty();
  }

  /** The place that was not read and may hold it. */
  public Place unreadPlace(Declaration declaration) {
    return unreadAt(declaration).orElseThrow();
  }

  /** That it may stand in a place that was not read, in Chinese. */
  public String unreadText(Declaration declaration) {
    String where = unreadPlace(declaration).inWords();
    return "“" + label + "”可能写在没有读出的地方" + (where.isEmpty() ? "" : "：" + where);
  }

  /**
   * Whether the layout need not have it, and the form does not. Without indicators nothing can be
   * told of a form, whatever its layout.
   */
  boolean dispensedWith(Declaration declaration) {
    return ifCarried && !label.equals(INDICATORS) && notCarried(declaration);
  }

  /** Whether the form has no such field at all, and it does not stand unread either. */
  boolean notCarried(Declaration declaration) {
    if (column().isPresent()) {
      return !column().get().carriedBy(declaration);
    }
    return entry(declaration).map(e -> !e.onForm()).orElse(noIndicators(declaration));
  }

  /** Where it should be. */
  public Place place(Declaration declaration) {
    return entry(declaration).map(Entry::place).orElse(Place.nowhere("/indicators", INDICATORS));
  }

  /** How it is missing, in Chinese. */
  public String state(Declaration declaration) {
    return notCarried(declaration) ? "缺失" : "未填写";
  }

  private Optional<Entry> entry(Declaration declaration) {
    return Optional.ofNullable(FIELDS.get(label)).map(declaration::entry);
  }
}
