package org.jihe.generated;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What filings of several sizes cost: processor time and time on the clock. */
final class Growth {
  private static final double NANOS_PER_MILLI = 1e6;

  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<Cost> costs = new ArrayList<>();

  /**
   * What one filing cost.
   *
   * @param forms how many declarations it holds
   * @param processor nanoseconds of the whole process: every thread, its compiler and collector
   * @param clock nanoseconds
   */
  record Cost(int forms, long processor, long clock) {
    /** Such as {@code | 1250 | 5.1秒 | 4.08毫秒 | 4.4秒 |}. */
    String line() {
      double whole = processor / NANOS_PER_MILLI;
      return "| %d | %.1f秒 | %.2f毫秒 | %.1f秒 |\n"
          .formatted(forms, whole / 1000, whole / forms, clock / NANOS_PER_MILLI / 1000);
    }
  }

  /** Does the work for a filing of so many declarations, and keeps what it cost. */
  void measure(int forms, Runnable work) {
    long processor = machine.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    costs.add(new Cost(forms, machine.getProcessCpuTime() - processor, System.nanoTime() - clock));
  }

  /** A table in Markdown: a line for each filing. */
  String table() {
    StringBuilder table = new StringBuilder("| 一件的张数 | 处理器时间 | 每张 | 历时 |\n|---|---|---|---|\n");
    costs.forEach(cost -> table.append(cost.line()));
    return table.toString();
  }
}
