package org.jihe.domain;

import java.util.List;

/**
 * All that was measured in a filing.
 *
 * @param byDeclaration what concerns each declaration, in the filing's order
 * @param ofFiling what concerns the filing as a whole
 */
public record Observations(List<List<Observation>> byDeclaration, List<Observation> ofFiling) {
  public Observations {
    byDeclaration = byDeclaration.stream().map(List::copyOf).toList();
    ofFiling = List.copyOf(ofFiling);
  }
}
