package org.jihe.rules.policy;

import java.util.List;
import org.jihe.domain.Certainty;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Need;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;
import org.jihe.rules.cell.Template;
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

  /** The row's 确定性, or {@code otherwise} when it has none. */
  public static Certainty certaintyOf(RuleRow row, Certainty otherwise) {
    if (row.schema().column(Catalogue.CERTAINTY).isEmpty()) {
      return otherwise;
    }
    String label = row.text(Catalogue.CERTAINTY);
    for (Certainty certainty : Certainty.values()) {
      if (certainty.label().equals(label)) {
        return certainty;
      }
    }
    return otherwise;
  }
}
