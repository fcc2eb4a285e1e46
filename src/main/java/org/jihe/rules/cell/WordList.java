package org.jihe.rules.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;

/**
 * Words separated by {@code 、}. A word that holds a mark of the grammar stands in quotes: {@code
 * "…"}, {@code “…”} or {@code 「…」}.
 */
final class WordList {
  private static final List<String> QUOTES = List.of("“”", "\"\"", "「」");
  private static final String SEPARATORS = "、，,；;\n";

  private WordList() {}

  /**
   * Reads words up to the end of the text or to one of the characters in {@code stops}.
   *
   * @param refused characters that may stand in quotes only, besides the separators
   */
  static List<String> read(Cursor cursor, String stops, String refused) throws UnreadableCell {
    List<String> words = new ArrayList<>();
    do {
      cursor.skipBlanks();
      int start = cursor.at();
      String word = word(cursor, stops, refused);
      if (word.isEmpty()) {
        throw new UnreadableCell(start, "这里缺一个词", "");
      }
      if (words.contains(word)) {
        throw new UnreadableCell(start, "“" + word + "”写了两次", written(words));
      }
      words.add(word);
      cursor.skipBlanks();
    } while (cursor.take("、"));
    return words;
  }

  private static String word(Cursor cursor, String stops, String refused) throws UnreadableCell {
    for (String pair : QUOTES) {
      if (cursor.peek() == pair.charAt(0)) {
        return quoted(cursor, pair.charAt(1), stops);
      }
    }
    StringBuilder word = new StringBuilder();
    while (!cursor.atEnd() && cursor.peek() != '、' && stops.indexOf(cursor.peek()) < 0) {
      char c = cursor.peek();
      if (SEPARATORS.indexOf(c) >= 0 || refused.indexOf(c) >= 0) {
        String shown = c == '\n' ? "换行" : "“" + c + "”";
        throw new UnreadableCell(
            cursor.at(), shown + "不能分隔词；请用顿号，或给含有它的词加引号", cursor.replacingHere("、"));
      }
      word.append(cursor.next());
    }
    return Blanks.strip(word.toString());
  }

  private static String quoted(Cursor cursor, char close, String stops) throws UnreadableCell {
    int start = cursor.at();
    String all = cursor.rest();
    cursor.next();
    StringBuilder word = new StringBuilder();
    while (cursor.peek() != close) {
      if (cursor.atEnd()) {
        throw new UnreadableCell(start, "引号没有另一半", "");
      }
      word.append(cursor.next());
    }
    cursor.next();
    cursor.skipBlanks();
    if (!cursor.atEnd() && cursor.peek() != '、' && stops.indexOf(cursor.peek()) < 0) {
      String meant = all.contains("\"") ? "" : "\"" + all.split("、", -1)[0].strip() + "\"";
      throw new UnreadableCell(cursor.at(), "引号后面还有字；引号是词的一部分时，请在外面再加一对引号", meant);
    }
    return word.toString();
  }

  /** The words in canonical form. */
  static String written(List<String> words) {
    return words.stream().map(word -> written(word, "")).collect(Collectors.joining("、"));
  }

  /**
   * A word in canonical form, in quotes where it must.
   *
   * @param special characters that may stand in quotes only, besides the separators
   */
  static String written(String word, String special) {
    boolean bare =
        !word.isEmpty()
            && word.chars().noneMatch(c -> (SEPARATORS + special).indexOf(c) >= 0)
            && QUOTES.stream().noneMatch(pair -> pair.charAt(0) == word.charAt(0))
            && Blanks.strip(word).equals(word);
    return bare ? word : inQuotes(word);
  }

  static String inQuotes(String word) {
    for (String pair : QUOTES) {
      if (word.indexOf(pair.charAt(1)) < 0) {
        return pair.charAt(0) + word + pair.charAt(1);
      }
    }
    throw new IllegalArgumentException("no quotes are left for " + word);
  }

  /** Words without their repetitions. */
  static List<String> distinct(List<String> words) {
    return List.copyOf(new LinkedHashSet<>(words));
  }
}
