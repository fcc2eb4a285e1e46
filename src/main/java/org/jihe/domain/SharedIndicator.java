package org.jihe.domain;

import java.util.List;

/**
 * An indicator's name that stands on several forms of a filing.
 *
 * @param name the name, blanks removed
 * @param declarations the forms' indexes, from 1, ascending
 * @param place the first of them
 */
public record SharedIndicator(String name, List<Integer> declarations, Place place)
    implements Observation {
  public SharedIndicator {
    declarations = List.copyOf(declarations);
  }
}
