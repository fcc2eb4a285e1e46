package org.jihe.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the DRL names: the cards that its rules insert breaches of, and the evidence they give. Read
 * from the text of the right-hand sides, whose form is fixed: {@code insert(Breach.of("card",
 * …).with("name", …))}.
 */
final class RuleFacts {
  private static final Pattern INSERT =
      Pattern.compile(
          "insert\\(\\s*Breach\\.of\\(\\s*\"([^\"]+)\"(.*?)\\);\\s*end", Pattern.DOTALL);
  private static final Pattern EVIDENCE = Pattern.compile("\\.with\\(\\s*\"([^\"]+)\"");

  private final Map<String, Set<String>> evidenceByCard = new LinkedHashMap<>();

  RuleFacts(List<RulebookFile> drl) {
    for (RulebookFile file : drl) {
      Matcher insert = INSERT.matcher(file.text());
      while (insert.find()) {
        Set<String> names =
            evidenceByCard.computeIfAbsent(insert.group(1), card -> new LinkedHashSet<>());
        Matcher evidence = EVIDENCE.matcher(insert.group(2));
        while (evidence.find()) {
          names.add(evidence.group(1));
        }
      }
    }
  }

  /** The cards that rules insert breaches of. */
  Set<String> cards() {
    return evidenceByCard.keySet();
  }

  /** The names of the evidence that every message of a card may quote. */
  Set<String> evidence(String card) {
    return evidenceByCard.getOrDefault(card, Set.of());
  }
}
