package org.jihe.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jihe.domain.Breach;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.Lexicon;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Observations;
import org.jihe.domain.RulebookEdition;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * All rules, loaded and without a defect. Immutable; may be used by many threads.
 *
 * <p>The rows that judge a form depend on its budget year and region ({@link #inForce}).
 */
public final class Rulebook {
  /** Forms can state any year: what is kept ready for each is bounded. */
  private static final int MOST_JURISDICTIONS = 64;

  private final RulebookEdition edition;
  private final Map<String, List<RuleRow>> tables;
  private final Map<String, RuleCard> cards;
  private final Map<String, RuleRow> rows = new LinkedHashMap<>();
  private final RuleEngine engine;
  private final Map<Jurisdiction, RulesInForce> inForce = new ConcurrentHashMap<>();
  private final Map<Jurisdiction, Map<String, String>> silences = new ConcurrentHashMap<>();
  private final List<District> districts;
  private final Optional<Origin> origin;

  /** What this rulebook was made of, and in which tables it differs from it. */
  private record Origin(Rulebook rulebook, Set<String> changed) {}

  private record Jurisdiction(int year, String region) {}

  Rulebook(
      RulebookEdition edition,
      Map<String, List<RuleRow>> tables,
      Map<String, RuleCard> cards,
      RuleEngine engine) {
    this(edition, tables, cards, engine, Optional.empty());
  }

  private Rulebook(
      RulebookEdition edition,
      Map<String, List<RuleRow>> tables,
      Map<String, RuleCard> cards,
      RuleEngine engine,
      Optional<Origin> origin) {
    this.origin = origin;
    this.edition = edition;
    this.tables = Map.copyOf(tables);
    this.cards = new LinkedHashMap<>(cards);
    this.engine = engine;
    this.tables.values().forEach(table -> table.forEach(row -> rows.put(row.id(), row)));
    this.districts = all(Tables.DISTRICTS).stream().map(District::of).toList();
  }

  /**
   * Loads a rulebook.
   *
   * @throws RulebookException with every defect of its files
   */
  public static Rulebook load(List<RulebookFile> files) throws RulebookException {
    return new RulebookLoader(files).load();
  }

  /**
   * Loads a rulebook beside this one, which stays as it is. Compiling DRL takes seconds; where it
   * is the same, what was compiled is used by both.
   *
   * @throws RulebookException with every defect of its files
   */
  public Rulebook reload(List<RulebookFile> files) throws RulebookException {
    return new RulebookLoader(files, Optional.of(engine)).load();
  }

  /** Which rulebook this is. */
  public RulebookEdition edition() {
    return edition;
  }

  /** The rows of every table by sheet, those that are not enabled too. */
  public Map<String, List<RuleRow>> tables() {
    return tables;
  }

  /**
   * The same rulebook with other rows, for trials: nothing is compiled and nothing linted. What the
   * rows need of each other must hold, as it does when cells of sound rows change.
   *
   * @param changed the rows of the tables that change, by sheet
   * @throws IllegalArgumentException when rows cannot stand together
   */
  public Rulebook with(Map<String, List<RuleRow>> changed) {
    Map<String, List<RuleRow>> all = new HashMap<>(tables);
    changed.forEach((sheet, rows) -> all.put(sheet, List.copyOf(rows)));
    return new Rulebook(
        new RulebookEdition(edition.version() + "*", edition.files()),
        all,
        changesCards(changed.keySet()) ? RuleCard.in(all) : cards,
        engine,
        Optional.of(new Origin(this, Set.copyOf(changed.keySet()))));
  }

  private static boolean changesCards(Set<String> sheets) {
    return sheets.contains(Tables.CATALOGUE.sheet()) || sheets.contains(DecisionTable.SHEET);
  }

  /**
   * What a table answers to all that is asked of it about a filing. Where another rulebook differs
   * in this table alone and gives equal answers, both judge the filing the same.
   */
  public List<Object> answers(String sheet, Filing filing, Observations observations) {
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < filing.declarations().size(); i++) {
      Declaration form = filing.declarations().get(i);
      String region = region(form);
      RulesInForce rules = inForce(form.year(), region);
      answers.add(region);
      answers.addAll(Answers.of(sheet, rules, form, observations.byDeclaration().get(i)));
      if (sheet.equals(Tables.DISTRICTS.sheet())) {
        answers.add(rules.districtsNamed(form.preparedBy().text()));
        rules
            .codePatterns()
            .forEach(pattern -> answers.add(rules.districts(pattern.district(form))));
      }
    }
    // What is asked of the filing as a whole is asked of the latest year, in the first form's
    // region.
    if (filing.declarations().size() > 1) {
      Declaration first = filing.declarations().get(0);
      int latest = filing.declarations().stream().mapToInt(Declaration::year).max().orElse(0);
      RulesInForce rules = inForce(latest, region(first));
      answers.addAll(Answers.of(sheet, rules, first, observations.byDeclaration().get(0)));
    }
    return answers;
  }

  /** Whether both judge by the same DRL. */
  public boolean sharesDrlWith(Rulebook other) {
    return engine.isSameAs(other.engine);
  }

  /** All cards, in the order of the catalogue, then of the decision table. */
  public Collection<RuleCard> cards() {
    return List.copyOf(cards.values());
  }

  /** The card of that id. */
  public RuleCard card(String id) {
    RuleCard card = cards.get(id);
    if (card == null) {
      throw new IllegalArgumentException("no card " + id);
    }
    return card;
  }

  /** The row of that id. */
  public Optional<RuleRow> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The words by which forms name their parts. */
  public Labels labels() {
    List<Labels.Label> labels = new ArrayList<>();
    for (RuleRow row : enabled(Tables.LABELS)) {
      FormPart part = part(row.text("含义"));
      row.words("标签").forEach(words -> labels.add(new Labels.Label(words, part)));
    }
    List<Labels.Layout> layouts =
        enabled(Tables.LAYOUTS).stream()
            .map(
                row ->
                    new Labels.Layout(
                        row.text("名称"), row.words("标志").stream().map(Rulebook::part).toList()))
            .toList();
    Labels.Grammar grammar =
        new LabelAffixes(enabled(Tables.LABEL_GRAMMAR), Rulebook::part).grammar();
    return new Labels(labels, layouts, grammar);
  }

  private static FormPart part(String label) {
    for (FormPart part : FormPart.values()) {
      if (part.label().equals(label)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of a form: " + label);
  }

  /** The words that say nothing about a text's subject. */
  public Lexicon lexicon() {
    return new Lexicon(
        enabled(Tables.WORDING).stream()
            .filter(row -> row.text("类别").equals(WordHit.FILLER))
            .flatMap(row -> row.words("词").stream())
            .toList());
  }

  /**
   * The region whose rules judge a form: the full name of the district in its project code, or of
   * the one that the preparing body's name names; empty when neither tells.
   */
  public String region(Declaration declaration) {
    String code = CodePattern.code(declaration);
    String body = declaration.preparedBy().text();
    for (District district : districts) {
      if (code.startsWith(district.code())) {
        return district.name();
      }
    }
    for (District district : districts) {
      if (district.namedIn(body)) {
        return district.name();
      }
    }
    return "";
  }

  /**
   * The rows that judge forms of a budget year and region.
   *
   * @param year 0 when it is not known: only rows without any limit of years are in force
   * @param region full name of a district; empty when it is not known: only rows without a region
   *     are in force
   */
  public RulesInForce inForce(int year, String region) {
    bound(inForce);
    return inForce.computeIfAbsent(new Jurisdiction(year, region), this::select);
  }

  private static void bound(Map<Jurisdiction, ?> memo) {
    if (memo.size() >= MOST_JURISDICTIONS) {
      memo.clear();
    }
  }

  private RulesInForce select(Jurisdiction jurisdiction) {
    Map<String, List<RuleRow>> selected = new LinkedHashMap<>();
    tables.forEach(
        (sheet, all) ->
            selected.put(sheet, all.stream().filter(row -> judges(row, jurisdiction)).toList()));
    RulesInForce.Rows rows = schema -> selected.getOrDefault(schema.sheet(), List.of());
    return new RulesInForce(
        jurisdiction.year(), rows, decisions(selected, jurisdiction), words(rows, jurisdiction));
  }

  private DecisionTable decisions(Map<String, List<RuleRow>> selected, Jurisdiction jurisdiction) {
    return origin
        .filter(was -> !was.changed().contains(DecisionTable.SHEET))
        .map(was -> was.rulebook().inForce(jurisdiction.year(), jurisdiction.region()).decisions())
        .orElseGet(
            () ->
                new DecisionTable(
                    selected.getOrDefault(DecisionTable.SHEET, List.of()), new Vocabulary()));
  }

  private WordTable words(RulesInForce.Rows rows, Jurisdiction jurisdiction) {
    return origin
        .filter(was -> was.changed().stream().noneMatch(Answers.OF_WORDS::contains))
        .map(was -> was.rulebook().inForce(jurisdiction.year(), jurisdiction.region()).words())
        .orElseGet(() -> WordTable.of(rows));
  }

  private static boolean judges(RuleRow row, Jurisdiction jurisdiction) {
    return row.enabled()
        && row.inForce(jurisdiction.year())
        && (row.region().isEmpty() || jurisdiction.region().contains(row.region()));
  }

  /** Why cards do not speak in a budget year and region, in Chinese, by the cards' ids. */
  public Map<String, String> silences(int year, String region) {
    bound(silences);
    return silences.computeIfAbsent(new Jurisdiction(year, region), this::silences);
  }

  private Map<String, String> silences(Jurisdiction jurisdiction) {
    Map<String, String> reasons = new HashMap<>();
    for (RuleCard card : cards.values()) {
      RuleRow row = rows.get(card.reference().id());
      if (row == null) {
        throw new IllegalStateException("no row for the card " + card.id());
      }
      if (!row.enabled()) {
        reasons.put(card.id(), "已停用");
      } else if (!judges(row, jurisdiction)) {
        reasons.put(card.id(), "不在适用年度或地区内");
      }
    }
    return Map.copyOf(reasons);
  }

  /**
   * What a session's rules found.
   *
   * @param breaches what is wrong
   * @param couldNotRun checks that could not run, tables without a row in force included
   * @param notApplicable checks that have nothing to say
   */
  public record Outcome(
      List<Breach> breaches, List<CouldNotRun> couldNotRun, List<NotApplicable> notApplicable) {
    public Outcome {
      breaches = List.copyOf(breaches);
      couldNotRun = List.copyOf(couldNotRun);
      notApplicable = List.copyOf(notApplicable);
    }
  }

  /** Judges a form by its facts: the declaration, its indicators, what was observed. */
  public Outcome judge(Declaration declaration, Collection<?> observations, RulesInForce rules) {
    List<Object> facts = new ArrayList<>(observations);
    facts.add(declaration);
    facts.add(rules);
    facts.addAll(declaration.indicators());
    facts.addAll(declaration.expenditures());
    facts.addAll(rules.wordHits(declaration));
    return fire(facts, rules);
  }

  /** Judges a filing as a whole by its facts. */
  public Outcome judge(Collection<?> facts, RulesInForce rules) {
    List<Object> all = new ArrayList<>(facts);
    all.add(rules);
    return fire(all, rules);
  }

  private Outcome fire(List<Object> facts, RulesInForce rules) {
    RuleEngine.Outcome fired = engine.fire(facts);
    List<CouldNotRun> couldNotRun = new ArrayList<>(rules.gaps());
    couldNotRun.addAll(fired.couldNotRun());
    fired.stopped().forEach(stopped -> couldNotRun.addAll(stopped(stopped)));
    return new Outcome(fired.breaches(), couldNotRun, fired.notApplicable());
  }

  /** What a rule that was stopped leaves unsaid. */
  private List<CouldNotRun> stopped(RuleFault fault) {
    Set<String> checks = new LinkedHashSet<>(fault.rule().evidence().keySet());
    checks.addAll(fault.rule().skips());
    if (fault.rule().open()) {
      checks.addAll(cards.keySet());
    }
    return checks.stream().map(check -> new CouldNotRun(check, fault.reason())).toList();
  }

  private List<RuleRow> all(TableSchema schema) {
    return tables.getOrDefault(schema.sheet(), List.of());
  }

  private List<RuleRow> enabled(TableSchema schema) {
    return all(schema).stream().filter(RuleRow::enabled).toList();
  }
}
