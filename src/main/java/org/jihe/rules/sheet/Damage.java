package org.jihe.rules.sheet;

import java.util.Arrays;

/**
 * Tells a damaged file from a fault of ours. POI throws whatever it trips over in the one; the
 * other must come out as what it is, and not send an officer to mend a file that is sound.
 */
final class Damage {
  private static final String OURS = "org.jihe.";

  private Damage() {}

  /** Whether something was thrown while POI read or wrote, rather than by this program. */
  static boolean causes(RuntimeException thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !isOfJava(name))
        .findFirst()
        .map(name -> !name.startsWith(OURS))
        .orElse(false);
  }

  private static boolean isOfJava(String name) {
    return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
  }
}
