package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckedCountTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Outlet outlet = new Outlet(OutputStream.nullOutputStream(), err);
  private long nanos;

  @Test
  void what_takes_long_is_told_twice_a_second_and_at_its_end() {
    CheckedCount progress = new CheckedCount(outlet, true, () -> nanos);
    for (int i = 0; i < 2000; i++) {
      nanos += 1_000_000;
      progress.step();
    }
    progress.end();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\r已检查 500 份，每秒 1,000 份\r已检查 1,000 份，每秒 1,000 份\r已检查 1,500 份，每秒 1,000 份"
                + "\r已检查 2,000 份，每秒 1,000 份\r已检查 2,000 份，每秒 1,000 份\n");
  }

  @Test
  void what_is_done_at_once_or_not_shown_is_not_told() {
    CheckedCount quick = new CheckedCount(outlet, true, () -> nanos);
    quick.step();
    quick.end();
    CheckedCount hidden = new CheckedCount(outlet, false, () -> nanos);
    nanos += 1_000_000_000;
    hidden.step();
    hidden.end();
    assertThat(err.size()).isZero();
  }
}
