package org.jihe.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Citation;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Observation;

/**
 * The rows that judge a form of one budget year and region, table by table. A fact of every
 * session: DRL asks its tables, with {@code from}, for the rows that bear on a form.
 */
public final class RulesInForce {
  private final int year;
  private final Map<Class<?>, PolicyTable> tables = new LinkedHashMap<>();
  private final WordTable words;
  private final List<CouldNotRun> gaps;

  /**
   * @param year the budget year; 0 when it is not known
   * @param rows those that are in force
   */
  public RulesInForce(int year, TableRows rows) {
    this(year, rows, Optional.empty(), Set.of());
  }

  /**
   * The same, but for some tables.
   *
   * @param rows those that are in force
   * @param changed the sheets in which they differ
   */
  public RulesInForce with(TableRows rows, Set<String> changed) {
    return new RulesInForce(year, rows, Optional.of(this), changed);
  }

  private RulesInForce(int year, TableRows rows, Optional<RulesInForce> like, Set<String> changed) {
    this.year = year;
    Optional<WordTable> sameWords = like.map(other -> other.words);
    for (int i = 0; i < PolicyTables.KINDS.size(); i++) {
      PolicyTable blank = PolicyTables.BLANK.get(i);
      Optional<PolicyTable> before = like.map(other -> other.table(blank.getClass()));
      boolean same = before.isPresent() && !changed.contains(blank.kind().schema().sheet());
      PolicyTable table =
          same ? before.get() : PolicyTables.KINDS.get(i).apply(rows.of(blank.kind().schema()));
      tables.put(blank.getClass(), table);
      boolean heldWords = before.filter(was -> !was.wordUses().isEmpty()).isPresent();
      if (!same && (heldWords || !table.wordUses().isEmpty())) {
        sameWords = Optional.empty();
      }
    }
    this.words = sameWords.orElseGet(() -> new WordTable(tables.values()));
    String when = year == 0 ? "预算年度不明，" : year + "年";
    this.gaps = tables.values().stream().flatMap(table -> table.gaps(when).stream()).toList();
  }

  /** The budget year; 0 when it is not known. */
  public int year() {
    return year;
  }

  /** The day on which a legal basis must be in force: the first of the budget year (预算法第十八条). */
  public LocalDate firstDay() {
    return LocalDate.of(Math.max(year, 1), 1, 1);
  }

  /** A table. */
  public <T extends PolicyTable> T table(Class<T> kind) {
    return kind.cast(Objects.requireNonNull(tables.get(kind)));
  }

  /** Checks that cannot run in this year, because a table they ask has no row in force. */
  public List<CouldNotRun> gaps() {
    return gaps;
  }

  /** The words of the tables that stand on the form. */
  public List<WordHit> wordHits(Declaration form) {
    return words.find(form);
  }

  /**
   * What a table answers to all that is asked of it about a form. Where the answers of two
   * rulebooks are equal, and they differ in this table alone, the form is judged the same by both.
   */
  public List<Object> answers(
      String sheet, Declaration form, Collection<Observation> observations) {
    List<Citation> citations =
        observations.stream().filter(Citation.class::isInstance).map(Citation.class::cast).toList();
    List<Object> answers = new ArrayList<>(gaps());
    answers.addAll(
        table(PolicyTables.kind(sheet).getClass()).answers(new Asked(this, form, citations)));
    return answers;
  }

  // The tables that DRL asks, by name: it knows no classes to hand in.

  public Parameters parameters() {
    return table(Parameters.class);
  }

  public WeightPlans weightPlans() {
    return table(WeightPlans.class);
  }

  public WeightSplits weightSplits() {
    return table(WeightSplits.class);
  }

  public TargetFloors targetFloors() {
    return table(TargetFloors.class);
  }

  public Polarities polarities() {
    return table(Polarities.class);
  }

  public Dimensions dimensions() {
    return table(Dimensions.class);
  }

  public DimensionDemands dimensionDemands() {
    return table(DimensionDemands.class);
  }

  public Registry registry() {
    return table(Registry.class);
  }

  public ArticleChanges articleChanges() {
    return table(ArticleChanges.class);
  }

  public RequiredBases requiredBases() {
    return table(RequiredBases.class);
  }

  public Organs organs() {
    return table(Organs.class);
  }

  public FrugalityStandards frugalityStandards() {
    return table(FrugalityStandards.class);
  }

  public Wording wording() {
    return table(Wording.class);
  }

  public ProjectCodes projectCodes() {
    return table(ProjectCodes.class);
  }

  public Districts districts() {
    return table(Districts.class);
  }

  public RequiredParts requiredParts() {
    return table(RequiredParts.class);
  }

  public Decisions decisions() {
    return table(Decisions.class);
  }
}
