package org.jihe.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.domain.Defect;
import org.jihe.domain.Report;
import org.jihe.reporting.ReportWriter;
import org.jihe.reporting.Supplement;

/** Where reports go, one after the other: those that can at once, others when all are there. */
final class ReportDelivery implements AutoCloseable {
  private final Outlet outlet;
  private final Optional<Path> out;
  private final Function<Function<Report, Supplement>, ReportWriter> writers;
  private final boolean array;
  private final CheckedCount progress;
  private final List<Kept> kept = new ArrayList<>();
  private Optional<OutputStream> file = Optional.empty();
  private int worst = Exit.CLEAN;

  /**
   * What became of an input.
   *
   * @param defects what could not be read
   * @param failure one line, when we failed
   * @param kept what was found, where it is written down with the rest
   * @param bytes the report written down, where it leaves at once
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
  record Done(int code, List<Defect> defects, String failure, Optional<Kept> kept, byte[] bytes) {}

  record Kept(Report report, Supplement supplement) {}

  /**
   * @param out the file that reports go to; empty for standard output
   * @param writers write reports, each with what is told beside it
   * @param array whether an array is written, which may be empty
   */
  ReportDelivery(
      Outlet outlet,
      Optional<Path> out,
      Function<Function<Report, Supplement>, ReportWriter> writers,
      boolean array,
      CheckedCount progress) {
    this.outlet = outlet;
    this.out = out;
    this.writers = writers;
    this.array = array;
    this.progress = progress;
  }

  /** The highest exit code that an input calls for. */
  int worst() {
    return worst;
  }

  void deliver(Done done) throws Outlet.Unwritable {
    done.defects().forEach(outlet::complain);
    if (!done.failure().isEmpty()) {
      outlet.complain(done.failure());
    }
    worst = Math.max(worst, done.code());
    done.kept().ifPresent(kept::add);
    if (done.bytes().length > 0) {
      write(done.bytes());
    }
    progress.step();
  }

  /** A page or an object of nothing would say that all is well. */
  void finish() throws Outlet.Unwritable {
    if (!kept.isEmpty() || array) {
      IdentityHashMap<Report, Supplement> told = new IdentityHashMap<>();
      kept.forEach(one -> told.put(one.report(), one.supplement()));
      write(
          writers
              .apply(report -> told.getOrDefault(report, Supplement.NOTHING))
              .write(kept.stream().map(Kept::report).toList()));
    }
    progress.end();
  }

  private void write(byte[] bytes) throws Outlet.Unwritable {
    if (out.isEmpty()) {
      outlet.write(bytes);
      return;
    }
    if (file.isEmpty()) {
      file = Optional.of(outlet.open(out.get()));
    }
    outlet.write(file.get(), out.get(), bytes);
  }

  @Override
  public void close() throws Outlet.Unwritable {
    if (file.isPresent()) {
      outlet.close(file.get(), out.orElseThrow());
    }
  }
}
