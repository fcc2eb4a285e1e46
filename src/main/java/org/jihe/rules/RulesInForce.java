package org.jihe.rules;

import static org.jihe.rules.DimensionGap.BY_LEVEL;
import static org.jihe.rules.DimensionGap.BY_NAME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jihe.domain.Citation;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Indicator;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.NearMiss;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * The rows that judge a form of one budget year and region. A fact of every session: DRL asks it,
 * with {@code from}, for the rows that bear on a form.
 */
public final class RulesInForce {
  private final int year;
  private final Rows rows;
  private final DecisionTable decisions;
  private final WordTable words;
  private final Map<String, List<Parameter>> parameters = new HashMap<>();
  private final Map<String, List<WeightPlan>> plans = new HashMap<>();
  private final List<WeightSplit> splits;
  private final List<TargetFloor> floors;
  private final List<Polarity> polarities;
  private final List<Dimension> dimensions;
  private final Registry registry;
  private final List<ArticleChange> articles;
  private final List<RequiredBasis> requiredBases;
  private final List<OrganRule> organs;
  private final List<CodePattern> codePatterns;
  private final List<District> districts;
  private final Map<String, List<District>> districtsByCode;
  private final RequiredParts requiredParts;
  private final List<ExpenseStandard> standards;
  private final List<String> unnumbered;
  private final List<CouldNotRun> gaps;
  private final List<String> generic;

  /** The rows of one table that are in force. */
  @FunctionalInterface
  interface Rows {
    List<RuleRow> of(TableSchema schema);
  }

  RulesInForce(int year, Rows rows, DecisionTable decisions, WordTable words) {
    this.year = year;
    this.rows = rows;
    this.decisions = decisions;
    this.words = words;
    Set<Parameter.Name> named = EnumSet.noneOf(Parameter.Name.class);
    for (RuleRow row : rows.of(Tables.PARAMETERS)) {
      for (Parameter.Name name : Parameter.Name.values()) {
        if (name.label().equals(row.text("名称"))) {
          parameters.put(name.label(), List.of(Parameter.of(row)));
          named.add(name);
        }
      }
    }
    typed(Tables.WEIGHTS, WeightPlan::of)
        .forEach(plan -> plans.putIfAbsent(plan.layout(), List.of(plan)));
    List<RuleRow> splitRows = rows.of(Tables.WEIGHT_SPLITS);
    this.splits = splitRows.isEmpty() ? List.of() : List.of(WeightSplit.of(splitRows));
    this.floors = typed(Tables.TARGET_FLOORS, TargetFloor::of);
    this.polarities = typed(Tables.POLARITY, Polarity::of);
    this.dimensions = typed(Tables.DIMENSIONS, Dimension::of);
    this.registry = new Registry(typed(Tables.REGISTRY, RegisteredBasis::of));
    this.articles = typed(Tables.ARTICLES, ArticleChange::of);
    this.requiredBases = typed(Tables.REQUIRED_BASES, RequiredBasis::of);
    this.organs = typed(Tables.ORGANS, OrganRule::of);
    this.codePatterns = typed(Tables.PROJECT_CODES, CodePattern::of).stream().limit(1).toList();
    this.districts = typed(Tables.DISTRICTS, District::of);
    this.districtsByCode = districts.stream().collect(Collectors.groupingBy(District::code));
    this.requiredParts = new RequiredParts(typed(Tables.REQUIRED_PARTS, RequiredPart::of));
    this.standards = typed(Tables.FRUGALITY, ExpenseStandard::of);
    this.unnumbered = words(rows, "免文号");
    this.generic = words(rows, "通用指标");
    this.gaps = List.copyOf(RuleGaps.of(year, rows, named));
  }

  private static List<String> words(Rows rows, String category) {
    return rows.of(Tables.WORDING).stream()
        .filter(row -> row.text("类别").equals(category))
        .flatMap(row -> row.words("词").stream())
        .toList();
  }

