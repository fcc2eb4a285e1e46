package org.jihe.rules.policy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Indicator;
import org.jihe.rules.decision.WordIndex;
import org.jihe.rules.decision.WordIndex.Keyword;
import org.jihe.rules.decision.WordIndex.Occurrence;

/** All words that the tables look for, found in a form in one pass over each of its texts. */
final class WordTable {
  private static final String CLAUSE_ENDS = "，。；;！!？?\n\r";

  /**
   * What a word stands for.
   *
   * @param number by which uses are told apart
   */
  private record Use(int number, WordUse of) {}

  /**
   * A regular expression.
   *
   * @param hints the numbers of the hints without which it finds nothing in a text
   * @param digits how many digits must stand side by side there
   * @param clauses what a clause must hold to be searched by itself; empty when all of a text is
   */
  private record Regex(
      Pattern pattern, Use use, List<Integer> hints, int digits, List<Set<String>> clauses) {
    boolean mayBeIn(BitSet hinted, int longestRun) {
      for (int hint : hints) {
        if (!hinted.get(hint)) {
          return false;
        }
      }
      return digits <= longestRun;
    }
  }

  /**
   * What a word found means: its use, or the hint of a regular expression.
   *
   * @param use empty for a hint
   * @param hint its number
   */
  private record Meaning(Optional<Use> use, int hint) {}

  private final WordIndex<Meaning> index;

  /** Regular expressions by the label of the texts in which they are looked for. */
  private final Map<String, List<Regex>> regexes = new HashMap<>();

  private int hints;
  private int uses;

  /** The words of tables in force. */
  WordTable(Collection<PolicyTable> tables) {
    List<Keyword<Meaning>> keywords = new ArrayList<>();
    for (PolicyTable table : tables) {
      for (WordUse of : table.wordUses()) {
        Use use = new Use(uses++, of);
        if (of.pattern().isPresent()) {
          Regex regex = regex(of.pattern().get(), use, keywords);
          of.labels().forEach(label -> regexesIn(label).add(regex));
        }
        of.words().forEach(word -> keywords.add(keyword(word, use)));
      }
    }
    this.index = new WordIndex<>(keywords);
  }

  private static Keyword<Meaning> keyword(String word, Use use) {
    return new Keyword<>(word, new Meaning(Optional.of(use), -1));
  }

  /** A regular expression, whose hints are put among the keywords. */
  private Regex regex(Pattern pattern, Use use, List<Keyword<Meaning>> keywords) {
    NeededWords.Needs needs = NeededWords.of(pattern.pattern());
    List<Integer> needed = new ArrayList<>();
    for (Set<String> words : needs.words()) {
      Meaning hint = new Meaning(Optional.empty(), hints++);
      needed.add(hint.hint());
      words.forEach(word -> keywords.add(new Keyword<>(word, hint)));
    }
    return new Regex(
        pattern, use, needed, needs.digits(), needs.clausal() ? needs.words() : List.of());
  }

  private List<Regex> regexesIn(String label) {
    return regexes.computeIfAbsent(label, unused -> new ArrayList<>());
  }

  /** The words on a form, in its order; each row once in each field, where it stands first. */
  List<WordHit> find(Declaration declaration) {
    List<WordHit> hits = new ArrayList<>();
    for (Field field : Field.values()) {
      hits.addAll(find(field.label(), declaration.entry(field)));
    }
    for (Indicator indicator : declaration.indicators()) {
      hits.addAll(gravest(find(WordHit.INDICATOR_NAME, indicator.name())));
      hits.addAll(find(WordHit.INDICATOR_TARGET, indicator.target().entry()));
    }
    for (int i = 0; i < hits.size(); i++) {
      hits.set(i, hits.get(i).numbered(i));
    }
    return hits;
  }

  /**
   * Of the rows of one category that a name meets, the first in the table: one fault, one finding.
   */
  private static Collection<WordHit> gravest(List<WordHit> hits) {
    Map<String, WordHit> first = new LinkedHashMap<>();
    for (WordHit hit : hits) {
      first.merge(hit.category(), hit, (a, b) -> a.row().number() <= b.row().number() ? a : b);
    }
    return first.values();
  }

