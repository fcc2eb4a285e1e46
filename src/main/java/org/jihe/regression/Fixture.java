package org.jihe.regression;

import java.io.IOException;
import org.jihe.domain.Filing;

/** An example: a filing, and what must be said of it. */
public interface Fixture {

  /** By which it is told apart, such as {@code checks/amount-sum/fails.json}. */
  String name();

  /**
   * The file handed in.
   *
   * @throws IOException when it cannot be opened
   */
  byte[] content() throws IOException;

  /**
   * The filing as a rulebook reads it.
   *
   * @throws IOException when it cannot be opened
   */
  default Filing read(Reviewer reviewer) throws IOException {
    String name = name();
    return reviewer.read(name.substring(name.lastIndexOf('/') + 1), content());
  }

  /**
   * What must be said of it.
   *
   * @param reviewer says what is said of a form that it is compared with
   * @throws IOException when that cannot be opened, or was never written
   */
  Expectation expectation(Reviewer reviewer) throws IOException;
}
