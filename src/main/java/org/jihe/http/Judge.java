package org.jihe.http;

import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Filing;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.Report;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.WhyNot;

/** A rulebook at work. Never changes; may be used by many threads. */
public interface Judge {

  /** Which rulebook this is. */
  RulebookEdition edition();

  /** Everything it can find, in the order of its catalogue. */
  List<ListedCheck> checks();

  /**
   * Reads a file; what cannot be read is a defect of the filing.
   *
   * @param name the file's name, for the report
   */
  Filing read(String name, byte[] content);

  /**
   * Checks a filing.
   *
   * @param asOf the budget year whose rules judge; empty for each form's own
   * @throws org.jihe.domain.Cancelled when the thread has been interrupted
   */
  Report check(Filing filing, OptionalInt asOf);

  /**
   * Why checks of the decision table found nothing: for each form and check the row that came
   * nearest.
   *
   * @param report made by this judge
   * @param asOf as it was then
   */
  List<WhyNot> whyNot(Report report, OptionalInt asOf);

  /**
   * A file with what was found in it as comments on its cells.
   *
   * @param content the bytes that the report is about
   */
  MarkedForm mark(Report report, byte[] content);

  /** The rulebook as people read it. */
  RulebookPages pages();
}
