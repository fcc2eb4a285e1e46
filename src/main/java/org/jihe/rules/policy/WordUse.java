package org.jihe.rules.policy;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.rules.sheet.RuleRow;

/**
 * What is looked for on forms by one row, under one category.
 *
 * @param category what the words are of
 * @param mode how a word must stand in its text, one of {@link WordHit#MODES}
 * @param words none where a pattern is looked for
 * @param pattern the pattern, with the mode {@link WordHit#MATCHES}
 * @param exceptions words that must not stand in the same clause
 * @param labels of the texts in which it is looked for
 */
record WordUse(
    String category,
    RuleRow row,
    String mode,
    List<String> words,
    Optional<Pattern> pattern,
    List<String> exceptions,
    Set<String> labels) {

  /** Words that may stand anywhere in a form's own texts. */
  static WordUse inProse(String category, RuleRow row) {
    return new WordUse(
        category,
        row,
        WordHit.CONTAINS,
        row.words(WORDS),
        Optional.empty(),
        row.words(EXCEPTIONS),
        WordHit.PROSE);
  }

  /** Headers that every table of words has. */
  static final String WORDS = "词";

  static final String EXCEPTIONS = "例外";
}
