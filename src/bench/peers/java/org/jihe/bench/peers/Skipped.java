package org.jihe.bench.peers;

import java.util.Optional;

/** What is not run, and why. */
final class Skipped {
  private static final int MANY = 20_000;

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
      case DROOLS -> {
        boolean bearable = of.rows() < MANY && (plain || of.policy() == Policy.COLLECT);
        yield bearable && of.names() == Names.PART
            ? Optional.empty()
            : Optional.of("Drools compiles 20,000 rows for minutes, and was asked for all matches");
      }
      case KIE_DMN ->
          plain && of.rows() < MANY
              ? Optional.empty()
              : Optional.of(
                  "KIE DMN only with four columns, and takes minutes to load 20,000 rows");
      case CAMUNDA ->
          plain && of.rows() < MANY && of.policy() == Policy.COLLECT
              ? Optional.empty()
              : Optional.of("Camunda takes a second and more an indicator with 20,000 rows");
    };
  }

  static Optional<String> loading(Peer peer, int rows) {
    return peer == Peer.DROOLS && rows == MANY
        ? Optional.of("Drools compiles 20,000 rows for minutes")
        : Optional.empty();
  }
}
