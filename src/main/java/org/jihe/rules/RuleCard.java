package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Certainty;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Need;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;
import org.jihe.rules.cell.Template;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;

/**
 * What a rule says of itself.
 *
 * @param id its 编号, which a breach names
 * @param check the code of the check it belongs to
 * @param title what it finds, in Chinese
 * @param wholeFiling whether it is about a filing as a whole and not about one form
 * @param severity how grave, unless the table row that fires says otherwise
 * @param certainty definite or a judgement, unless the table row that fires says otherwise
 * @param mayReturn whether a judgement of severity ERROR is enough to return a form
 * @param message the message's template
 * @param suggestion the suggestion's template; empty when there is none
 * @param needs what must be stated, or the check could not run
 * @param looks what it looks over: where some of that was not read, the rest alone is judged
 * @param whole what must have been read before it may say that something is missing, or what
 *     something comes to
 * @param applies what the layout must carry, or the check is not applicable
 * @param legalBasis the norms it rests on
 * @param reason why it exists where no norm says so
 * @param reference its row in the catalogue
 */
public record RuleCard(
    String id,
    String check,
    String title,
    boolean wholeFiling,
    Severity severity,
    Certainty certainty,
    boolean mayReturn,
    Template message,
    Template suggestion,
    List<Need> needs,
    List<Need> looks,
    List<Need> whole,
    List<Need> applies,
    List<LegalBasis> legalBasis,
    String reason,
    RuleReference reference) {

  static final String FORM = "单表";
  static final String FILING = "全件";

  public RuleCard {
    needs = List.copyOf(needs);
    looks = List.copyOf(looks);
    whole = List.copyOf(whole);
    applies = List.copyOf(applies);
    legalBasis = List.copyOf(legalBasis);
  }

  /** What 范围 says of a card about a filing as a whole, and of one about a form. */
  public static String scope(boolean wholeFiling) {
    return wholeFiling ? FILING : FORM;
  }

  /** The cards of all checks by id: those of the catalogue, then those of the decision table. */
  static Map<String, RuleCard> in(Map<String, List<RuleRow>> tables) {
    Map<String, RuleCard> cards = new LinkedHashMap<>();
    for (RuleRow row : tables.getOrDefault(Tables.CATALOGUE.sheet(), List.of())) {
      cards.put(row.id(), of(row));
    }
    List<RuleRow> decisions = tables.getOrDefault(DecisionTable.SHEET, List.of());
    Set<String> ofIndicators = ofIndicators(decisions);
    for (RuleRow row : decisions) {
      cards.computeIfAbsent(
          row.text(DecisionTable.CHECK), check -> ofDecision(row, ofIndicators.contains(check)));
    }
    return cards;
  }

  /** The checks of which a row asks indicators: one that stands unread would be asked, too. */
  private static Set<String> ofIndicators(List<RuleRow> decisions) {
    Vocabulary vocabulary = new Vocabulary();
    return decisions.stream()
        .filter(row -> vocabulary.asksIndicators(row))
        .map(row -> row.text(DecisionTable.CHECK))
        .collect(Collectors.toUnmodifiableSet());
  }

  static RuleCard of(RuleRow row) {
    return new RuleCard(
        row.id(),
        row.text("检查"),
        row.text("标题"),
        row.text("范围").equals(FILING),
        row.severity().orElseThrow(),
        certaintyOf(row, Certainty.DEFINITE),
        row.flag("判断可退回"),
        row.template("提示"),
        row.template("建议"),
        needs(row.words("需要")),
        needs(row.words("查看")),
        needs(row.words("通读")),
        needs(row.words("适用")),
        row.legalBasis(),
        row.text("理由"),
        DecidingCells.of(row));
  }

  /** The card of a check that stands in the decision table alone. */
  static RuleCard ofDecision(RuleRow row, boolean ofIndicators) {
    return new RuleCard(
        row.text(DecisionTable.CHECK),
        row.text(DecisionTable.CHECK),
        row.text(DecisionTable.CHECK),
        false,
        row.severity().orElse(Severity.WARNING),
        Certainty.DEFINITE,
        false,
        row.template(DecisionTable.MESSAGE),
        row.template(DecisionTable.SUGGESTION),
        List.of(),
        ofIndicators ? List.of(Need.ALL_INDICATORS) : List.of(),
        List.of(),
        List.of(),
        row.legalBasis(),
        row.text("备注"),
        DecidingCells.of(row));
  }

  /** The row's 确定性, or {@code otherwise} when it has none. */
  public static Certainty certaintyOf(RuleRow row, Certainty otherwise) {
    if (row.schema().column("确定性").isEmpty()) {
      return otherwise;
    }
    String label = row.text("确定性");
    for (Certainty certainty : Certainty.values()) {
      if (certainty.label().equals(label)) {
        return certainty;
      }
    }
    return otherwise;
  }

  private static List<Need> needs(List<String> labels) {
    List<Need> needs = new ArrayList<>();
    for (Need need : Need.values()) {
      if (labels.contains(need.label())) {
        needs.add(need);
      }
    }
    return needs;
  }
}
