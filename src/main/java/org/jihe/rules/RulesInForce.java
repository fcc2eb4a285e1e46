package org.jihe.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jihe.domain.Citation;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Verification;
import org.jihe.rules.table.DecisionTable;
import org.jihe.rules.table.Match;
import org.jihe.rules.table.NearMiss;
import org.jihe.rules.table.Row;
import org.jihe.rules.table.TableSchema;

/**
 * The rows that judge a form of one budget year and region. A fact of every session: DRL asks it,
 * with {@code from}, for the rows that bear on a form.
 */
public final class RulesInForce {
  private final int year;
  private final Rows rows;
  private final DecisionTable decisions;
  private final WordTable words;
  private final Map<Parameter.Name, Parameter> parameters = new EnumMap<>(Parameter.Name.class);
  private final List<WeightPlan> plans;
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
  private final List<RequiredPart> requiredParts;
  private final List<ExpenseStandard> standards;
  private final List<String> unnumbered;

  /** The rows of one table that are in force. */
  @FunctionalInterface
  interface Rows {
    List<Row> of(TableSchema schema);
  }

  RulesInForce(int year, Rows rows, DecisionTable decisions, WordTable words) {
    this.year = year;
    this.rows = rows;
    this.decisions = decisions;
    this.words = words;
    for (Row row : rows.of(Tables.PARAMETERS)) {
      Arrays.stream(Parameter.Name.values())
          .filter(name -> name.label().equals(row.text("名称")))
          .forEach(name -> parameters.put(name, Parameter.of(row)));
    }
    this.plans = typed(Tables.WEIGHTS, WeightPlan::of);
    List<Row> splitRows = rows.of(Tables.WEIGHT_SPLITS);
    this.splits = splitRows.isEmpty() ? List.of() : List.of(WeightSplit.of(splitRows));
    this.floors = typed(Tables.TARGET_FLOORS, TargetFloor::of);
    this.polarities = typed(Tables.POLARITY, Polarity::of);
    this.dimensions = typed(Tables.DIMENSIONS, Dimension::of);
    this.registry = new Registry(typed(Tables.REGISTRY, RegisteredBasis::of));
    this.articles = typed(Tables.ARTICLES, ArticleChange::of);
    this.requiredBases = typed(Tables.REQUIRED_BASES, RequiredBasis::of);
    this.organs = typed(Tables.ORGANS, OrganRule::of);
    this.codePatterns = typed(Tables.PROJECT_CODES, CodePattern::of);
    this.districts = typed(Tables.DISTRICTS, District::of);
    this.requiredParts = typed(Tables.REQUIRED_PARTS, RequiredPart::of);
    this.standards = typed(Tables.FRUGALITY, ExpenseStandard::of);
    this.unnumbered = words(rows, "免文号");
  }

  private static List<String> words(Rows rows, String category) {
    return rows.of(Tables.WORDING).stream()
        .filter(row -> row.text("类别").equals(category))
        .flatMap(row -> row.words("词").stream())
        .toList();
  }

