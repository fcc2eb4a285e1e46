package org.jihe.rules.cell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes once it is compiled. RE2/J matches in linear time, but
 * writes out counted repetitions: {@code ((a{1000}){1000}){1000}} takes all memory there is.
 */
final class RegexSize {
  private static final Pattern COUNTED = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");
  private static final long MOST = 10_000;

  private final String regex;
  private final Deque<Long> groups = new ArrayDeque<>();
  private long size;
  private long last;
  private int at;

  private RegexSize(String regex) {
    this.regex = regex;
  }

  /** Whether it is too large to be compiled. */
  static boolean isTooMuch(String regex) {
    return new RegexSize(regex).measured() > MOST;
  }

  private long measured() {
    Matcher counted = COUNTED.matcher(regex);
    while (at < regex.length() && size <= MOST && groups.size() <= MOST) {
      char next = regex.charAt(at);
      if (next == '{' && counted.region(at, regex.length()).lookingAt()) {
        repeat(count(counted));
        at = counted.end();
      } else {
        step(next);
        at++;
      }
    }
    return size;
  }

  private void step(char next) {
    switch (next) {
      case '(' -> groups.push(size);
      case ')' -> last = groups.isEmpty() ? last : size - groups.pop() + 1;
      case '*', '+', '?', '|' -> size++;
      case '[' -> {
        at = endOfClass();
        atom(1);
      }
      case '\\' -> {
        at++;
        atom(1);
      }
      default -> atom(1);
    }
  }

  private void atom(long of) {
    last = of;
    size += of;
  }

  /** Inside a class of characters nothing is repeated: a brace there is a character. */
  private int endOfClass() {
    int end = regex.indexOf(']', Math.min(at + 2, regex.length()));
    while (end > 0 && regex.charAt(end - 1) == '\\') {
      end = regex.indexOf(']', end + 1);
    }
    return end < 0 ? regex.length() : end;
  }

  private void repeat(long times) {
    size += last * Math.max(times - 1, 0);
    last *= Math.max(times, 1);
  }

  private static long count(Matcher counted) {
    String most = counted.group(2);
    return Long.parseLong(most == null || most.isEmpty() ? counted.group(1) : most);
  }
}
