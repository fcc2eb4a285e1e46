package org.jihe.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jihe.domain.Defect;
import org.jihe.domain.Failure;
import org.jihe.domain.Position;
import org.jihe.domain.Sha256;
import org.jihe.workbench.Call;
import org.jihe.workbench.Candidate;
import org.jihe.workbench.Judge;
import org.jihe.workbench.Publication;
import org.jihe.workbench.RulebookStore;

/**
 * The rulebook that judges now. A new one is compiled beside it and takes its place at once;
 * whoever works with the old one finishes with it. One that has defects is not taken.
 */
final class RulebookInForce implements AutoCloseable {
  private final RulebookStore store;
  private final ServiceEvents events;
  private volatile Standing standing;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "jihe-rulebook-watch");
            thread.setDaemon(true);
            return thread;
          });
  private String glimpsed = "";

  /**
   * How things stand.
   *
   * @param judge the rulebook in force
   * @param tried the fingerprint of the files last compiled, whether taken or not
   * @param defects why the files last compiled were not taken; empty when they are in force
   */
  record Standing(Judge judge, String tried, List<Defect> defects) {
    Standing {
      defects = List.copyOf(defects);
    }
  }

  /**
   * @param first the rulebook to begin with
   * @param fingerprint of its files
   */
  RulebookInForce(RulebookStore store, Judge first, String fingerprint, ServiceEvents events) {
    this.store = store;
    this.events = events;
    this.standing = new Standing(first, fingerprint, List.of());
  }

  Standing standing() {
    return standing;
  }

  Judge judge() {
    return standing().judge();
  }

  /** Takes what lies in the store, if it has changed since it was last tried. */
  synchronized Standing reload() {
    try {
      Candidate files = store.read();
      if (files.fingerprint().equals(standing().tried())) {
        events.rulebookUnchanged();
      } else {
        take(files);
      }
    } catch (IOException e) {
      unreadable();
    }
    return standing();
  }

  RulebookStore store() {
    return store;
  }

  /** What a change must pass before it is made; throws a {@link Problem} where it does not. */
  @FunctionalInterface
  interface Gate {
    void pass(Candidate files) throws IOException;
  }

  /**
   * Puts a workbook in the store and takes it at once.
   *
   * @param expected version that must be in force; empty for any
   * @param gate asked once the files are without a defect
   * @throws Problem when the files have defects, the gate refuses, or another version is in force
   * @throws IOException when it cannot be written; nothing has then changed
   */
  synchronized Publication publish(
      Call call, String file, byte[] content, Optional<String> expected, Gate gate)
      throws IOException {
    String before = judge().edition().version();
    if (expected.isPresent() && !expected.get().equals(before)) {
      throw Problem.of(
          ProblemKind.OUTDATED, "现行规则集是 " + before, "The rulebook in force is " + before);
    }
    Candidate files = store.with(Map.of(file, content));
    Candidate.Opened opened = files.open();
    Judge after =
        opened
            .judge()
            .orElseThrow(() -> Problem.of(ProblemKind.REFUSED_RULEBOOK).with(opened.defects()));
    gate.pass(files);
    Publication publication =
        new Publication(file, Sha256.hex(content), before, after.edition().version());
    events.publishing(call, publication);
    store.put(file, content);
    standing = new Standing(after, files.fingerprint(), List.of());
    events.rulebookTaken(publication.after());
    return publication;
  }

  private void take(Candidate files) {
    Judge before = judge();
    Candidate.Opened opened = files.open();
    Judge after = opened.judge().orElse(before);
    standing = new Standing(after, files.fingerprint(), opened.defects());
    if (opened.defects().isEmpty()) {
      events.rulebookTaken(after.edition().version());
    } else {
      events.rulebookRefused(before.edition().version(), opened.defects());
    }
  }

  private void unreadable() {
    Defect defect = new Defect("rules", new Position.Nowhere(), "规则目录无法读取", "请检查目录和权限");
    if (!standing().defects().equals(List.of(defect))) {
      standing = new Standing(judge(), "", List.of(defect));
      events.rulebookRefused(judge().edition().version(), List.of(defect));
    }
  }

  /** Looks every so often whether the files have changed, and reloads once they have settled. */
  void watch(Duration every) {
    Future<?> looking =
        watch.scheduleWithFixedDelay(
            this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    if (looking.isDone()) {
      throw new IllegalStateException("the watch ended as it began");
    }
  }

  private synchronized void look() {
    try {
      String now = store.read().fingerprint();
      // A file seen while an office program writes it is not judged; it must look the same twice.
      if (now.equals(glimpsed) && !now.equals(standing().tried())) {
        reload();
      }
      glimpsed = now;
    } catch (IOException e) {
      unreadable();
    } catch (RuntimeException | Error e) {
      // Must not end the watch.
      Failure failure = events.failed(Call.NONE, e);
      glimpsed = failure.id();
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
