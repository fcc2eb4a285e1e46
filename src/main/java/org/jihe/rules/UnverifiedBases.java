package org.jihe.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Citation;

/**
 * Documents cited that the registry does not hold as verified.
 *
 * @param citations in the order of the form
 */
public record UnverifiedBases(List<Citation> citations) {
  public UnverifiedBases {
    citations = List.copyOf(citations);
  }

  public boolean isEmpty() {
    return citations.isEmpty();
  }

  public int count() {
    return citations.size();
  }

  /** Their names as a list in words. */
  public String text() {
    return citations.stream().map(Citation::name).distinct().collect(Collectors.joining("、"));
  }
}
