package org.jihe.bench.peers;

import java.util.List;

/** Holds an engine to what asking every row finds. */
final class Agreement {
  private Agreement() {}

  /**
   * Compares the rows found, indicator by indicator.
   *
   * @param forms how many are asked
   * @return rows found in all
   * @throws IllegalStateException when an engine finds others
   */
  static int check(String name, Engine engine, Workload workload, Policy policy, int forms) {
    Engine reference = new Scan(workload, policy);
    int found = 0;
    for (Form form : workload.forms().subList(0, forms)) {
      List<List<Integer>> wanted = Tally.of(reference, form);
      List<List<Integer>> got = Tally.of(engine, form);
      if (!got.equals(wanted)) {
        throw new IllegalStateException(name + " found " + got + ", not " + wanted);
      }
      found += wanted.stream().mapToInt(List::size).sum();
    }
    return found;
  }
}
