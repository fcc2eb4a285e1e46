package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Defect;

/** Proves that nothing of a log of decisions was altered or removed. */
@FunctionalInterface
public interface Auditing {

  /** Audits the log in a directory. */
  Audit audit(Path directory);

  /**
   * What was found.
   *
   * @param entries whole entries
   * @param last hash of the last of them
   * @param torn whether one more was begun at the end
   * @param defects the first entry that is not as it was written
   */
  record Audit(long entries, String last, boolean torn, List<Defect> defects) {
    public Audit {
      defects = List.copyOf(defects);
    }
  }
}
