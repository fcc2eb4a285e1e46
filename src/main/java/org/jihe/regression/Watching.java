package org.jihe.regression;

import java.io.IOException;
import java.util.List;
import org.jihe.domain.trial.LineDifferences;

/**
 * A filing that is only to be judged: nothing is expected of it.
 *
 * @param filing the filing
 */
public record Watching(NamedFiling filing) implements Fixture {
  @Override
  public String name() {
    return filing.name();
  }

  @Override
  public byte[] content() throws IOException {
    return filing.content().open();
  }

  @Override
  public Expectation expectation(Reviewer reviewer) {
    return report -> new LineDifferences(List.of(), List.of(), false);
  }
}
