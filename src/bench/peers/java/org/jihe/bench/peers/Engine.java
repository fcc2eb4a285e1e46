package org.jihe.bench.peers;

/** A table that has been loaded. */
interface Engine {
  /** Hands out the rows that hold for each indicator of a form. */
  void ask(Form form, Found found);

  /** Receives rows. */
  @FunctionalInterface
  interface Found {
    /**
     * A row holds.
     *
     * @param indicator from 1
     * @param row from 0
     */
    void row(int indicator, int row);
  }
}
