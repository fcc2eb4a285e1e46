package org.jihe.page;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.workbench.Judge;
import org.jihe.workbench.StandInJudge;

/** A rulebook that judges only when it is let. */
final class SlowJudge extends StandInJudge {
  private final CountDownLatch may;
  private final CountDownLatch stopped;

  SlowJudge(Judge judge, CountDownLatch may, CountDownLatch stopped) {
    super(judge);
    this.may = may;
    this.stopped = stopped;
  }

  @Override
  public Report check(Filing filing, OptionalInt asOf) {
    try {
      may.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
    return super.check(filing, asOf);
  }
}
