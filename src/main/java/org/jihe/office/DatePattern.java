package org.jihe.office;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format of dates. What it shows is written with full years and Arabic numerals; a date that it
 * shows in another order than year, month, day is written as ISO 8601 has it, since nobody can tell
 * 3/4 from 4/3.
 */
final class DatePattern {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)\"([^\"]*)\"?|[\\\\!](.)|[_*].|\\[(h+|m+|s+)]|\\[[^\\]]*]|(AM/PM|A/P|上午/下午)"
              + "|(y+|e+|m+|d+|h+|s+(?:\\.0+)?|aaaa?|b+)|(.)",
          Pattern.DOTALL);
  private static final Pattern GENERAL = Pattern.compile("(?i).*(?:General|通用格式|Standard).*");
  private static final Pattern PARTED =
      Pattern.compile("(\\d{4})\\s*[/.]\\s*(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})");
  private static final String[] DAYS = {"一", "二", "三", "四", "五", "六", "日"};

  private final List<Token> tokens = new ArrayList<>();

  /** A part of a date, by the letters of the format, or a literal text. */
  private record Token(String letters, String literal) {
    boolean is(char letter) {
      return !letters.isEmpty() && letters.charAt(0) == letter;
    }
  }

  private DatePattern(String pattern) {
    Matcher matcher = TOKEN.matcher(pattern);
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is('m') && isMinute(i)) {
        tokens.set(i, new Token("i".repeat(tokens.get(i).letters().length()), ""));
      }
    }
  }

  private static Token token(Matcher matcher) {
    if (matcher.group(3) != null) {
      return new Token("[" + matcher.group(3).toLowerCase(Locale.ROOT), "");
    } else if (matcher.group(4) != null) {
      return new Token("p", "");
    } else if (matcher.group(5) != null) {
      return new Token(matcher.group(5).toLowerCase(Locale.ROOT), "");
    }
    for (int group : new int[] {1, 2, 6}) {
      if (matcher.group(group) != null) {
        return new Token("", matcher.group(group));
      }
    }
    return new Token("", "");
  }

  /** The first section of a format. */
  static DatePattern of(String section) {
    return new DatePattern(section);
  }

  /** Whether a section of a format shows dates or times of day. */
  static boolean isDate(String section) {
    return !GENERAL.matcher(section).matches()
        && new DatePattern(section).tokens.stream().anyMatch(token -> isTime(token));
  }

  private static boolean isTime(Token token) {
    return !token.letters().isEmpty() && "ymdhs[ai".indexOf(token.letters().charAt(0)) >= 0;
  }

  /** An m stands for minutes behind an hour and before a second. */
  private boolean isMinute(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (isTime(tokens.get(i))) {
        if (tokens.get(i).is('h') || tokens.get(i).letters().startsWith("[h")) {
          return true;
        }
        break;
      }
    }
    for (int i = at + 1; i < tokens.size(); i++) {
      if (isTime(tokens.get(i))) {
        return tokens.get(i).is('s');
      }
    }
    return false;
  }

  /**
   * What it shows.
   *
   * @param days since the beginning of the calendar, for formats of lapses of time
   */
  String shown(LocalDateTime moment, double days) {
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    boolean dated = hasDay();
    if (!isInOrder()) {
      return moment.toLocalDate() + (hasTime() && !midnight ? " " + moment.toLocalTime() : "");
    }
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!dated || !midnight || !isOfDay(token)) {
        text.append(shown(token, moment, days));
      } else {
        break;
      }
    }
    return PARTED.matcher(text.toString().strip()).replaceAll("$1-$2-$3");
  }

  /** Whether it shows days, months or years rather than times of day alone. */
  boolean hasDay() {
    return has('y') || has('e') || has('d') || has('m');
  }

  private boolean has(char letter) {
    return tokens.stream().anyMatch(token -> token.is(letter));
  }

  private boolean hasTime() {
    return tokens.stream().anyMatch(DatePattern::isOfDay);
  }

  private static boolean isOfDay(Token token) {
    return token.is('h') || token.is('i') || token.is('s') || token.is('p');
  }

  /** Whether year, month and day follow one another so, and the month is a number. */
  private boolean isInOrder() {
    StringBuilder order = new StringBuilder();
    for (Token token : tokens) {
      boolean weekday = token.is('d') && token.letters().length() > 2;
      if (token.is('m') && token.letters().length() > 2) {
        return false;
      } else if (!weekday && (token.is('y') || token.is('e') || token.is('m') || token.is('d'))) {
        order.append(token.is('e') ? 'y' : token.letters().charAt(0));
      }
    }
    return "ymd".contains(order) || order.toString().equals("yd");
  }

  private static String shown(Token token, LocalDateTime moment, double days) {
    String letters = token.letters();
    if (letters.isEmpty()) {
      return token.literal();
    }
    int length = letters.length();
    String weekday = DAYS[moment.getDayOfWeek().getValue() - 1];
    return switch (letters.charAt(0)) {
      case 'y', 'e' -> String.valueOf(moment.getYear());
      case 'm' -> padded(moment.getMonthValue(), length);
      case 'd' -> length > 2 ? weekday(length, weekday) : padded(moment.getDayOfMonth(), length);
      case 'a' -> weekday(length, weekday);
      case 'h' -> padded(moment.getHour(), length);
      case 'i' -> padded(moment.getMinute(), length);
      case 's' -> padded(moment.getSecond(), letters.indexOf('.') < 0 ? length : 2);
      case '[' -> lapse(letters, days);
      default -> "";
    };
  }

  private static String weekday(int length, String day) {
    return (length > 3 ? "星期" : "周") + day;
  }

  private static String lapse(String letters, double days) {
    long seconds = Math.round(days * 86_400);
    long unit = letters.contains("h") ? 3600 : letters.contains("m") ? 60 : 1;
    return String.valueOf(seconds / unit);
  }

  private static String padded(int number, int length) {
    String digits = String.valueOf(number);
    return length > 1 && digits.length() < 2 ? "0" + digits : digits;
  }
}
