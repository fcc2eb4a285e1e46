package org.jihe.domain;

import java.util.List;

/**
 * What is to be said about the files of a rulebook.
 *
 * @param defects what keeps the rulebook from being used, by file, sheet and cell
 * @param warnings what can be used but should be looked at
 */
public record LintResult(List<Defect> defects, List<Defect> warnings) {
  public LintResult {
    defects = List.copyOf(defects);
    warnings = List.copyOf(warnings);
  }
}
