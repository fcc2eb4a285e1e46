package org.jihe.cli;

import org.jihe.domain.MarkedForm;
import org.jihe.domain.Report;

/** Writes a report beside the cells of the file it is about. */
@FunctionalInterface
public interface Marking {

  /**
   * Marks a file. That it cannot carry comments is a defect, never an exception.
   *
   * @param report what was found in the file
   * @param content the file's bytes
   */
  MarkedForm mark(Report report, byte[] content);
}
