package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that the fence let through.
 *
 * @param name as written, alone in its rulebook
 * @param file the file's name as reports give it
 * @param line where it begins, from 1
 * @param conditionsAt where its conditions begin in the text, in UTF-16 units from 0
 * @param patterns in the order of the text
 * @param evidence the card it inserts a breach of, with the names of the evidence; none when it
 *     inserts something else
 * @param skips the check that it says could not run or does not apply; none when it does not
 * @param open whether what it inserts cannot be told from its text
 */
public record DrlRule(
    String name,
    String file,
    int line,
    int conditionsAt,
    List<Pattern> patterns,
    Map<String, Set<String>> evidence,
    Set<String> skips,
    boolean open) {

  /**
   * A pattern of a rule.
   *
   * @param insideAt where its constraints begin in the text, behind the opening parenthesis
   * @param empty whether it has none
   * @param many whether a session may hold several such facts
   */
  record Pattern(int insideAt, boolean empty, boolean many) {}

  public DrlRule {
    patterns = List.copyOf(patterns);
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    skips = Set.copyOf(skips);
  }

  /** The patterns behind the first whose work grows with the facts: where joins multiply. */
  List<Pattern> joins() {
    List<Pattern> joins = new ArrayList<>(patterns.stream().filter(Pattern::many).toList());
    return joins.isEmpty() ? joins : joins.subList(1, joins.size());
  }
}
