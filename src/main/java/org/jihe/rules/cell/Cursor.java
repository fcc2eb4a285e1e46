package org.jihe.rules.cell;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Blanks;

/** A place in a cell's text that moves on as the text is read. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here; U+0000 at the end. */
  char peek() {
    return peek(0);
  }

  /** The character {@code ahead} of here; U+0000 past the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  char next() {
    return text.charAt(at++);
  }

  void skipBlanks() {
    while (!atEnd() && Blanks.isBlank(peek())) {
      at++;
    }
  }

  /** Whether the words stand here. */
  boolean sees(String words) {
    return text.startsWith(words, at);
  }

  /** Moves past the words when they stand here. */
  boolean take(String words) {
    if (!sees(words)) {
      return false;
    }
    at += words.length();
    return true;
  }

  /** Moves past the longest of the words that stands here. */
  Optional<String> takeLongest(Collection<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && sees(word)) {
        longest = word;
      }
    }
    at += longest.length();
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  /** Moves past the longest of the words that stands here, and gives it with its meaning. */
  <V> Optional<Map.Entry<String, V>> takeLongest(Map<String, V> words) {
    Optional<Map.Entry<String, V>> longest = Optional.empty();
    int length = 0;
    for (Map.Entry<String, V> entry : words.entrySet()) {
      if (entry.getKey().length() > length && sees(entry.getKey())) {
        length = entry.getKey().length();
        longest = Optional.of(entry);
      }
    }
    at += length;
    return longest;
  }

  /** What is left. */
  String rest() {
    return text.substring(at);
  }

  /** All of the text with the character here replaced. */
  String replacingHere(String replacement) {
    return text.substring(0, at) + replacement + Blanks.strip(text.substring(at + 1));
  }

  void moveToEnd() {
    at = text.length();
  }
}
