package org.jihe.bench.peers;

import java.util.ArrayList;
import java.util.List;

/** What an engine found for one form: the rows by indicator. */
final class Tally implements Engine.Found {
  private final List<List<Integer>> rows = new ArrayList<>();

  private Tally(int indicators) {
    for (int i = 0; i < indicators; i++) {
      rows.add(new ArrayList<>());
    }
  }

  static List<List<Integer>> of(Engine engine, Form form) {
    Tally tally = new Tally(form.questions().size());
    engine.ask(form, tally);
    tally.rows.forEach(found -> found.sort(null));
    return tally.rows;
  }

  @Override
  public void row(int indicator, int row) {
    rows.get(indicator - 1).add(row);
  }
}
