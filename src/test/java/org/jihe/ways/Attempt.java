package org.jihe.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A form sent in a way and a format. */
record Attempt(Way way, WrittenForm form, Format format) {
  private static final long SEED = 20250311;

  /** Everything that can be sent. */
  static List<Attempt> all() {
    List<Attempt> all = new ArrayList<>();
    for (Way way : Ways.all()) {
      for (Format format : Format.values()) {
        all.addAll(of(way, format));
      }
    }
    return all;
  }

  /** A few forms of every way and format; always the same. */
  static List<Attempt> sample(int forms) {
    List<Attempt> sample = new ArrayList<>();
    for (Way way : Ways.all()) {
      for (Format format : Format.values()) {
        List<Attempt> some = new ArrayList<>(of(way, format));
        // Of its own, so that one more way leaves the others' forms as they are.
        Collections.shuffle(some, new Random(SEED + (way.title() + format.label()).hashCode()));
        sample.addAll(some.subList(0, Math.min(forms, some.size())));
      }
    }
    return sample;
  }

  private static List<Attempt> of(Way way, Format format) {
    if (!way.formats().contains(format)) {
      return List.of();
    }
    return WrittenForm.all().stream()
        .filter(way.fits())
        .map(form -> new Attempt(way, form, format))
        .toList();
  }

  Draft draft() {
    return way.write(form);
  }

  String name() {
    return way.title() + " · " + form.id() + "." + format.label();
  }
}
