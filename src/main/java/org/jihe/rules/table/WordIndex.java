package org.jihe.rules.table;

import java.util.List;

/**
 * Finds many words in a text in one pass, however many there are.
 *
 * @param <T> what a word stands for, such as its row
 */
public final class WordIndex<T> {

  /**
   * A word found.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param word as it stands in the text
   * @param of what the word stands for
   */
  public record Occurrence<T>(int start, int end, String word, T of) {}

  /** A word and what it stands for. */
  public record Keyword<T>(String word, T of) {}

  public WordIndex(List<Keyword<T>> keywords) {}

  /** All occurrences, overlapping ones too, by start, then longest first, then as handed in. */
  public List<Occurrence<T>> find(String text) {
    return List.of();
  }
}
