package org.jihe.bench.peers;

import java.util.List;

/**
 * A condition.
 *
 * @param words those that are meant; none for numbers and in a blank cell
 * @param begins whether the text is to begin with the only word
 * @param low the first number that is meant; less than {@code high} only where numbers are meant
 * @param high the first number beyond
 */
record Cell(List<String> words, boolean begins, int low, int high) {
  static final Cell BLANK = new Cell(List.of(), false, 0, 0);

  static Cell of(String... words) {
    return new Cell(List.of(words), false, 0, 0);
  }

  static Cell beginning(String word) {
    return new Cell(List.of(word), true, 0, 0);
  }

  static Cell within(int low, int high) {
    return new Cell(List.of(), false, low, high);
  }

  boolean isBlank() {
    return words.isEmpty() && low >= high;
  }
}