  private <T> List<T> typed(TableSchema schema, Function<Row, T> type) {
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
    return RuleGaps.of(year, rows, parameters.keySet());
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
  public List<Match> decisions(Declaration declaration) {
    return decisions.match(declaration, year, row -> true);
  }

  /** The rows of the decision table that all but hold of the form. */
  public List<NearMiss> nearMisses(Declaration declaration) {
    return decisions.nearMisses(declaration, year);
  }

  /** The figure of that name; none when no row is in force. */
  public List<Parameter> parameter(String label) {
    return parameters.entrySet().stream()
        .filter(entry -> entry.getKey().label().equals(label))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The plan for a layout: its own, or else the one for all others; none when there is neither. */
  public List<WeightPlan> weightPlans(String layout) {
    Optional<WeightPlan> own = plans.stream().filter(p -> p.layout().equals(layout)).findFirst();
    return own.or(() -> plans.stream().filter(p -> p.layout().isEmpty()).findFirst()).stream()
        .toList();
  }

  /** The splits over 一级指标. */
  public List<WeightSplit> weightSplits() {
    return splits;
  }

  /** The floors that the indicator's target is below. */
  public List<TargetFloor> floorsUndercut(Indicator indicator) {
    return floors.stream().filter(floor -> floor.undercutBy(indicator)).limit(1).toList();
  }

  /** The first row whose direction the indicator's comparator opposes. */
  public List<Polarity> polaritiesOpposed(Indicator indicator) {
    return polarities.stream().filter(polarity -> polarity.opposes(indicator)).limit(1).toList();
  }

  /**
   * The dimensions that the form leaves out, for each row of 维度要求 that the number of them meets.
   */
  public List<DimensionGap> dimensionGaps(Declaration declaration) {
    List<String> missing = Dimension.missing(declaration, dimensions);
    boolean inferred =
        declaration.indicators().stream().noneMatch(indicator -> indicator.level1().written());
    return rows.of(Tables.DIMENSION_RULES).stream()
        .filter(row -> row.test("缺少个数").matches(BigDecimal.valueOf(missing.size())))
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
    return new UnverifiedBases(
        citations.stream()
            .map(Citation.class::cast)
            .sorted(
                Comparator.<Citation>comparingInt(c -> cited.indexOf(c.place().quote()))
                    .thenComparing(Citation::name))
            .filter(
                citation ->
                    registered(citation).stream()
                        .noneMatch(basis -> basis.verification() == Verification.VERIFIED))
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
    return unnumbered.stream().anyMatch(citation.title()::endsWith);
  }

  /** The standards that a line's unit price exceeds. */
  public List<ExpenseStandard> standardsExceeded(Declaration form, Expenditure line) {
    return standards.stream().filter(standard -> standard.exceededBy(form, line)).toList();
  }

  /** The standards that are for such a line, but priced by something else. */
  public List<ExpenseStandard> standardsNotComparable(Expenditure line) {
    return standards.stream().filter(standard -> standard.cannotCompare(line)).toList();
  }

  /** The row that says that an expense must not grow. */
  public List<ExpenseStandard> noGrowth(Expenditure line) {
    return standards.stream().filter(s -> s.mustNotGrow() && s.isFor(line)).limit(1).toList();
  }

  /** The articles cited that have changed by the first day of the budget year. */
  public List<ArticleChange> articleChanges(Citation citation) {
    return articles.stream().filter(a -> a.concerns(citation, firstDay())).toList();
  }

  /** The statutes that the form should cite and does not. */
  public List<RequiredBasis.Gap> basisGaps(Declaration declaration) {
    return requiredBases.stream()
        .flatMap(
            basis ->
                basis.missingFor(declaration).stream()
                    .map(
                        word ->
                            new RequiredBasis.Gap(
                                basis.id(), word, basis.title(), basis.article())))
        .toList();
  }

  /**
   * What the citation's organ tells of it: the row with the longest code that fits, or that for
   * others.
   */
  public List<OrganRule> organ(Citation citation) {
    return organs.stream()
        .filter(organ -> organ.fit(citation) > 0)
        .max((left, right) -> Integer.compare(left.fit(citation), right.fit(citation)))
        .or(() -> organs.stream().filter(OrganRule::isForOthers).findFirst())
        .stream()
        .toList();
  }

  /** The region's rule for project codes. */
  public List<CodePattern> codePatterns() {
    return codePatterns.stream().limit(1).toList();
  }

  /** The districts with that code. */
  public List<District> districts(String code) {
    return districts.stream().filter(district -> district.code().equals(code)).toList();
  }

  /** The districts that a body's name names. */
  public List<District> districtsNamed(String body) {
    return districts.stream().filter(district -> district.namedIn(body)).toList();
  }

  /** The parts that a form of this layout must have filled; its own rows outdo those for all. */
  public List<RequiredPart> requiredParts(String layout) {
    List<RequiredPart> all =
        requiredParts.stream().filter(part -> part.filled() && part.isFor(layout)).toList();
    return all.stream()
        .filter(part -> all.stream().noneMatch(other -> other.overrides(part)))
        .toList();
  }

  /**
   * The labels of parts that the layout should carry and none of these forms has; empty when none.
   */
  public String partsNotCarriedText(List<Declaration> declarations) {
    return requiredParts.stream()
        .filter(part -> !part.filled())
        .filter(part -> declarations.stream().allMatch(part::notCarried))
        .map(RequiredPart::label)
        .collect(Collectors.joining("、"));
  }
}
