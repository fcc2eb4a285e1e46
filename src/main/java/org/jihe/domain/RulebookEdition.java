package org.jihe.domain;

import java.util.List;

/**
 * Which rulebook judged.
 *
 * @param version hash of the rulebook's content: the same for the same cells and DRL, whichever
 *     program saved them
 * @param files its files
 */
public record RulebookEdition(String version, List<RulebookFile> files) {
  public RulebookEdition {
    files = List.copyOf(files);
  }

  /**
   * A file of the rulebook.
   *
   * @param file such as {@code rules/weights.xlsx}
   * @param sha256 of its bytes, in hexadecimal
   */
  public record RulebookFile(String file, String sha256) {}
}
