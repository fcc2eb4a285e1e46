package org.jihe.rules.policy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.FormPart;
import org.jihe.domain.Need;
import org.jihe.domain.Place;
import org.jihe.domain.Unread;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 必填项: the parts that forms must have, as they hold for each layout. */
public final class RequiredParts extends PolicyTable {
  private static final String FILLED = "必须填写";
  private static final String FILLED_IF_CARRIED = "有栏必填";
  private static final String CARRIED = "版式应有";
  private static final String INDICATORS = "绩效指标";
  private static final Map<String, Field> FIELDS =
      Arrays.stream(Field.values()).collect(Collectors.toUnmodifiableMap(Field::label, f -> f));

  /** Columns of the indicators: a blank in one is told of its indicator, not here. */
  private static final List<Need> COLUMNS = List.of(Need.WEIGHTS, Need.COMPARATORS, Need.MEASURES);

  private static final List<String> LABELS = labels();
  private static final TableKind KIND =
      TableKind.of(
              "forms.xlsx",
              "必填项",
              "哪些栏目必须填写；写明版式的行优先于不写版式的行。",
              Column.text(FormLayouts.LAYOUT, "适用的版式；空白表示全部"),
              Column.choice("栏目", "哪个栏目", LABELS).mandatory(),
              Column.choice(
                      "要求",
                      "必须填写；有栏必填：表式没有该栏时不要求；版式应有：表式本身应当设置的栏目",
                      FILLED,
                      FILLED_IF_CARRIED,
                      CARRIED)
                  .mandatory())
          .askedBy("field-missing")
          .compared(KeyedRows.every(FormLayouts.LAYOUT, "栏目", "要求"));

  private final List<Part> parts = each(Part::of);
  private final List<Part> ofOtherLayouts = filled("");
  private final Map<String, List<Part>> byLayout = new HashMap<>();

  RequiredParts(List<RuleRow> rows) {
    super(KIND, rows);
    // What an unknown layout may not have is asked for only where the form has it.
    byLayout.put("", ofOtherLayouts.stream().map(Part::wherePresent).toList());
    parts.forEach(part -> byLayout.computeIfAbsent(part.layout(), this::filled));
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>(Arrays.stream(Field.values()).map(Field::label).toList());
    labels.add(INDICATORS);
    COLUMNS.forEach(need -> labels.add(need.label()));
    return List.copyOf(labels);
  }

  /** Those that a form of the layout must have filled; its own rows outdo those for all. */
  private List<Part> filled(String layout) {
    List<Part> all = parts.stream().filter(part -> part.filled && part.isFor(layout)).toList();
    return all.stream()
        .filter(part -> all.stream().noneMatch(other -> other.overrides(part)))
        .toList();
  }

  /** Those that forms of a layout must have filled; for a form of no known layout under "". */
  public List<Part> of(String layout) {
    return byLayout.getOrDefault(layout, ofOtherLayouts);
  }

  /**
   * A part that a form must have.
   *
   * @param id the row's 编号
   * @param layout the layout it is for; empty for all
   * @param label the part's label: a field's, or 绩效指标
   * @param filled whether it must be filled; otherwise the layout should merely carry it
   * @param ifCarried whether it must be filled only where the form has it at all
   */
  public record Part(String id, String layout, String label, boolean filled, boolean ifCarried) {
    static Part of(RuleRow row) {
      String demand = row.text("要求");
      return new Part(
          row.id(),
          row.text(FormLayouts.LAYOUT),
          row.text("栏目"),
          !demand.equals(CARRIED),
          demand.equals(FILLED_IF_CARRIED));
    }

    private Part wherePresent() {
      return new Part(id, layout, label, filled, true);
    }

    private boolean isFor(String formLayout) {
      return layout.isEmpty() || layout.equals(formLayout);
    }

    /** Whether it takes the place of {@code other} on forms of its layout. */
    private boolean overrides(Part other) {
      return other.layout.isEmpty() && !layout.isEmpty() && label.equals(other.label);
    }

    /** Whether it is known that nothing is written of it. */
    private boolean missing(Declaration form) {
      if (column().isPresent()) {
        return !form.indicators().isEmpty() && !column().get().statedBy(form) && notCarried(form);
      }
      return entry(form).map(Entry::missing).orElse(noIndicators(form));
    }

    private static boolean noIndicators(Declaration form) {
      return form.indicators().isEmpty() && !form.mayHoldUnread(FormPart.INDICATORS);
    }

