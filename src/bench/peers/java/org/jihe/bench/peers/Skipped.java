package org.jihe.bench.peers;

import java.util.Optional;

/** What is not run, and why. */
final class Skipped {
  private Skipped() {}

  static Optional<String> asking(Case of) {
    boolean plain = of.columns() == 4 && of.names() == Names.PART;
    return switch (of.peer()) {
      case JIHE, BY_HAND, OPENL, SCAN ->
          of.names() == Names.PART || (of.columns() == 4 && of.policy() == Policy.COLLECT)
              ? Optional.empty()
              : Optional.of("names in whole only with four columns, all matches");
      case JIHE_DRL ->
          plain && of.policy() == Policy.COLLECT
              ? Optional.empty()
              : Optional.of("from DRL only four columns, all matches");
    };
  }
}
