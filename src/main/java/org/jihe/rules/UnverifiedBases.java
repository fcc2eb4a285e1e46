package org.jihe.rules;

import java.util.List;

/**
 * Documents cited that the registry does not hold as verified.
 *
 * @param count of citations
 * @param documents what they are called, each once, in the order of the form; those that are
 *     registered and await verification say so
 */
public record UnverifiedBases(int count, List<String> documents) {
  public UnverifiedBases {
    documents = List.copyOf(documents);
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Their names as a list in words. */
  public String text() {
    return String.join("、", documents);
  }
}
