package org.jihe.bench.peers;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A row as plain Java asks it: its conditions, one after the other. */
record PlainRow(Predicate<Question>[] conditions) {

  static PlainRow[] of(Workload workload) {
    return workload.rows().stream()
        .map(row -> of(workload.headings(), row))
        .toArray(PlainRow[]::new);
  }

  @SuppressWarnings("unchecked")
  private static PlainRow of(List<Heading> headings, Map<Heading, Cell> row) {
    return new PlainRow(
        headings.stream()
            .filter(heading -> !row.getOrDefault(heading, Cell.BLANK).isBlank())
            .map(heading -> condition(heading, row.getOrDefault(heading, Cell.BLANK)))
            .toArray(Predicate[]::new));
  }

  private static Predicate<Question> condition(Heading heading, Cell cell) {
    int at = heading.ordinal();
    String[] words = cell.words().toArray(String[]::new);
    int low = cell.low();
    int high = cell.high();
    return switch (heading.kind()) {
      case EQUAL -> asked -> words[0].equals(asked.text(at));
      case AMONG -> asked -> Words.isAmong(words, asked.text(at));
      case WITHIN -> asked -> low <= asked.number(at) && asked.number(at) < high;
      case WORDS ->
          cell.begins()
              ? asked -> asked.text(at).startsWith(words[0])
              : asked -> Words.containsAny(words, asked.text(at));
    };
  }

  boolean holds(Question question) {
    for (Predicate<Question> condition : conditions) {
      if (!condition.test(question)) {
        return false;
      }
    }
    return true;
  }
}
