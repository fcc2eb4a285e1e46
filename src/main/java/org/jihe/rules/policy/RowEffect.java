package org.jihe.rules.policy;

/** How a row acts on what is said of forms, and so how much must be done again when it changes. */
public enum RowEffect {
  /** Through labels: forms must be read again. */
  READ,
  /** Through words that say nothing: forms must be measured again. */
  MEASURED,
  /** Through cards, or what rows say of findings: findings must be told again. */
  TOLD,
  /** Through what the table answers: where that is the same, nothing need be done. */
  ASKED
}
