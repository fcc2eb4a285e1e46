package org.jihe.cli;

import java.util.List;
import org.jihe.domain.Defect;

/** Reads a file and writes what was read as JSON. */
@FunctionalInterface
public interface Converting {

  /**
   * Converts one file.
   *
   * @param name the file's name as it was given
   * @param content its bytes
   */
  Converted convert(String name, byte[] content);

  /**
   * What was read.
   *
   * @param json the filing as JSON, ending with a line feed
   * @param defects what could not be read
   */
  record Converted(String json, List<Defect> defects) {
    public Converted {
      defects = List.copyOf(defects);
    }
  }
}
