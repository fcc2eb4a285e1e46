package org.jihe.cli;

import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Report;
import org.jihe.domain.WhyNot;

/** A rulebook, ready to check files. */
@FunctionalInterface
public interface Checking {

  /**
   * Checks one file. What cannot be read of it is a defect of the report's filing, never an
   * exception.
   *
   * @param name the file's name as it was given
   * @param content its bytes
   * @param asOf the year whose rules are to judge; empty for each form's own budget year
   */
  Report check(String name, byte[] content, OptionalInt asOf);

  /**
   * Checks several files, each as if it were the only one. Every step is taken for all of them
   * before the next, which is quicker; where one of them fails, all do.
   *
   * @return the reports, in the files' order
   */
  default List<Report> check(List<Input.Content> files, OptionalInt asOf) {
    return files.stream().map(file -> check(file.name(), file.bytes(), asOf)).toList();
  }

  /** Why checks found nothing where a row came near; none where that cannot be told. */
  default List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return List.of();
  }
}
