package org.jihe.domain;

import java.util.List;

/**
 * Different spellings of what seems one body (编制单位 and 业务主管部门), one contained in the other.
 *
 * @param names the spellings, longest first
 * @param places one place for each
 */
public record NameVariants(List<String> names, List<Place> places) implements Observation {
  public NameVariants {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  /** The spellings as a list in words. */
  public String text() {
    return String.join("、", names);
  }
}
