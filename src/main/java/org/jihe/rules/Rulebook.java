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
import org.jihe.domain.Labels;
import org.jihe.domain.Lexicon;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Observations;
import org.jihe.domain.RulebookEdition;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.Districts;
import org.jihe.rules.policy.LabelWords;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.policy.RulesInForce;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.policy.Wording;
import org.jihe.rules.sheet.RuleRow;

/**
 * All rules, loaded and without a defect. Immutable; may be used by many threads.
 *
 * <p>The rows that judge a form depend on its budget year and region ({@link #inForce}).
 */
public final class Rulebook {
  /** Forms can state any year: what is kept ready for each is bounded. */
  private static final int MOST_JURISDICTIONS = 64;

  private final RulebookEdition edition;
  private final TableRows tables;
  private final Map<String, RuleCard> cards;
  private final Map<String, RuleRow> rows = new LinkedHashMap<>();
  private final RuleEngine engine;
  private final Map<Jurisdiction, RulesInForce> inForce = new ConcurrentHashMap<>();
  private final Map<Jurisdiction, Map<String, String>> silences = new ConcurrentHashMap<>();
  private final Districts districts;
  private final Optional<Origin> origin;

  /** What this rulebook was made of, and in which tables it differs from it. */
  private record Origin(Rulebook rulebook, Set<String> changed) {
    RulesInForce inForce(Jurisdiction jurisdiction) {
      return rulebook.inForce(jurisdiction.year(), jurisdiction.region());
    }
  }

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
    this.tables = new TableRows(Map.copyOf(tables));
    this.cards = new LinkedHashMap<>(cards);
    this.engine = engine;
    tables.values().forEach(table -> table.forEach(row -> rows.put(row.id(), row)));
    this.districts = Districts.all(this.tables);
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
    return tables.bySheet();
  }

  /**
   * The same rulebook with other rows, for trials: nothing is compiled and nothing linted. What the
   * rows need of each other must hold, as it does when cells of sound rows change.
   *
   * @param changed the rows of the tables that change, by sheet
   * @throws IllegalArgumentException when rows cannot stand together
   */
  public Rulebook with(Map<String, List<RuleRow>> changed) {
    Map<String, List<RuleRow>> all = new HashMap<>(tables.bySheet());
    changed.forEach((sheet, rows) -> all.put(sheet, List.copyOf(rows)));
    return new Rulebook(
        new RulebookEdition(edition.version() + "*", edition.files()),
        all,
        Catalogue.changesCards(changed.keySet()) ? Catalogue.cards(new TableRows(all)) : cards,
        engine,
        Optional.of(new Origin(this, Set.copyOf(changed.keySet()))));
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
      answers.addAll(rules.answers(sheet, form, observations.byDeclaration().get(i)));
    }
    // What is asked of the filing as a whole is asked of the latest year, in the first form's
    // region.
    if (filing.declarations().size() > 1) {
      Declaration first = filing.declarations().get(0);
      int latest = filing.declarations().stream().mapToInt(Declaration::year).max().orElse(0);
      RulesInForce rules = inForce(latest, region(first));
      answers.addAll(rules.answers(sheet, first, observations.byDeclaration().get(0)));
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
    return LabelWords.labels(tables);
  }

  /** The words that say nothing about a text's subject. */
  public Lexicon lexicon() {
    return Wording.lexicon(tables);
  }

  /** The region whose rules judge a form; empty when the form does not tell. */
  public String region(Declaration declaration) {
    return districts.region(declaration);
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
    Map<String, List<RuleRow>> selected = new HashMap<>();
    tables
        .bySheet()
        .forEach(
            (sheet, all) ->
                selected.put(
                    sheet, all.stream().filter(row -> judges(row, jurisdiction)).toList()));
    TableRows judging = new TableRows(selected);
    return origin
        .map(was -> was.inForce(jurisdiction).with(judging, was.changed()))
        .orElseGet(() -> new RulesInForce(jurisdiction.year(), judging));
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
    facts.addAll(declaration.indicators());
    facts.addAll(declaration.expenditures());
    facts.addAll(rules.wordHits(declaration));
    return judge(facts, rules);
  }

  /** Judges a filing as a whole by its facts. */
  public Outcome judge(Collection<?> facts, RulesInForce rules) {
    List<Object> all = new ArrayList<>(facts);
    all.add(rules);
    RuleEngine.Outcome fired = engine.fire(all);
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
}
