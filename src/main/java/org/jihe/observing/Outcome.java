package org.jihe.observing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A result that a goal promises outright: 全覆盖, or that something 零发生. */
final class Outcome {
  private static final String COVERS_ALL = "全覆盖";
  private static final Pattern NONE_OF =
      Pattern.compile("([\\u4e00-\\u9fff]{2,20})零(?:发生|事故|投诉|差错|失误|上访)");

  /**
   * Words of which an indicator must have one to measure the outcome; empty when none is promised.
   */
  private final Set<String> named;

  /**
   * Reads an item of a goal.
   *
   * @param known words that the whole form is about, which tell no outcome apart
   */
  Outcome(String item, Words words, CharPairs known) {
    named = new HashSet<>();
    if (item.contains(COVERS_ALL)) {
      named.add("覆盖");
    }
    if (item.indexOf('零') < 0) {
      return;
    }
    Matcher none = NONE_OF.matcher(item);
    if (none.find()) {
      List<String> what = words.pairs(none.group(1)).texts();
      what.stream()
          .filter(pair -> !known.contains(pair.charAt(0), pair.charAt(1)))
          .forEach(named::add);
      named.addAll(named.isEmpty() ? what : List.of());
    }
  }

  /** Whether an indicator of that name measures what is promised, or nothing is. */
  boolean isNamedBy(String name) {
    return named.isEmpty() || named.stream().anyMatch(name::contains);
  }
}
