package org.jihe.domain;

import java.util.List;

/**
 * What comes back for one declaration.
 *
 * @param declaration the form
 * @param verdict what is to become of it
 * @param findings gravest first, then in the order of the form
 * @param checks what became of every check
 */
public record Assessment(
    Declaration declaration, Verdict verdict, List<Finding> findings, CheckCount checks) {
  public Assessment {
    findings = List.copyOf(findings);
  }
}
