package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jihe.domain.Filing;
import org.junit.jupiter.api.Test;

/** Files damaged at random, with a fixed seed: never an exception, never silence. */
class DamagedFileTest {
  private static final int TRIES = 100;

  @Test
  void no_damage_makes_the_intake_throw_or_keep_silent_or_lose_what_it_read_in_json()
      throws IOException {
    Filing sample = TestLabels.intake().read("a.txt", SampleForm.extracted(SampleForm.BOTH));
    List<byte[]> files =
        List.of(
            SampleForm.extracted(SampleForm.BOTH),
            SampleForm.pasted(SampleForm.BOTH),
            new FilingJson().write(sample),
            SampleForm.docx(SampleForm.BOTH),
            SampleForm.xlsx(SampleForm.BOTH, false));
    Random random = new Random(2024);
    for (byte[] file : files) {
      for (int i = 0; i < TRIES; i++) {
        Filing filing = TestLabels.intake().read("a", damage(file, random));
        assertThat(filing.declarations().isEmpty() && filing.defects().isEmpty()).isFalse();
        assertThat(filing.defects())
            .allSatisfy(d -> assertThat(d.message() + d.hint()).doesNotContain("\n"));
        Filing again = TestLabels.intake().read("a.json", new FilingJson().write(filing));
        if (filing.declarations().stream()
            .noneMatch(form -> form.indicators().isEmpty() || !form.readWhole())) {
          assertThat(Bare.of(again.declarations())).isEqualTo(Bare.of(filing.declarations()));
        }
      }
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(40));
    for (int n = random.nextInt(6); n >= 0; n--) {
      int from = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, from + 1 + random.nextInt(20));
      switch (random.nextInt(3)) {
        case 0 -> damaged[from] = (byte) random.nextInt();
        case 1 -> Arrays.fill(damaged, from, to, (byte) '\n');
        default -> System.arraycopy(damaged, 0, damaged, from, to - from);
      }
    }
    return damaged;
  }
}
