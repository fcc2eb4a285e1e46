package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Indicator;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * 判定表: every row is a rule. Asked about a declaration, it answers with the rows that hold.
 *
 * <p>A row with a condition on indicators is judged once for each indicator, any other once for the
 * declaration. Immutable, and safe for many threads.
 */
public final class DecisionTable {
  public static final String FILE = "decisions.xlsx";
  public static final String SHEET = "判定表";
  public static final String CHECK = "检查";
  public static final String MESSAGE = "提示";
  public static final String SUGGESTION = "建议";

  private final Vocabulary vocabulary;
  private final List<Rule> rules = new ArrayList<>();
  private final RuleIndex declarationRules;
  private final RuleIndex indicatorRules;
  private final List<Defect> defects;

  /** Rows that are not enabled, or have no condition, never match. */
  public DecisionTable(List<RuleRow> rows, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    rows.forEach(row -> rules.add(Rule.of(rules.size(), row, vocabulary)));
    List<Rule> judged =
        rules.stream().filter(r -> r.row().enabled() && !r.conditions().isEmpty()).toList();
    declarationRules =
        new RuleIndex(judged.stream().filter(r -> !r.asksIndicators(vocabulary)).toList());
    indicatorRules =
        new RuleIndex(judged.stream().filter(r -> r.asksIndicators(vocabulary)).toList());
    defects = new DecisionLint(vocabulary).defects(rules);
  }

  /** The table's schema: its conditions, its results, and the columns that every table has. */
  public static TableSchema schema() {
    List<Column> own = new ArrayList<>(new Vocabulary().columns());
    own.add(Column.identifier(CHECK, "问题归入哪项检查，填检查代码，如 target-direction").mandatory());
    own.add(Column.template(MESSAGE, "对申报人说什么；空白则用检查目录的说法"));
    own.add(Column.template(SUGGESTION, "建议怎么改；空白则用检查目录的说法"));
    TableSchema schema =
        TableSchema.of(
            FILE,
            SHEET,
            "一行一条检查：左边各列是条件，全部满足就报告问题；空白的条件表示不限，至少要填一个条件。",
            own.toArray(Column[]::new));
    return new TableSchema(
        FILE,
        SHEET,
        schema.purpose(),
        schema.columns().stream()
            .map(c -> c.header().equals(TableSchema.SEVERITY) ? c.mandatory() : c)
            .toList());
  }

  /** What a cell alone cannot show: rows without a condition, unknown placeholders. */
  public List<Defect> defects() {
    return defects;
  }

  /** The rows in force in the declaration's budget year that hold, or may. */
  public List<RuleMatch> match(Declaration declaration) {
    return match(declaration, declaration.year(), row -> true);
  }

  /**
   * The rows that hold, or may, in the order of the indicators, then of the rows; those about the
   * declaration itself first.
   *
   * @param year the budget year whose rules judge; 0 when not known
   * @param applies which rows apply at all, such as those of a region
   */
  public List<RuleMatch> match(Declaration declaration, int year, Predicate<RuleRow> applies) {
    List<RuleMatch> matches = new ArrayList<>();
    Candidates candidates = new Candidates();
    Facts declared = new Facts(vocabulary, declaration);
    judge(declarationRules, new Asked(declared, year, applies), candidates, matches);
    for (Indicator indicator : declaration.indicators()) {
      Asked asked = new Asked(declared.with(indicator), year, applies);
      judge(indicatorRules, asked, candidates, matches);
    }
    return matches;
  }

  /** The rows in force that all but hold: one condition fails, and all others are met. */
  public List<NearMiss> nearMisses(Declaration declaration, int year) {
    Facts declared = new Facts(vocabulary, declaration);
    List<Facts> indicators = declaration.indicators().stream().map(declared::with).toList();
    List<NearMiss> misses = new ArrayList<>();
    for (Rule rule : rules) {
      boolean judged =
          rule.row().enabled() && !rule.conditions().isEmpty() && rule.row().inForce(year);
      if (judged && !rule.asksIndicators(vocabulary)) {
        NearMiss.of(rule, declared).ifPresent(misses::add);
      } else if (judged) {
        indicators.forEach(facts -> NearMiss.of(rule, facts).ifPresent(misses::add));
      }
    }
    return misses;
  }

  /** What the rules are asked about: an indicator, or the declaration. */
  private record Asked(Facts facts, int year, Predicate<RuleRow> applies) {}

  private void judge(RuleIndex index, Asked asked, Candidates candidates, List<RuleMatch> matches) {
    candidates.clear();
    index.find(asked.facts(), candidates);
    candidates.forEach(order -> judge(rules.get(order), asked, matches));
  }

  private static void judge(Rule rule, Asked asked, List<RuleMatch> matches) {
    RuleRow row = rule.row();
    Facts facts = asked.facts();
    boolean yearUnknown = rule.limited() && asked.year() == 0;
    boolean ended = rule.limited() && !yearUnknown && !row.inForce(asked.year());
    if (ended || !asked.applies().test(row)) {
      return;
    }
    Truth truth = rule.judge(facts);
    if (truth == Truth.UNKNOWN) {
      matches.add(
          new RuleMatch.Unknown(row, facts.number(), rule.doubt(facts), rule.doubtful(facts)));
    } else if (truth == Truth.YES && yearUnknown) {
      String reason = "本规则只适用于部分年度，而申报表的预算年度不明";
      matches.add(new RuleMatch.Unknown(row, facts.number(), reason, Optional.empty()));
    } else if (truth == Truth.YES) {
      matches.add(
          new RuleMatch.Hit(row, facts.number(), EvidencePlace.of(rule, facts), facts.shown()));
    }
  }
}
