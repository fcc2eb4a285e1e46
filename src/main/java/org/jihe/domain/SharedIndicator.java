package org.jihe.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An indicator's name that stands on several forms of a filing.
 *
 * @param name the name, blanks removed
 * @param declarations the forms' indexes, from 1, ascending
 * @param place the first of them
 * @param telling whether two of them aim at the same too, and not at all (100) or none (0)
 */
public record SharedIndicator(String name, List<Integer> declarations, Place place, boolean telling)
    implements Observation {
  public SharedIndicator {
    declarations = List.copyOf(declarations);
  }

  /** The forms' indexes as a list in words, such as {@code 3、4}. */
  public String numbers() {
    return declarations.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
