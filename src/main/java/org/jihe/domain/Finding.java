package org.jihe.domain;

import java.util.List;

/**
 * A breach joined with its card: what is wrong, where, why, how grave, what to do.
 *
 * @param check the check's code
 * @param severity how grave
 * @param certainty definite, or a judgement for a person to confirm
 * @param message what is wrong, in Chinese
 * @param suggestion what to do, in Chinese; empty when there is nothing to add
 * @param place where
 * @param actual what the form says; empty when that is not one value
 * @param expected what it should say; empty when that is not one value
 * @param legalBasis the norms it rests on
 * @param reason why the check exists where no norm says so, in Chinese; may be empty
 * @param rule the row of the rulebook behind it
 * @param declarations indexes of the declarations concerned besides the one it stands under; for a
 *     finding across forms, all of them
 */
public record Finding(
    String check,
    Severity severity,
    Certainty certainty,
    String message,
    String suggestion,
    Place place,
    String actual,
    String expected,
    List<LegalBasis> legalBasis,
    String reason,
    RuleReference rule,
    List<Integer> declarations) {
  public Finding {
    legalBasis = List.copyOf(legalBasis);
    declarations = List.copyOf(declarations);
  }
}
