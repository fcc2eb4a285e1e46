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
public final class KeyedWords {
  private static final String EXCEPTIONS = "例外";
  private static final String PLACES = "栏目";

  private final String words;
  private final List<String> keys;
  private final List<String> results;
  private final List<RuleNote> notes = new ArrayList<>();

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

  /** What is to be noted of the rows of one table; rows that are not enabled do not count. */
  public List<RuleNote> notes(List<RuleRow> rows) {
    Map<String, List<RuleRow>> byWord = new HashMap<>();
    for (RuleRow row : rows) {
      if (row.enabled()) {
        excepted(row);
        repeated(row, byWord);
      }
    }
    return List.copyOf(notes);
  }

  private void repeated(RuleRow row, Map<String, List<RuleRow>> byWord) {
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

  private static boolean placesMeet(RuleRow one, RuleRow other) {
    if (one.schema().column(PLACES).isEmpty() || !one.has(PLACES) || !other.has(PLACES)) {
      return true;
    }
    return one.words(PLACES).stream().anyMatch(other.words(PLACES)::contains);
  }

  /** Where a word stands, whatever it holds stands too. */
  private void excepted(RuleRow row) {
    if (row.schema().column(EXCEPTIONS).isEmpty()) {
      return;
    }
    for (String word : row.words(words)) {
      Optional<String> exception =
          row.words(EXCEPTIONS).stream().filter(word::contains).findFirst();
      exception.ifPresent(
          kept ->
              notes.add(
                  new RuleNote(
                      Kind.NEVER,
                      "“" + row.id() + "”的词“" + word + "”永远不会起作用：例外“" + kept + "”就在这个词里",
                      "写有“" + word + "”的申报表",
                      List.of(cell(row, words, EXCEPTIONS)),
                      "去掉例外“" + kept + "”，或改写这个词")));
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
