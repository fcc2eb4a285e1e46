package org.jihe.http;

import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.reporting.PlainJson;

/**
 * A defect as an object of JSON; its cell, line or JSON pointer follows.
 *
 * @param file of a rulebook; a caller knows its own
 */
record DefectJson(Optional<String> file, String detail, Optional<String> hint) {
  static PlainJson.Joined of(Defect defect) {
    return of(defect, Optional.empty());
  }

  /** The same for a defect of a rulebook, whose file is worth saying. */
  static PlainJson.Joined ofRulebook(Defect defect) {
    return of(defect, Optional.of(defect.file()));
  }

  private static PlainJson.Joined of(Defect defect, Optional<String> file) {
    return PlainJson.Joined.of(
        new DefectJson(file, defect.message(), PlainJson.unlessEmpty(defect.hint())),
        (Record) defect.position());
  }
}
