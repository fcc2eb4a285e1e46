package org.jihe.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.jihe.domain.trial.Progress;

/** Shows on standard error how far long work has come, where a person is looking. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final Outlet outlet;
  private final String label;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int steps = 1;

  ProgressBar(Terminal terminal, Outlet outlet, String label) {
    this.terminal = terminal;
    this.outlet = outlet;
    this.label = label;
  }

  @Override
  public void begins(int count) {
    steps = Math.max(1, count);
    done.set(0);
  }

  @Override
  public void advances() {
    int now = done.incrementAndGet();
    boolean moved = now == steps || now * 100L / steps != (now - 1) * 100L / steps;
    if (terminal.interactive() && moved) {
      int filled = (int) Math.min(WIDTH, (long) now * WIDTH / steps);
      String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      outlet.hint("\r" + label + " " + bar + " " + now + "/" + steps + (now >= steps ? "\n" : ""));
    }
  }
}
