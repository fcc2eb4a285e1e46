package org.jihe.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.jihe.domain.Filing;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.Report;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.WhyNot;
import org.jihe.http.Judge;
import org.jihe.http.ListedCheck;
import org.jihe.http.RulebookPages;

/**
 * A rulebook that judges only when it is let.
 *
 * @param stopped told when it was interrupted
 */
record SlowJudge(Judge judge, CountDownLatch may, CountDownLatch stopped) implements Judge {
  @Override
  public RulebookEdition edition() {
    return judge.edition();
  }

  @Override
  public List<ListedCheck> checks() {
    return judge.checks();
  }

  @Override
  public Filing read(String name, byte[] content) {
    return judge.read(name, content);
  }

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

  @Override
  public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return judge.whyNot(report, asOf);
  }

  @Override
  public MarkedForm mark(Report report, byte[] content) {
    return judge.mark(report, content);
  }

  @Override
  public RulebookPages pages() {
    return judge.pages();
  }
}
