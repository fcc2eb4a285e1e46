package org.jihe.rules.cell;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;

/**
 * A condition on a text: all of its terms hold.
 *
 * @param terms at least one
 */
public record TextTest(List<Term> terms) implements CellTest {
  public TextTest {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a test without a term");
    }
  }

  /** How a term compares; each with the word that introduces it. */
  public enum Operator {
    /** The text is one of the words. */
    EQUALS("等于"),
    NOT_EQUALS("非"),
    /** One of the words stands in the text. */
    CONTAINS("含"),
    /** None of the words stands in the text. */
    CONTAINS_NOT("不含"),
    STARTS("开头"),
    ENDS("结尾"),
    /** The regular expression is found in the text. */
    FINDS("匹配"),
    FINDS_NOT("不匹配"),
    EMPTY("空"),
    FILLED("非空");

    private final String word;

    Operator(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    boolean takesWords() {
      return compareTo(FINDS) < 0;
    }

    boolean takesPattern() {
      return this == FINDS || this == FINDS_NOT;
    }
  }

  /**
   * One comparison.
   *
   * @param words what the text is compared with; empty when the operator takes none
   * @param pattern the regular expression, for {@link Operator#FINDS} and {@link
   *     Operator#FINDS_NOT}
   */
  public record Term(Operator operator, List<String> words, Optional<Pattern> pattern) {
    public Term {
      words = List.copyOf(words);
    }

    static Term of(Operator operator, List<String> words) {
      return new Term(operator, words, Optional.empty());
    }

    boolean matches(String text) {
      return switch (operator) {
        case EQUALS -> words.contains(text);
        case NOT_EQUALS -> !words.contains(text);
        case CONTAINS -> any(text, String::contains);
        case CONTAINS_NOT -> !any(text, String::contains);
        case STARTS -> any(text, String::startsWith);
        case ENDS -> any(text, String::endsWith);
        case FINDS -> finds(text);
        case FINDS_NOT -> !finds(text);
        case EMPTY -> text.isEmpty();
        case FILLED -> !text.isEmpty();
      };
    }

    /** Whether the text and one of the words are as asked; a loop, as this is asked most of all. */
    private boolean any(String text, BiPredicate<String, String> asked) {
      for (String word : words) {
        if (asked.test(text, word)) {
          return true;
        }
      }
      return false;
    }

    private boolean finds(String text) {
      return pattern.map(p -> p.matcher(text).find()).orElse(false);
    }

    String text() {
      if (operator.takesPattern()) {
        return operator.word() + " " + pattern.map(Pattern::pattern).orElse("");
      }
      return operator.takesWords()
          ? operator.word() + " " + TextTestParser.written(words)
          : operator.word();
    }
  }

  @Override
  public boolean matches(String text) {
    String plain = Blanks.strip(text);
    for (Term term : terms) {
      if (!term.matches(plain)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean matches(BigDecimal number) {
    throw new IllegalArgumentException("a text is wanted, not " + number);
  }

  /** The same condition with every word changed, such as to the way in which texts are compared. */
  public TextTest withWords(UnaryOperator<String> change) {
    return new TextTest(
        terms.stream()
            .map(
                term ->
                    new Term(
                        term.operator(),
                        WordList.distinct(term.words().stream().map(change).toList()),
                        term.pattern()))
            .toList());
  }

  @Override
  public String text() {
    if (terms.size() == 1 && terms.get(0).operator() == Operator.EQUALS) {
      return TextTestParser.writtenBare(terms.get(0).words());
    }
    return terms.stream().map(Term::text).collect(Collectors.joining(" 且 "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextTest test && text().equals(test.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }
}
