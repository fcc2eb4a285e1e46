package org.jihe.bench.peers;

import java.util.Map;

/** An engine with a table, and what is wanted of it. */
record Case(Peer peer, int rows, int columns, Policy policy, Names names) {
  /** As parameters of the benchmark. */
  Map<String, String> parameters() {
    return Map.of(
        "engine", peer.name(),
        "rows", "" + rows,
        "columns", "" + columns,
        "policy", policy.name(),
        "names", names.name());
  }
}
