package org.jihe.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the rulebook put into words.
 *
 * @param reference the row, with all of its cells that are not blank and not common to all tables
 * @param enabled whether it acts at all
 * @param validity for which budget years and region, in Chinese; empty when for all
 * @param sentence what it says, in Chinese, one sentence with its full stop
 * @param legalBasis the norms it rests on
 * @param verification whether it was checked against them
 * @param cells what stands in the row, in canonical form, by column header
 */
public record RuleStatement(
    RuleReference reference,
    boolean enabled,
    String validity,
    String sentence,
    List<LegalBasis> legalBasis,
    Verification verification,
    Map<String, String> cells) {
  public RuleStatement {
    legalBasis = List.copyOf(legalBasis);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
