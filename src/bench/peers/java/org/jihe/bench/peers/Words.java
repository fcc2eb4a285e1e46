package org.jihe.bench.peers;

/** Comparisons that an engine has no operator of its own for. */
public final class Words {
  private Words() {}

  /** Whether one of the words stands in the text. */
  public static boolean containsAny(String[] words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAmong(String[] words, String text) {
    for (String word : words) {
      if (word.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with the word. */
  public static boolean begins(String word, String text) {
    return text.startsWith(word);
  }
}
