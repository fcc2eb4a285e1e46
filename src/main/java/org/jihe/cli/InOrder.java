package org.jihe.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at once, a batch on each thread, and hands the results on in the order in
 * which the things came. Few are on their way at any time: whoever offers more waits until the
 * first of them are done.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
final class InOrder<I, O> implements AutoCloseable {
  private static final int PENDING_PER_THREAD = 64;
  private static final int MOST_OF_BATCH = 32;

  /** A few documents, or a batch of lines. */
  private static final long BYTES_OF_BATCH = 128L << 10;

  /** Large documents wait for one another, whatever their number. */
  private static final long MOST_BYTES = 48L << 20;

  private final ExecutorService workers;
  private final int most;
  private final Function<List<I>, List<O>> work;
  private final Delivery<O> delivery;
  private final Deque<Pending<O>> pending = new ArrayDeque<>();
  private List<I> batch = new ArrayList<>();
  private long batchBytes;
  private int pendingThings;
  private long pendingBytes;

  /**
   * Receives results.
   *
   * @param <O> the result
   */
  @FunctionalInterface
  interface Delivery<O> {
    void deliver(O result) throws Outlet.Unwritable;
  }

  private record Pending<O>(Future<List<O>> results, int things, long bytes) {}

  /**
   * @param threads how many work, at least 1
   * @param work results in the order of a batch; must not throw
   * @param delivery is called by the thread that offers
   */
  InOrder(int threads, Function<List<I>, List<O>> work, Delivery<O> delivery) {
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "check");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * PENDING_PER_THREAD;
    this.work = work;
    this.delivery = delivery;
  }

  /**
   * Has a thing worked on, after delivering what is done while too much is on its way.
   *
   * @param bytes what the thing holds in memory
   */
  void offer(I thing, long bytes) throws Outlet.Unwritable {
    batch.add(thing);
    batchBytes += bytes;
    if (batch.size() == MOST_OF_BATCH || batchBytes >= BYTES_OF_BATCH) {
      begin();
    }
    while (pendingThings > most || (pendingBytes > MOST_BYTES && pending.size() > 1)) {
      deliverFirst();
    }
  }

  /** Delivers all that is still on its way. */
  void finish() throws Outlet.Unwritable {
    begin();
    while (!pending.isEmpty()) {
      deliverFirst();
    }
  }

  private void begin() {
    List<I> things = batch;
    pending.add(new Pending<>(workers.submit(() -> work.apply(things)), things.size(), batchBytes));
    pendingThings += things.size();
    pendingBytes += batchBytes;
    batch = new ArrayList<>();
    batchBytes = 0;
  }

  private void deliverFirst() throws Outlet.Unwritable {
    Pending<O> first = pending.remove();
    pendingThings -= first.things();
    pendingBytes -= first.bytes();
    try {
      for (O result : first.results().get()) {
        delivery.deliver(result);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("work must not throw", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Gives up what has not been delivered. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
