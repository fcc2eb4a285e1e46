package org.jihe.workbench;

import java.util.List;
import org.jihe.domain.Certainty;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;

/**
 * Something a rulebook can find.
 *
 * @param check the check's code
 * @param title what it finds, in Chinese
 * @param severity how grave, unless the row that fires says otherwise
 * @param certainty definite or a judgement, unless the row that fires says otherwise
 * @param wholeFiling whether it is about a filing as a whole and not about one form
 * @param legalBasis the norms it rests on
 * @param rule its row in the catalogue
 */
public record ListedCheck(
    String check,
    String title,
    Severity severity,
    Certainty certainty,
    boolean wholeFiling,
    List<LegalBasis> legalBasis,
    RuleReference rule) {
  public ListedCheck {
    legalBasis = List.copyOf(legalBasis);
  }
}
