package org.jihe.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Words of which at least one stands in every text that a regular expression finds something in.
 * Most texts hold none of them, and need not be searched, which takes long.
 *
 * <p>It reads the plain part of the grammar: characters, classes, groups, alternatives and
 * repetitions. Of anything else it says that nothing is known.
 */
final class NeededWords {
  /** More alternatives tell texts apart no better. */
  private static final int MOST = 24;

  private static final String NOT_READ = "no words are known";

  private final String regex;
  private int at;

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /**
   * The words of a regular expression in the syntax of RE2.
   *
   * @return empty when there are none or they are not known
   */
  static Optional<Set<String>> of(String regex) {
    boolean flagged = regex.contains("(?");
    if (flagged || regex.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      return Optional.empty();
    }
    try {
      NeededWords reader = new NeededWords(regex);
      Part all = reader.alternatives();
      return reader.at == regex.length() ? all.best() : Optional.empty();
    } catch (UnsupportedOperationException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * What is known of a part.
   *
   * @param exact all that it can be; empty when that is too much or not known
   * @param needed words of which one is in it, whatever it is
   */
  private record Part(Optional<Set<String>> exact, Optional<Set<String>> needed) {
    static final Part EMPTY = new Part(Optional.of(Set.of("")), Optional.empty());
    static final Part UNKNOWN = new Part(Optional.empty(), Optional.empty());

    static Part exactly(Set<String> words) {
      return words.size() > MOST ? UNKNOWN : new Part(Optional.of(words), Optional.empty());
    }

    /** The words that tell most: the longer the better, then the fewer. */
    Optional<Set<String>> best() {
      return better(exact.filter(words -> !words.contains("")), needed);
    }

    Part or(Part other) {
      Optional<Set<String>> either = union(exact, other.exact);
      return new Part(either, union(best(), other.best()));
    }

    private static Optional<Set<String>> better(
        Optional<Set<String>> one, Optional<Set<String>> two) {
      if (one.isEmpty() || two.isEmpty()) {
        return one.isPresent() ? one : two;
      }
      Comparator<Set<String>> worth =
          Comparator.<Set<String>>comparingInt(
                  words -> words.stream().mapToInt(String::length).min().orElse(0))
              .thenComparing(Comparator.<Set<String>>comparingInt(Set::size).reversed());
      return worth.compare(one.get(), two.get()) >= 0 ? one : two;
    }

    private static Optional<Set<String>> union(
        Optional<Set<String>> one, Optional<Set<String>> two) {
      if (one.isEmpty() || two.isEmpty()) {
        return Optional.empty();
      }
      Set<String> all = new LinkedHashSet<>(one.get());
      all.addAll(two.get());
      return Optional.of(all);
    }

    private static Optional<Set<String>> product(
        Optional<Set<String>> one, Optional<Set<String>> two) {
      if (one.isEmpty() || two.isEmpty() || one.get().size() * two.get().size() > MOST) {
        return Optional.empty();
      }
      Set<String> joined = new LinkedHashSet<>();
      one.get().forEach(head -> two.get().forEach(tail -> joined.add(head + tail)));
      return Optional.of(joined);
    }
  }

  private Part alternatives() {
    Part any = sequence();
    while (take('|')) {
      any = any.or(sequence());
    }
    return any;
  }

  private Part sequence() {
    Part run = Part.EMPTY;
    Optional<Set<String>> needed = Optional.empty();
    boolean whole = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part next = repeated(atom());
      Optional<Set<String>> joined = Part.product(run.exact(), next.exact());
      if (joined.isEmpty()) {
        whole = false;
        needed = Part.better(needed, Part.better(run.best(), next.best()));
        run = next.exact().isPresent() ? next : Part.EMPTY;
      } else {
        run = new Part(joined, Optional.empty());
      }
    }
    return whole ? run : new Part(Optional.empty(), Part.better(needed, run.best()));
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> charClass();
      case '^', '$' -> Part.EMPTY;
      case '.' -> Part.UNKNOWN;
      case '\\' -> escape();
      case '*', '+', '?', '{', '}', ']' -> throw new UnsupportedOperationException(NOT_READ);
      default -> Part.exactly(Set.of(String.valueOf(c)));
    };
  }

  private Part group() {
    Part inner = alternatives();
    if (!take(')')) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    return inner;
  }

  /** An escaped mark stands for itself; an escaped letter or digit for much. */
  private Part escape() {
    char c = regex.charAt(at++);
    if ("dDsSwW".indexOf(c) >= 0) {
      return Part.UNKNOWN;
    }
    if (Character.isLetterOrDigit(c)) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    return Part.exactly(Set.of(String.valueOf(c)));
  }

  private Part charClass() {
    int end = regex.indexOf(']', at + 1);
    String inside = regex.substring(at, end);
    if (inside.contains("[")) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    if (inside.contains("\\")) {
      // An escaped bracket might not end the class.
      end = endOfClass();
    }
    at = end + 1;
    boolean listed = inside.indexOf('\\') < 0 && !inside.startsWith("^");
    return listed ? Part.exactly(characters(inside)) : Part.UNKNOWN;
  }

  /** The characters of a class, or more of them than are of use. */
  private static Set<String> characters(String inside) {
    Set<String> characters = new LinkedHashSet<>();
    for (int i = 0; i < inside.length() && characters.size() <= MOST; i++) {
      boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
      char last = inside.charAt(range ? i + 2 : i);
      for (char c = inside.charAt(i); c <= last && characters.size() <= MOST; c++) {
        characters.add(String.valueOf(c));
      }
      i += range ? 2 : 0;
    }
    return characters;
  }

  private int endOfClass() {
    int end = at;
    while (regex.charAt(end) != ']') {
      end += regex.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  /** A part that may be missing says nothing; one that comes again and again is there once. */
  private Part repeated(Part part) {
    if (at == regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
      return part;
    }
    char mark = regex.charAt(at);
    if (mark == '{' && !Character.isDigit(regex.charAt(at + 1))) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    boolean once = mark == '+' || (mark == '{' && regex.charAt(at + 1) != '0');
    at = mark == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    take('?');
    if (at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    return once ? new Part(Optional.empty(), part.best()) : Part.UNKNOWN;
  }

  private boolean take(char c) {
    boolean there = at < regex.length() && regex.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
