package org.jihe.domain.trial;

import java.util.List;

/**
 * What is to become of personal data.
 *
 * @param how blank or keep them; or ask, so that a form that has any is refused
 * @param words further words to blank, such as names that no rule finds
 */
public record Privacy(How how, List<String> words) {
  public Privacy {
    words = List.copyOf(words);
  }

  /** What is to become of personal data. */
  public enum How {
    ASK,
    BLANK,
    KEEP
  }
}
