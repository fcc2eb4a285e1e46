package org.jihe.rules.decision;

/** What can be said about a condition. */
enum Truth {
  YES,
  NO,
  /** The value is blank or cannot be read. */
  UNKNOWN,
  /** The form has no such value: whatever asks for it does not apply. */
  NOT_APPLICABLE;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Both conditions together: a no decides, then what does not apply, then what is not known. */
  Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    if (this == NOT_APPLICABLE || other == NOT_APPLICABLE) {
      return NOT_APPLICABLE;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
  }
}
