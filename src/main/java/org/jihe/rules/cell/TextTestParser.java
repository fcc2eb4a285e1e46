package org.jihe.rules.cell;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.rules.cell.TextTest.Operator;
import org.jihe.rules.cell.TextTest.Term;

/**
 * Reads a condition on a text.
 *
 * <pre>
 * condition = term { "且" term } | words
 * term      = operator blank words | ("匹配" | "不匹配") blank regex-to-the-end | "空" | "非空"
 * operator  = "含" | "不含" | "开头" | "结尾" | "等于" | "非"
 * words     = word { "、" word }
 * </pre>
 */
final class TextTestParser {
  /** Characters that must be quoted in a word of a condition. */
  private static final String SPECIAL = "且或|&";

  private static final Map<String, Operator> OPERATORS = operators();

  private final Cursor cursor;
  private final String raw;

  private TextTestParser(String cell) {
    this.raw = cell;
    this.cursor = new Cursor(cell);
  }

  /** Reads a cell that is not blank. */
  static TextTest parse(String cell) throws UnreadableCell {
    return new TextTestParser(cell).condition();
  }

  private static Map<String, Operator> operators() {
    Map<String, Operator> words = new LinkedHashMap<>();
    for (Operator operator : Operator.values()) {
      words.put(operator.word(), operator);
    }
    words.put("包含", Operator.CONTAINS);
    words.put("不包含", Operator.CONTAINS_NOT);
    words.put("不等于", Operator.NOT_EQUALS);
    words.put("为空", Operator.EMPTY);
    words.put("不为空", Operator.FILLED);
    return words;
  }

  private TextTest condition() throws UnreadableCell {
    List<Term> terms = new ArrayList<>();
    do {
      terms.add(term(terms.isEmpty()));
      cursor.skipBlanks();
    } while (cursor.take("且"));
    if (!cursor.atEnd()) {
      throw new UnreadableCell(cursor.at(), "“" + cursor.rest() + "”不属于条件", "");
    }
    return new TextTest(terms);
  }

  private Term term(boolean first) throws UnreadableCell {
    cursor.skipBlanks();
    int start = cursor.at();
    Optional<Map.Entry<String, Operator>> taken = cursor.takeLongest(OPERATORS);
    if (taken.isEmpty()) {
      if (!first) {
        throw new UnreadableCell(
            start, "“且”后面要写 含、不含、开头 等；“且”是词的一部分时请给词加引号", cursor.atEnd() ? "" : quotedWhole());
      }
      return words(Operator.EQUALS);
    }
    Operator operator = taken.get().getValue();
    String spelled = taken.get().getKey();
    if (operator == Operator.EMPTY || operator == Operator.FILLED) {
      requireEnd(start, spelled);
      return Term.of(operator, List.of());
    }
    requireBlank(start, spelled);
    return operator.takesPattern() ? pattern(operator) : words(operator);
  }

  private Term words(Operator operator) throws UnreadableCell {
    return Term.of(operator, WordList.read(cursor, "且", "或|&"));
  }

  private Term pattern(Operator operator) throws UnreadableCell {
    cursor.skipBlanks();
    int start = cursor.at();
    String regex = Blanks.strip(cursor.rest());
    cursor.moveToEnd();
    return new Term(operator, List.of(), Optional.of(compile(regex, start)));
  }

  /** Compiles a regular expression that stands at {@code start} in its cell. */
  static Pattern compile(String regex, int start) throws UnreadableCell {
    if (regex.isEmpty()) {
      throw new UnreadableCell(start, "后面缺正则表达式", "");
    }
    if (regex.length() > 1_000) {
      throw new UnreadableCell(start, "正则表达式太长，最多1000个字", "");
    }
    try {
      if (RegexSize.isTooMuch(regex)) {
        throw new UnreadableCell(start, "正则表达式的重复次数太多", "减少花括号里的次数，不要一层套一层");
      }
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new UnreadableCell(start, "正则表达式读不懂：" + RegexFaults.explain(e.getDescription()), "");
    }
  }

  private void requireEnd(int start, String word) throws UnreadableCell {
    cursor.skipBlanks();
    if (!cursor.atEnd() && !cursor.sees("且")) {
      throw new UnreadableCell(start, "“" + word + "”后面不能再有字；它是词的开头时请加引号", quotedWhole());
    }
  }

  private void requireBlank(int start, String word) throws UnreadableCell {
    if (cursor.atEnd()) {
      throw new UnreadableCell(start, "“" + word + "”后面缺词", "");
    }
    if (!Blanks.isBlank(cursor.peek())) {
      String rest = cursor.rest();
      throw new UnreadableCell(
          cursor.at(),
          "“" + word + "”后面要空一格；它是词的开头时请给词加引号",
          raw.substring(0, start) + word + " " + rest);
    }
  }

  private String quotedWhole() {
    return raw.contains("“") || raw.contains("”") ? "" : WordList.inQuotes(Blanks.strip(raw));
  }

  /** Words after an operator, in canonical form. */
  static String written(List<String> words) {
    return words.stream()
        .map(word -> WordList.written(word, SPECIAL))
        .collect(Collectors.joining("、"));
  }

  /** Words without an operator, in canonical form. */
  static String writtenBare(List<String> words) {
    String text = written(words);
    String first = words.get(0);
    boolean misread = first.equals("-") || OPERATORS.keySet().stream().anyMatch(first::startsWith);
    if (!misread || !text.startsWith(first)) {
      return text;
    }
    return WordList.inQuotes(first) + text.substring(first.length());
  }
}
