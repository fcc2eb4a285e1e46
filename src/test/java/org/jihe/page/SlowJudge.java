package org.jihe.page;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jihe.domain.Filing;
import org.jihe.domain.Report;
import org.jihe.http.Judge;
import org.jihe.http.PassedOn;

/**
 * A rulebook that judges only when it is let.
 *
 * @param stopped told when it was interrupted
 */
record SlowJudge(Judge judge, CountDownLatch may, CountDownLatch stopped) implements PassedOn {
  @Override
  public Report check(Filing filing, OptionalInt asOf) {
    try {
      may.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
    return judge.check(filing, asOf);
  }
}
