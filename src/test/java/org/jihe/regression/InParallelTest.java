package org.jihe.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jihe.domain.Cancelled;
import org.jihe.domain.trial.Progress;
import org.junit.jupiter.api.Test;

/** The same work for many things. */
class InParallelTest {
  @Test
  void outcomes_keep_the_order_of_things() {
    assertThat(
            new InParallel(Progress.SILENT, 3)
                .each(IntStream.range(0, 50).boxed().toList(), i -> i * i))
        .isEqualTo(IntStream.range(0, 50).mapToObj(i -> i * i).toList());
  }

  @Test
  void once_interrupted_it_begins_nothing_more() {
    Thread caller = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    InParallel workers = new InParallel(Progress.SILENT, 2);
    assertThatThrownBy(
            () ->
                workers.each(
                    IntStream.range(0, 1000).boxed().toList(),
                    i -> {
                      if (begun.incrementAndGet() == 1) {
                        caller.interrupt();
                      }
                      return held(never);
                    }))
        .isInstanceOf(Cancelled.class);
    assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    assertThat(begun.get()).isBetween(1, 2);
  }

  private static boolean held(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