    private Optional<Need> column() {
      return COLUMNS.stream().filter(need -> need.label().equals(label)).findFirst();
    }

    /** Whether it may stand in a place of the form that was not read. */
    public boolean unread(Declaration form) {
      return unreadAt(form).isPresent();
    }

    private Optional<Place> unreadAt(Declaration form) {
      if (column().isPresent()) {
        return Optional.empty();
      }
      if (!label.equals(INDICATORS)) {
        return entry(form).filter(Entry::unknown).map(Entry::place);
      }
      return form.indicators().isEmpty()
          ? form.unread(FormPart.INDICATORS).map(Unread::place)
          : Optional.empty();
    }

    /** The place that was not read and may hold it. */
    public Place unreadPlace(Declaration form) {
      return unreadAt(form).orElseThrow();
    }

    /** That it may stand in a place that was not read, in Chinese. */
    public String unreadText(Declaration form) {
      String where = unreadPlace(form).inWords();
      return "“" + label + "”可能写在没有读出的地方" + (where.isEmpty() ? "" : "：" + where);
    }

    /**
     * Whether the layout need not have it, and the form does not. Without indicators nothing can be
     * told of a form, whatever its layout.
     */
    private boolean dispensedWith(Declaration form) {
      return ifCarried && !label.equals(INDICATORS) && notCarried(form);
    }

    /** Whether the form has no such field at all, and it does not stand unread either. */
    public boolean notCarried(Declaration form) {
      if (column().isPresent()) {
        return !column().get().carriedBy(form);
      }
      return entry(form).map(e -> !e.onForm()).orElse(noIndicators(form));
    }

    /** Where it should be. */
    public Place place(Declaration form) {
      return entry(form).map(Entry::place).orElse(Place.nowhere("/indicators", INDICATORS));
    }

    /** How it is missing, in Chinese. */
    public String state(Declaration form) {
      return notCarried(form) ? "缺失" : "未填写";
    }

    private Optional<Entry> entry(Declaration form) {
      return Optional.ofNullable(FIELDS.get(label)).map(form::entry);
    }
  }

  /** Those of which nothing is written on the form. */
  public List<Part> missing(Declaration form) {
    return RowSearch.all(of(form.layout()), part -> part.missing(form));
  }

  /** The rows that say that the layout need not have the part (有栏必填). */
  public List<Part> optional(String label, String layout) {
    return RowSearch.all(of(layout), part -> part.ifCarried() && part.label().equals(label));
  }

  /** The labels of parts that the form does not have and its layout need not have (有栏必填). */
  public Set<String> dispensedWith(Declaration form) {
    return of(form.layout()).stream()
        .filter(part -> part.dispensedWith(form))
        .map(Part::label)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The labels of parts that none of these forms is known to have, and that may stand in a place of
   * one that was not read; empty when none.
   */
  public String perhapsCarriedText(List<Declaration> forms) {
    return parts.stream()
        .filter(part -> forms.stream().allMatch(form -> part.notCarried(form) || part.unread(form)))
        .filter(part -> forms.stream().anyMatch(part::unread))
        .map(Part::label)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /**
   * The labels of parts that the layout should carry, or that it need not, and none of these forms
   * has; empty when none.
   */
  public String notCarriedText(List<Declaration> forms) {
    Stream<String> dispensed =
        forms.stream()
            .map(this::dispensedWith)
            .reduce((left, right) -> left.stream().filter(right::contains).collect(toSet()))
            .orElse(Set.of())
            .stream()
            .sorted(Comparator.comparingInt(LABELS::indexOf));
    Stream<String> wanted =
        parts.stream()
            .filter(part -> !part.filled() && forms.stream().allMatch(part::notCarried))
            .map(Part::label);
    return Stream.concat(dispensed, wanted).distinct().collect(Collectors.joining("、"));
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        (row.has(FormLayouts.LAYOUT) ? "版式为{版式}的表" : "各种版式")
            + (row.text("要求").equals(FILLED) ? "必须填写“{栏目}”" : "应设置“{栏目}”栏目")
            + "[，级别为{级别}]",
        row);
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    FormLayouts.lintName(row, lint);
  }

  @Override
  List<Object> answers(Asked asked) {
    Declaration form = asked.form();
    return List.of(
        RowSearch.all(
            of(form.layout()), part -> part.ifCarried() || part.missing(form) || part.unread(form)),
        dispensedWith(form),
        perhapsCarriedText(List.of(form)),
        notCarriedText(List.of(form)));
  }
}
