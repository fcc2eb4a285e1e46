package org.jihe.domain;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files in the order of their names
 * @param defects what kept others from being written
 */
public record WrittenFiles(List<Path> files, List<Defect> defects) {
  public WrittenFiles {
    files = List.copyOf(files);
    defects = List.copyOf(defects);
  }
}
