package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in every text that a regular expression finds something in. Most texts lack some of
 * it, and need not be searched, which takes long.
 *
 * <p>It reads the plain part of the grammar: characters, classes, groups, alternatives and
 * repetitions. Of anything else it says that nothing is known.
 */
final class NeededWords {
  /** More alternatives tell texts apart no better. */
  private static final int MOST = 24;

  /** The sets that tell most are enough. */
  private static final int MOST_SETS = 4;

  /** The longer the words the more a set tells, then the fewer they are. */
  private static final Comparator<Set<String>> WORTH =
      Comparator.<Set<String>>comparingInt(
              words -> words.stream().mapToInt(String::length).min().orElse(0))
          .thenComparing(Comparator.<Set<String>>comparingInt(Set::size).reversed());

  /** What many expressions for words of one clause exclude. */
  static final String STOPS = "，。；";

  private static final String NOT_READ = "no words are known";

  private final String regex;
  private int at;
  private boolean clausal = true;

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /**
   * What is known of a regular expression.
   *
   * @param words sets of words: of each at least one stands in the text
   * @param digits how many digits stand side by side in it
   * @param clausal whether none of what it finds holds a {@link #STOPS stop}, nor does it look at
   *     what stands around
   */
  record Needs(List<Set<String>> words, int digits, boolean clausal) {
    static final Needs NOT_KNOWN = new Needs(List.of(), 0, false);
  }

  /** Reads a regular expression in the syntax of RE2. */
  static Needs of(String regex) {
    boolean flagged = regex.contains("(?");
    if (flagged || regex.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      return Needs.NOT_KNOWN;
    }
    try {
      NeededWords reader = new NeededWords(regex);
      Part all = reader.alternatives();
      return reader.at == regex.length()
          ? new Needs(all.sets(), all.digits().longest(), reader.clausal)
          : Needs.NOT_KNOWN;
    } catch (UnsupportedOperationException
        | StringIndexOutOfBoundsException
        | NumberFormatException e) {
      return Needs.NOT_KNOWN;
    }
  }

  /**
   * What is known of a part.
   *
   * @param exact all that it can be; empty when that is too much or not known
   * @param needed sets of words: of each one is in it, whatever it is
   */
  private record Part(Optional<Set<String>> exact, List<Set<String>> needed, DigitRun digits) {
    static final Part EMPTY = new Part(Optional.of(Set.of("")), List.of(), DigitRun.EMPTY);
    static final Part UNKNOWN = new Part(Optional.empty(), List.of(), DigitRun.OTHER);

    static Part exactly(Set<String> words) {
      boolean digit = words.stream().allMatch(word -> word.matches("[0-9]"));
      return words.size() > MOST
          ? UNKNOWN
          : new Part(Optional.of(words), List.of(), digit ? DigitRun.DIGIT : DigitRun.OTHER);
    }

    /** The sets of words of which one is in it; those that tell most first. */
    List<Set<String>> sets() {
      if (exact.isPresent()) {
        return exact.get().contains("") ? List.of() : List.of(exact.get());
      }
      return needed.stream().sorted(WORTH.reversed()).limit(MOST_SETS).toList();
    }

    Part or(Part other) {
      List<Set<String>> sets = new ArrayList<>();
      List<Set<String>> own = sets();
      List<Set<String>> others = other.sets();
      for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
        sets.add(union(own.get(i), others.get(i)));
      }
      Optional<Set<String>> either = exact.flatMap(one -> other.exact.map(two -> union(one, two)));
      return new Part(either, sets, digits.or(other.digits));
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
      Set<String> all = new LinkedHashSet<>(one);
      all.addAll(two);
      return all;
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
    DigitRun digits = DigitRun.EMPTY;
    List<Set<String>> needed = new ArrayList<>();
    boolean whole = true;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part next = repeated(atom());
      digits = digits.then(next.digits());
      Optional<Set<String>> joined = Part.product(run.exact(), next.exact());
      if (joined.isPresent()) {
        run = new Part(joined, List.of(), digits);
      } else {
        whole = false;
        needed.addAll(run.sets());
        needed.addAll(next.exact().isPresent() ? List.of() : next.sets());
        run = next.exact().isPresent() ? next : Part.EMPTY;
      }
    }
    needed.addAll(run.sets());
    return whole
        ? new Part(run.exact(), List.of(), digits)
        : new Part(Optional.empty(), needed, digits);
  }

  private Part atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> charClass();
      case '^', '$' -> crossing(Part.EMPTY);
      case '.' -> crossing(Part.UNKNOWN);
      case '\\' -> escape();
      case '*', '+', '?', '{', '}', ']' -> throw new UnsupportedOperationException(NOT_READ);
      default -> one(c);
    };
  }

  private Part one(char c) {
    clausal &= STOPS.indexOf(c) < 0;
    return Part.exactly(Set.of(String.valueOf(c)));
  }

  private Part crossing(Part part) {
    clausal = false;
    return part;
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
    if (c == 'd') {
      return new Part(Optional.empty(), List.of(), DigitRun.DIGIT);
    }
    if ("DsSwW".indexOf(c) >= 0) {
      return "sw".indexOf(c) >= 0 ? Part.UNKNOWN : crossing(Part.UNKNOWN);
    }
    if (Character.isLetterOrDigit(c)) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    return one(c);
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
    clausal &= listed ? !holdsStops(inside) : excludesStops(inside);
    return listed ? Part.exactly(characters(inside)) : Part.UNKNOWN;
  }

  private static boolean excludesStops(String inside) {
    boolean plain = inside.startsWith("^") && inside.indexOf('\\') < 0;
    return plain && STOPS.chars().allMatch(stop -> inside.indexOf(stop) > 0);
  }

  private static boolean holdsStops(String inside) {
    for (int i = 0; i < inside.length(); i++) {
      boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
      char first = inside.charAt(i);
      char last = inside.charAt(range ? i + 2 : i);
      if (STOPS.chars().anyMatch(stop -> first <= stop && stop <= last)) {
        return true;
      }
      i += range ? 2 : 0;
    }
    return false;
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
    int times = times(mark);
    at = mark == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    take('?');
    if (at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0) {
      throw new UnsupportedOperationException(NOT_READ);
    }
    return new Part(
        Optional.empty(), times > 0 ? part.sets() : List.of(), part.digits().times(times));
  }

  /** How often a part stands there at least. */
  private int times(char mark) {
    if (mark != '{') {
      return mark == '+' ? 1 : 0;
    }
    int end = at + 1;
    while (Character.isDigit(regex.charAt(end))) {
      end++;
    }
    return Integer.parseInt(regex.substring(at + 1, end));
  }

  private boolean take(char c) {
    boolean there = at < regex.length() && regex.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
