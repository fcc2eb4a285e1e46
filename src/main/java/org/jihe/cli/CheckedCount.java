package org.jihe.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on one line of a terminal how many inputs are done and how fast. */
final class CheckedCount {
  private static final long EVERY_NANOS = 500_000_000L;
  private static final double NANOS = 1e9;

  private final Outlet outlet;
  private final boolean shown;
  private final LongSupplier nanos;
  private final long start;
  private long last;
  private long done;
  private boolean said;

  /**
   * @param shown whether anything is said at all
   * @param nanos a time that only runs forward
   */
  CheckedCount(Outlet outlet, boolean shown, LongSupplier nanos) {
    this.outlet = outlet;
    this.shown = shown;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start;
  }

  /** One more is done. */
  void step() {
    done++;
    if (shown && nanos.getAsLong() - last >= EVERY_NANOS) {
      last = nanos.getAsLong();
      say("");
    }
  }

  /** All is done; what took no time says nothing. */
  void end() {
    if (said) {
      say("\n");
    }
  }

  private void say(String end) {
    double seconds = Math.max(1, nanos.getAsLong() - start) / NANOS;
    said = true;
    outlet.hint(String.format(Locale.ROOT, "\r已检查 %,d 份，每秒 %,.0f 份", done, done / seconds) + end);
  }
}
