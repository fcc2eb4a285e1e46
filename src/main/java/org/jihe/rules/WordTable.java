package org.jihe.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What a word stands for: its row, under the category of one use. */
  private record Use(String category, Row row, String mode) {}

  private final WordIndex<Use> index;
  private final List<Use> patterns;

  WordTable(List<Row> wording, List<Row> frugality, List<Row> projectClasses) {
    List<Keyword<Use>> keywords = new ArrayList<>();
    List<Use> regexes = new ArrayList<>();
    for (Row row : wording) {
      Use use = new Use(row.text("类别"), row, row.text("匹配方式"));
      if (use.mode().equals(WordHit.MATCHES)) {
        regexes.add(use);
      }
      row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
    }
    for (Row row : frugality) {
      for (String requirement : row.words("要求")) {
        Use use = new Use(requirement, row, WordHit.CONTAINS);
        row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
      }
    }
    for (Row row : projectClasses) {
      Use use = new Use(WordHit.PROJECT_CLASS, row, WordHit.CONTAINS);
      row.words("词").forEach(word -> keywords.add(new Keyword<>(word, use)));
    }
    this.index = new WordIndex<>(keywords);
    this.patterns = List.copyOf(regexes);
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
    Map<Use, WordHit> first = new LinkedHashMap<>();
    for (Occurrence<Use> found : index.find(entry.raw())) {
      consider(label, entry, found.of(), found.start(), found.end(), first);
    }
    for (Use use : patterns) {
      Matcher matcher = use.row().pattern("正则").matcher(entry.raw());
      while (!first.containsKey(use) && matcher.find()) {
        consider(label, entry, use, matcher.start(), matcher.end(), first);
      }
    }
    return List.copyOf(first.values());
  }

  private static void consider(
      String label, Entry entry, Use use, int start, int end, Map<Use, WordHit> first) {
    if (first.containsKey(use) || !lookedForIn(label, use.row())) {
      return;
    }
    String raw = entry.raw();
    String clause = clause(raw, start, end);
    boolean excepted = use.row().words("例外").stream().anyMatch(clause::contains);
    if (!excepted && placed(use.mode(), entry, start, end)) {
      boolean quantified = clause.chars().anyMatch(Character::isDigit);
      first.put(
          use,
          new WordHit(
              use.category(),
              use.row(),
              entry.place().quoting(raw, start, end),
              raw.substring(start, end),
              quantified,
              0));
    }
  }

  private static boolean lookedForIn(String label, Row row) {
    if (row.schema().equals(Tables.WORDING)) {
      List<String> fields = row.words("栏目");
      return fields.isEmpty() || fields.contains(label);
    }
    return !label.equals(WordHit.INDICATOR_NAME) && !label.equals(WordHit.INDICATOR_TARGET);
  }

  private static boolean placed(String mode, Entry entry, int start, int end) {
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
