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
import org.jihe.domain.Need;
import org.jihe.domain.Place;
import org.jihe.rules.table.Row;

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

  static RequiredPart of(Row row) {
    String demand = row.text("要求");
    return new RequiredPart(
        row.id(),
        row.text("版式"),
        row.text("栏目"),
        !demand.equals(CARRIED),
        demand.equals(FILLED_IF_CARRIED));
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

  /** Whether nothing is written where something must be. */
  boolean missing(Declaration declaration) {
    if (column().isPresent()) {
      return !ifCarried && !declaration.indicators().isEmpty() && notCarried(declaration);
    }
    boolean empty =
        entry(declaration).map(e -> !e.written()).orElse(declaration.indicators().isEmpty());
    return empty && !(ifCarried && notCarried(declaration));
  }

  private Optional<Need> column() {
    return COLUMNS.stream().filter(need -> need.label().equals(label)).findFirst();
  }

  /** Whether the layout need not have it, and the form does not. */
  boolean dispensedWith(Declaration declaration) {
    return ifCarried && notCarried(declaration);
  }

  /** Whether the form has no such field at all. */
  boolean notCarried(Declaration declaration) {
    if (column().isPresent()) {
      return column().get().supply(declaration) == Need.Supply.NOT_CARRIED;
    }
    return entry(declaration).map(e -> !e.onForm()).orElse(declaration.indicators().isEmpty());
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
