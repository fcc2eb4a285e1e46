package org.jihe.http;

import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Filing;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.Report;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.WhyNot;

/** A rulebook that hands on to another whatever a test does not do otherwise. */
public interface PassedOn extends Judge {
  /** The other. */
  Judge judge();

  @Override
  default RulebookEdition edition() {
    return judge().edition();
  }

  @Override
  default List<ListedCheck> checks() {
    return judge().checks();
  }

  @Override
  default Filing read(String name, byte[] content) {
    return judge().read(name, content);
  }

  @Override
  default Report check(Filing filing, OptionalInt asOf) {
    return judge().check(filing, asOf);
  }

  @Override
  default List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return judge().whyNot(report, asOf);
  }

  @Override
  default MarkedForm mark(Report report, byte[] content) {
    return judge().mark(report, content);
  }

  @Override
  default RulebookPages pages() {
    return judge().pages();
  }
}