  private <T> List<T> typed(TableSchema schema, Function<RuleRow, T> type) {
    return rows.of(schema).stream().map(type).toList();
  }

  /** The budget year; 0 when it is not known. */
  public int year() {
    return year;
  }

  /** The day on which a legal basis must be in force: the first of the budget year (预算法第十八条). */
  public LocalDate firstDay() {
    return LocalDate.of(Math.max(year, 1), 1, 1);
  }

  /** Checks that cannot run in this year, because a table they ask has no row in force. */
  List<CouldNotRun> gaps() {
    return gaps;
  }

  /** The decision table, with its rows in force. */
  DecisionTable decisions() {
    return decisions;
  }

  /** The words of the tables, with their rows in force. */
  WordTable words() {
    return words;
  }

  /** The words of the tables that stand on the form. */
  List<WordHit> wordHits(Declaration declaration) {
    return words.find(declaration);
  }

  /** What the decision table says of the form. */
  public List<RuleMatch> decisions(Declaration declaration) {
    return decisions.match(declaration, year, row -> true);
  }

  /** The rows of the decision table that all but hold of the form. */
  public List<NearMiss> nearMisses(Declaration declaration) {
    return decisions.nearMisses(declaration, year);
  }

  /** The figure of that name; none when no row is in force. */
  public List<Parameter> parameter(String label) {
    return parameters.getOrDefault(label, List.of());
  }

  /** The plan for a layout: its own, or else the one for all others; none when there is neither. */
  public List<WeightPlan> weightPlans(String layout) {
    List<WeightPlan> own = plans.get(layout);
    return own == null ? plans.getOrDefault("", List.of()) : own;
  }

  /** The splits over 一级指标. */
  public List<WeightSplit> weightSplits() {
    return splits;
  }

  /** The floors that the indicator's target is below. */
  public List<TargetFloor> floorsUndercut(Indicator indicator) {
    return first(floors, floor -> floor.undercutBy(indicator));
  }

  /** The first row whose direction the indicator's comparator opposes. */
  public List<Polarity> polaritiesOpposed(Indicator indicator) {
    return first(polarities, polarity -> polarity.opposes(indicator));
  }

  private static <T> List<T> all(List<T> rows, Predicate<T> wanted) {
    List<T> found = new ArrayList<>();
    for (T row : rows) {
      if (wanted.test(row)) {
        found.add(row);
      }
    }
    return found;
  }

  private static <T> List<T> first(List<T> rows, Predicate<T> wanted) {
    for (T row : rows) {
      if (wanted.test(row)) {
        return List.of(row);
      }
    }
    return List.of();
  }

  /**
   * The dimensions that the form leaves out, for each row of 维度要求 that the number of them meets.
   */
  public List<DimensionGap> dimensionGaps(Declaration declaration) {
    List<String> missing = Dimension.missing(declaration, dimensions);
    boolean inferred = !declaration.statesLevels();
    return rows.of(Tables.DIMENSION_RULES).stream()
        .filter(row -> row.test("缺少个数").matches(BigDecimal.valueOf(missing.size())))
        .filter(row -> !row.text("判断办法").equals(inferred ? BY_LEVEL : BY_NAME))
        .map(row -> new DimensionGap(row.id(), missing, inferred))
        .toList();
  }

  /** The registered documents that a citation is of. */
  public List<RegisteredBasis> registered(Citation citation) {
    return registry.of(citation);
  }

  /**
   * The citations that the registry does not hold as verified.
   *
   * @param citations of the form's 立项依据, in any order
   */
  public UnverifiedBases unverified(Declaration form, List<?> citations) {
    String cited = form.legalBasis().raw();
    List<Citation> unverified =
        citations.stream()
            .map(Citation.class::cast)
            .sorted(
                Comparator.<Citation>comparingInt(c -> cited.indexOf(c.place().quote()))
                    .thenComparing(Citation::name))
            .filter(citation -> registered(citation).stream().noneMatch(RegisteredBasis::verified))
            .toList();
    return new UnverifiedBases(
        unverified.size(),
        unverified.stream()
            .map(citation -> citation.name() + (registered(citation).isEmpty() ? "" : "（待核）"))
            .distinct()
            .toList());
  }

