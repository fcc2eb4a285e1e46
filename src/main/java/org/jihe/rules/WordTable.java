package org.jihe.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Indicator;
import org.jihe.rules.table.Row;
import org.jihe.rules.table.WordIndex;
import org.jihe.rules.table.WordIndex.Keyword;
import org.jihe.rules.table.WordIndex.Occurrence;

/** All words that the tables look for, found in a form in one pass over each of its texts. */
final class WordTable {
  private static final String CLAUSE_ENDS = "，。；;！!？?\n\r";

  /** The labels of a form's own texts, its indicators' aside. */
  private static final Set<String> PROSE =
      Arrays.stream(Field.values()).map(Field::label).collect(Collectors.toUnmodifiableSet());

  /**
   * What a word stands for: its row, under the category of one use.
   *
   * @param number by which uses are told apart
   * @param exceptions words that must not stand in the same clause
   * @param labels of the texts in which it is looked for
   */
  private record Use(
      int number,
      String category,
      Row row,
      String mode,
      List<String> exceptions,
      Set<String> labels) {}

  /**
   * A regular expression.
   *
   * @param always whether every text must be searched for it, or only those with a hint of it
   */
  private record Regex(Pattern pattern, boolean always, Use use) {}

  private final WordIndex<Use> index;

  /** Regular expressions by the label of the texts in which they are looked for. */
  private final Map<String, List<Regex>> regexes = new HashMap<>();

  /** Words that hint at regular expressions, by the number of the use. */
  private final WordIndex<Integer> hints;

  private int uses;

  /** The words of the rows in force. */
  static WordTable of(RulesInForce.Rows rows) {
    return new WordTable(
        rows.of(Tables.WORDING), rows.of(Tables.FRUGALITY), rows.of(Tables.PROJECT_CLASSES));
  }

  WordTable(List<Row> wording, List<Row> frugality, List<Row> projectClasses) {
    List<Keyword<Use>> keywords = new ArrayList<>();
    List<Keyword<Integer>> needed = new ArrayList<>();
    for (Row row : wording) {
      Use use = use(row.text("类别"), row, row.text("匹配方式"), labels(row));
      if (use.mode().equals(WordHit.MATCHES)) {
        Optional<Set<String>> words = NeededWords.of(row.pattern("正则").pattern());
        Regex regex = new Regex(row.pattern("正则"), words.isEmpty(), use);
        use.labels().forEach(label -> regexesIn(label).add(regex));
        words.orElse(Set.of()).forEach(word -> needed.add(new Keyword<>(word, use.number())));
      }
      row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
    }
    for (Row row : frugality) {
      for (String requirement : row.words("要求")) {
        Use use = use(requirement, row, WordHit.CONTAINS, PROSE);
        row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
      }
    }
    for (Row row : projectClasses) {
      Use use = use(WordHit.PROJECT_CLASS, row, WordHit.CONTAINS, PROSE);
      row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
    }
    this.index = new WordIndex<>(keywords);
    this.hints = new WordIndex<>(needed);
  }

  private Use use(String category, Row row, String mode, Set<String> labels) {
    return new Use(uses++, category, row, mode, row.words("例外"), labels);
  }

  private static Set<String> labels(Row row) {
    List<String> fields = row.words("栏目");
    return Set.copyOf(fields.isEmpty() ? WordHit.places() : fields);
  }

  private List<Regex> regexesIn(String label) {
    return regexes.computeIfAbsent(label, unused -> new ArrayList<>());
  }

  /** The words on a form, in its order; each row once in each field, where it stands first. */
  List<WordHit> find(Declaration declaration) {
    List<WordHit> hits = new ArrayList<>();
    Arrays.stream(Field.values())
        .forEach(field -> hits.addAll(find(field.label(), declaration.entry(field))));
    for (Indicator indicator : declaration.indicators()) {
      hits.addAll(gravest(find(WordHit.INDICATOR_NAME, indicator.name())));
      hits.addAll(find(WordHit.INDICATOR_TARGET, indicator.target().entry()));
    }
    return IntStream.range(0, hits.size()).mapToObj(i -> hits.get(i).numbered(i)).toList();
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
    Map<Integer, WordHit> first = new LinkedHashMap<>();
    for (Occurrence<Use> found : index.find(entry.raw())) {
      if (found.of().labels().contains(label)) {
        consider(entry, found.of(), found.start(), found.end(), first);
      }
    }
    search(label, entry, first);
    return List.copyOf(first.values());
  }

  private void search(String label, Entry entry, Map<Integer, WordHit> first) {
    Set<Integer> hinted =
        hints.find(entry.raw()).stream().map(Occurrence::of).collect(Collectors.toSet());
    for (Regex regex : regexes.getOrDefault(label, List.of())) {
      if (regex.always() || hinted.contains(regex.use().number())) {
        Matcher matcher = regex.pattern().matcher(entry.raw());
        while (!first.containsKey(regex.use().number()) && matcher.find()) {
          consider(entry, regex.use(), matcher.start(), matcher.end(), first);
        }
      }
    }
  }

  private static void consider(
      Entry entry, Use use, int start, int end, Map<Integer, WordHit> first) {
    if (first.containsKey(use.number())) {
      return;
    }
    String raw = entry.raw();
    String clause = clause(raw, start, end);
    boolean excepted = use.exceptions().stream().anyMatch(clause::contains);
    if (!excepted && placed(use.mode(), entry, start, end)) {
      boolean quantified = clause.chars().anyMatch(Character::isDigit);
      first.put(
          use.number(),
          new WordHit(
              use.category(),
              use.row(),
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
