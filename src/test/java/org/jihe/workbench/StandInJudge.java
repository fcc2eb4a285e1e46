package org.jihe.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.RuleStatement;

/** A rulebook that does as another whatever a test does not do otherwise. */
public class StandInJudge extends Judge {
  private final Judge judge;

  protected StandInJudge(Judge judge) {
    super(judge.rulebook(), List.of(), new FixtureShelf(Path.of("fixtures")));
    this.judge = judge;
  }

  /** The other. */
  protected Judge judge() {
    return judge;
  }

  @Override
  public List<RuleStatement> rules() {
    return judge.rules();
  }

  @Override
  public Optional<byte[]> workbook(String name) {
    return judge.workbook(name);
  }
}
