package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.domain.RuleReference;
import org.jihe.rules.sheet.RuleRow;

/**
 * Words that stand in several rows of a table, or that the exceptions of their own row keep out.
 */
public final class KeyedWords implements RowComparison {
  private final String words;
  private final List<String> keys;
  private final List<String> results;
  private Optional<String> exceptions = Optional.empty();
  private Optional<String> places = Optional.empty();

  /**
   * @param words the header of the words
   * @param keys headers of what must be the same for a word to count as repeated
   * @param results headers of what the rows say of the word
   */
  public KeyedWords(String words, List<String> keys, List<String> results) {
    this.words = words;
    this.keys = List.copyOf(keys);
    this.results = List.copyOf(results);
  }

  /** The header of words that keep a row's own words out where they stand. */
  public KeyedWords except(String header) {
    this.exceptions = Optional.of(header);
    return this;
  }

  /** The header of the places in which a row's words are looked for; blank for all. */
  public KeyedWords in(String header) {
    this.places = Optional.of(header);
    return this;
  }

  /** Rows that are not enabled do not count. */
  @Override
  public List<RuleNote> notes(List<RuleRow> rows) {
    List<RuleNote> notes = new ArrayList<>();
    Map<String, List<RuleRow>> byWord = new HashMap<>();
    for (RuleRow row : rows) {
      if (row.enabled()) {
        excepted(row, notes);
        repeated(row, byWord, notes);
      }
    }
    return notes;
  }

  private void repeated(RuleRow row, Map<String, List<RuleRow>> byWord, List<RuleNote> notes) {
    Map<RuleRow, List<String>> shared = new LinkedHashMap<>();
    for (String word : row.words(words)) {
      String key = String.join("\n", keys.stream().map(row::text).toList()) + "\n" + word;
      List<RuleRow> before = byWord.computeIfAbsent(key, k -> new ArrayList<>());
      before.stream()
          .filter(earlier -> Period.of(earlier).meets(Period.of(row)) && placesMeet(earlier, row))
          .findFirst()
          .ifPresent(first -> shared.computeIfAbsent(first, r -> new ArrayList<>()).add(word));
      before.add(row);
    }
    shared.forEach((earlier, both) -> notes.add(repeated(earlier, row, both)));
  }

  private RuleNote repeated(RuleRow earlier, RuleRow later, List<String> both) {
    List<String> differing =
        results.stream().filter(h -> !earlier.text(h).equals(later.text(h))).toList();
    String listed = "“" + String.join("”、“", both) + "”";
    return new RuleNote(
        differing.isEmpty() ? Kind.DUPLICATE : Kind.CONFLICT,
        listed
            + "在“"
            + earlier.id()
            + "”和“"
            + later.id()
            + "”里都有"
            + (differing.isEmpty() ? "" : "，而" + String.join("、", differing) + "不同"),
        "写有“" + both.get(0) + "”的申报表",
        List.of(cell(earlier, words), cell(later, words)),
        "从其中一行去掉" + listed);
  }

  private boolean placesMeet(RuleRow one, RuleRow other) {
    return places
        .filter(header -> one.has(header) && other.has(header))
        .map(header -> one.words(header).stream().anyMatch(other.words(header)::contains))
        .orElse(true);
  }

  /** Where a word stands, whatever it holds stands too. */
  private void excepted(RuleRow row, List<RuleNote> notes) {
    List<String> kept = exceptions.map(row::words).orElse(List.of());
    for (String word : row.words(words)) {
      kept.stream()
          .filter(word::contains)
          .findFirst()
          .ifPresent(
              exception ->
                  notes.add(
                      new RuleNote(
                          Kind.NEVER,
                          "“" + row.id() + "”的词“" + word + "”永远不会起作用：例外“" + exception + "”就在这个词里",
                          "写有“" + word + "”的申报表",
                          List.of(cell(row, words, exceptions.orElseThrow())),
                          "去掉例外“" + exception + "”，或改写这个词")));
    }
  }

  private static RuleReference cell(RuleRow row, String... headers) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String header : headers) {
      cells.put(header, row.cell(header));
    }
    RuleReference whole = row.reference();
    return new RuleReference(whole.id(), whole.file(), whole.sheet(), whole.row(), cells);
  }
}
