package org.jihe.rules.drl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A rule that the fence let through.
 *
 * @param name as written, alone in its rulebook
 * @param file the file's name as reports give it
 * @param line where it begins, from 1
 * @param evidence the card it inserts a breach of, with the names of the evidence; none when it
 *     inserts something else
 * @param skips the check that it says could not run or does not apply; none when it does not
 * @param open whether what it inserts cannot be told from its text
 */
public record DrlRule(
    String name,
    String file,
    int line,
    Map<String, Set<String>> evidence,
    Set<String> skips,
    boolean open) {

  public DrlRule {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    skips = Set.copyOf(skips);
  }
}
