package org.jihe.ways;

import java.util.Map;
import java.util.Set;

/** What is reached, in one place: raised with the work, never lowered. */
final class Bars {
  /** Right fields of the open real forms, in percent, by format. */
  static final Map<String, Double> REAL = Map.of("docx", 99.0, "xlsx", 99.0, "txt", 99.0);

  /** Values of the open real forms that stand silently where another belongs, by format. */
  static final Map<String, Integer> REAL_MISPLACED = Map.of("docx", 0, "xlsx", 0, "txt", 0);

  /** Indicators and forms that no person sees on the open real forms. */
  static final int REAL_PHANTOMS = 0;

  /** Checks that could not run on the open real forms, in percent of those that apply. */
  static final double REAL_COULD_NOT_RUN = 9.8;

  /** INFOs that may be said of a clean form; one is what is aimed at. */
  static final int CLEAN_INFOS = 5;

  /** The one input of {@code small/} that asks for an expert's checks, not for reading. */
  static final Set<String> SMALL_NOT_YET = Set.of("expert-misses.txt");

  private Bars() {}
}