  private List<WordHit> find(String label, Entry entry) {
    if (!entry.written()) {
      return List.of();
    }
    List<Occurrence<Use>> words = new ArrayList<>();
    BitSet hinted = new BitSet(hints);
    String raw = entry.raw();
    index.scan(raw, (start, end, meaning) -> note(label, start, end, meaning, words, hinted));
    words.sort(WordIndex.inOrder());
    Map<Integer, WordHit> first = new LinkedHashMap<>();
    for (Occurrence<Use> found : words) {
      consider(entry, found.of(), found.start(), found.end(), first);
    }
    int longestRun = DigitRun.longestIn(raw);
    for (Regex regex : regexes.getOrDefault(label, List.of())) {
      if (regex.mayBeIn(hinted, longestRun)) {
        search(regex, entry, first);
      }
    }
    return List.copyOf(first.values());
  }

  private static void note(
      String label,
      int start,
      int end,
      Meaning meaning,
      List<Occurrence<Use>> words,
      BitSet hinted) {
    if (meaning.use().isEmpty()) {
      hinted.set(meaning.hint());
    } else if (meaning.use().get().of().labels().contains(label)) {
      words.add(new Occurrence<>(start, end, meaning.use().get()));
    }
  }

  private static void search(Regex regex, Entry entry, Map<Integer, WordHit> first) {
    String raw = entry.raw();
    if (regex.clauses().isEmpty()) {
      search(regex, 0, raw.length(), entry, first);
      return;
    }
    int from = 0;
    for (int at = 0; at <= raw.length(); at++) {
      if (at == raw.length() || NeededWords.STOPS.indexOf(raw.charAt(at)) >= 0) {
        String clause = raw.substring(from, at);
        if (regex.clauses().stream().allMatch(words -> RowSearch.holdsAny(clause, words))) {
          search(regex, from, at, entry, first);
        }
        from = at + 1;
      }
    }
  }

  private static void search(
      Regex regex, int from, int to, Entry entry, Map<Integer, WordHit> first) {
    Matcher matcher = regex.pattern().matcher(entry.raw().substring(from, to));
    while (!first.containsKey(regex.use().number()) && matcher.find()) {
      consider(entry, regex.use(), from + matcher.start(), from + matcher.end(), first);
    }
  }

  private static void consider(
      Entry entry, Use use, int start, int end, Map<Integer, WordHit> first) {
    if (first.containsKey(use.number())) {
      return;
    }
    String raw = entry.raw();
    String clause = clause(raw, start, end);
    boolean excepted =
        !use.of().exceptions().isEmpty()
            && use.of().exceptions().stream().anyMatch(clause::contains);
    if (!excepted && placed(use.of().mode(), entry, start, end)) {
      boolean quantified = clause.chars().anyMatch(Character::isDigit);
      first.put(
          use.number(),
          new WordHit(
              use.of().category(),
              use.of().row(),
              entry.place().quoting(raw, start, end),
              raw.substring(start, end),
              quantified,
              0));
    }
  }

  private static boolean placed(String mode, Entry entry, int start, int end) {
    if (mode.equals(WordHit.CONTAINS) || mode.equals(WordHit.MATCHES)) {
      return true;
    }
    String raw = entry.raw();
    int first = raw.indexOf(entry.text());
    int last = first + entry.text().length();
    return switch (mode) {
      case WordHit.EQUALS -> start == first && end == last;
      case WordHit.STARTS -> start == first;
      case WordHit.ENDS -> end == last;
      default -> true;
    };
  }

  /** The clause around a word, from one stop to the next. */
  private static String clause(String raw, int start, int end) {
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(raw.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < raw.length() && CLAUSE_ENDS.indexOf(raw.charAt(to)) < 0) {
      to++;
    }
    return raw.substring(from, to);
  }
}
