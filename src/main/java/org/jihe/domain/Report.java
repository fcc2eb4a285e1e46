package org.jihe.domain;

import java.util.List;

/**
 * What comes back for one filing.
 *
 * @param rulebook which rulebook judged
 * @param filing what was handed in, with what could not be read of it
 * @param assessments one for each declaration, in the order of the file
 * @param crossFindings findings that concern several declarations or the file as a whole
 * @param crossChecks what became of the checks across declarations
 */
public record Report(
    RulebookEdition rulebook,
    Filing filing,
    List<Assessment> assessments,
    List<Finding> crossFindings,
    CheckCount crossChecks) {
  public Report {
    assessments = List.copyOf(assessments);
    crossFindings = List.copyOf(crossFindings);
  }
}
