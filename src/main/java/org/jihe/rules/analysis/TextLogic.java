package org.jihe.rules.analysis;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jihe.rules.cell.TextTest;
import org.jihe.rules.cell.TextTest.Operator;
import org.jihe.rules.cell.TextTest.Term;

/**
 * What can be concluded from conditions on texts. Every conclusion is certain; not everything that
 * is true is concluded.
 */
final class TextLogic {
  private TextLogic() {}

  /** Whether no text can meet the condition. */
  static boolean isImpossible(TextTest test) {
    Optional<List<String>> few = few(test);
    if (few.isPresent()) {
      return few.get().isEmpty();
    }
    boolean empty = has(test, Operator.EMPTY);
    boolean filled = test.terms().stream().anyMatch(TextLogic::wantsText);
    List<String> excluded = words(test, Operator.CONTAINS_NOT);
    return (empty && filled)
        || test.terms().stream()
            .filter(term -> wantsText(term) && term.operator() != Operator.FILLED)
            .anyMatch(term -> each(term.words(), excluded, String::contains));
  }

  /** Whether every text that meets the one condition meets the other. */
  static boolean implies(TextTest one, TextTest other) {
    Optional<List<String>> few = few(one);
    if (few.isPresent()) {
      return few.get().stream().allMatch(other::matches);
    }
    return other.terms().stream().allMatch(term -> implies(one, term));
  }

  /** The only texts that can meet the condition, where it names them. */
  private static Optional<List<String>> few(TextTest test) {
    return test.terms().stream()
        .filter(term -> term.operator() == Operator.EQUALS)
        .findFirst()
        .map(term -> term.words().stream().filter(test::matches).toList());
  }

  private static boolean implies(TextTest one, Term wanted) {
    List<String> words = wanted.words();
    return switch (wanted.operator()) {
      case EQUALS -> false;
      case CONTAINS ->
          some(
              one,
              List.of(Operator.CONTAINS, Operator.STARTS, Operator.ENDS),
              words,
              String::contains);
      case STARTS -> some(one, List.of(Operator.STARTS), words, String::startsWith);
      case ENDS -> some(one, List.of(Operator.ENDS), words, String::endsWith);
      case CONTAINS_NOT ->
          has(one, Operator.EMPTY)
              || each(words, words(one, Operator.CONTAINS_NOT), String::contains);
      case NOT_EQUALS -> excludes(one, words);
      case FINDS, FINDS_NOT -> one.terms().stream().anyMatch(term -> samePattern(term, wanted));
      case EMPTY -> has(one, Operator.EMPTY);
      case FILLED -> one.terms().stream().anyMatch(TextLogic::wantsText);
    };
  }

  private static boolean excludes(TextTest one, List<String> words) {
    List<String> left = new ArrayList<>(words);
    left.removeIf(word -> !one.matches(word));
    return left.isEmpty();
  }

  private static boolean samePattern(Term one, Term other) {
    return one.operator() == other.operator()
        && one.pattern().map(Pattern::pattern).equals(other.pattern().map(Pattern::pattern));
  }

  /** Whether a term with one of the operators has only words that stand so to one of these. */
  private static boolean some(
      TextTest test,
      List<Operator> operators,
      List<String> words,
      BiPredicate<String, String> relation) {
    return test.terms().stream()
        .filter(term -> operators.contains(term.operator()))
        .anyMatch(term -> each(term.words(), words, relation));
  }

  /** Whether each of the words stands so to one of the others. */
  private static boolean each(
      List<String> words, List<String> others, BiPredicate<String, String> relation) {
    return words.stream()
        .allMatch(word -> others.stream().anyMatch(other -> relation.test(word, other)));
  }

  private static boolean has(TextTest test, Operator operator) {
    return test.terms().stream().anyMatch(term -> term.operator() == operator);
  }

  private static List<String> words(TextTest test, Operator operator) {
    return test.terms().stream()
        .filter(term -> term.operator() == operator)
        .flatMap(term -> term.words().stream())
        .toList();
  }

  private static boolean wantsText(Term term) {
    return switch (term.operator()) {
      case CONTAINS, STARTS, ENDS, FILLED -> true;
      default -> false;
    };
  }

  /** A text that meets the condition, as far as one can be made of its words. */
  static Optional<String> sample(TextTest test) {
    Optional<List<String>> few = few(test);
    if (few.isPresent()) {
      return few.get().stream().findFirst();
    }
    if (has(test, Operator.EMPTY)) {
      return Optional.of("（空白）");
    }
    List<String> made = new ArrayList<>(List.of(""));
    for (Operator part : List.of(Operator.STARTS, Operator.CONTAINS, Operator.ENDS)) {
      for (Term term : test.terms()) {
        if (term.operator() == part) {
          made = appended(made, term.words());
        }
      }
    }
    made.addAll(made.stream().map(text -> "某" + text).toList());
    return made.stream().filter(text -> !text.isEmpty() && test.matches(text)).findFirst();
  }

  private static List<String> appended(List<String> texts, List<String> words) {
    List<String> longer = new ArrayList<>();
    for (String text : texts) {
      words.stream().limit(8).forEach(word -> longer.add(text + word));
    }
    return longer.subList(0, Math.min(longer.size(), 64));
  }
}
