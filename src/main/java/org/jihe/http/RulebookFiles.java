package org.jihe.http;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;

/** The files of a rulebook, in memory. */
public interface RulebookFiles {

  /** A hash of the files' names and bytes: the same for the same files. */
  String fingerprint();

  /** Compiles them; this may take seconds. */
  Opened open();

  /**
   * What became of compiling.
   *
   * @param judge the rulebook at work; empty when the files have any defect
   * @param defects everything wrong with the files
   */
  record Opened(Optional<Judge> judge, List<Defect> defects) {
    public Opened {
      defects = List.copyOf(defects);
      if (judge.isPresent() != defects.isEmpty()) {
        throw new IllegalArgumentException("a rulebook is at work or has defects");
      }
    }
  }
}