  /** How an order that is cited like a document should be cited: as registered, or in its form. */
  public String orderNumber(Citation citation) {
    return registered(citation).stream()
        .map(RegisteredBasis::number)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("（制定机关全称）令第" + citation.sequence() + "号");
  }

  /** Whether documents of this kind are cited by title alone, as laws are (用语, 免文号). */
  public boolean citedByTitle(Citation citation) {
    for (String ending : unnumbered) {
      if (citation.title().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a form that has not the part may be asked for it: its layout is known, and no row of
   * 必填项 says 有栏必填 of it.
   */
  public boolean demands(String label, Declaration form) {
    return form.layoutKnown() && !optional(label, form.layout());
  }

  /** Whether the layout need not have the part: a row of 必填项 says 有栏必填 of it. */
  public boolean optional(String label, String layout) {
    return requiredParts.optional(label, layout);
  }

  /** Whether any project may have an indicator of that name (用语, 通用指标). */
  public boolean generic(String indicatorName) {
    return generic.stream().anyMatch(indicatorName::contains);
  }

  /** The standards that a line's unit price exceeds. */
  public List<ExpenseStandard> standardsExceeded(Declaration form, Expenditure line) {
    return all(standards, standard -> standard.exceededBy(form, line));
  }

  /** The standards that are for such a line, but priced by something else. */
  public List<ExpenseStandard> standardsNotComparable(Expenditure line) {
    return all(standards, standard -> standard.cannotCompare(line));
  }

  /** The row that says that an expense must not grow. */
  public List<ExpenseStandard> noGrowth(Expenditure line) {
    return first(standards, standard -> standard.mustNotGrow() && standard.isFor(line));
  }

  /** The articles cited that have changed by the first day of the budget year. */
  public List<ArticleChange> articleChanges(Citation citation) {
    return all(articles, article -> article.concerns(citation, firstDay()));
  }

  /** The statutes that the form should cite and does not. */
  public List<RequiredBasis.Gap> basisGaps(Declaration declaration) {
    return RequiredBasis.gaps(requiredBases, declaration);
  }

  /**
   * What the citation's organ tells of it: the row with the longest code that fits, or that for
   * others.
   */
  public List<OrganRule> organ(Citation citation) {
    return OrganRule.of(citation, organs);
  }

  /** The region's rule for project codes. */
  public List<CodePattern> codePatterns() {
    return codePatterns;
  }

  /** The districts with that code. */
  public List<District> districts(String code) {
    return districtsByCode.getOrDefault(code, List.of());
  }

  /** The districts that a body's name names. */
  public List<District> districtsNamed(String body) {
    return all(districts, district -> district.namedIn(body));
  }

  /** The parts that a form of its layout must have filled and that may stand unread. */
  public List<RequiredPart> partsUnread(Declaration form) {
    return requiredParts.unread(form);
  }

  /** The parts that a form of its layout must have filled, and has not. */
  public List<RequiredPart> partsMissing(Declaration form) {
    return requiredParts.missing(form);
  }

  /** The labels of parts that the form does not have and its layout need not have (有栏必填). */
  public Set<String> dispensedWith(Declaration declaration) {
    return requiredParts.dispensedWith(declaration);
  }

  /**
   * The labels of parts that none of these forms is known to have, and that may stand in a place of
   * one that was not read; empty when none.
   */
  public String partsPerhapsCarriedText(List<Declaration> declarations) {
    return requiredParts.perhapsCarriedText(declarations);
  }

  /**
   * The labels of parts that the layout should carry, or that it need not, and none of these forms
   * has; empty when none.
   */
  public String partsNotCarriedText(List<Declaration> declarations) {
    return requiredParts.notCarriedText(declarations);
  }
}
