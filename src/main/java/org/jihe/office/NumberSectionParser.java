package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.office.NumberSection.Place;
import org.jihe.office.NumberSection.Style;

/** Takes one section of a number format apart, from left to right. */
final class NumberSectionParser {
  /** As the file says it, and as Chinese and German programs show it. */
  private static final Pattern GENERAL = Pattern.compile("(?i)G/通用格式|General|通用格式|Standard");

  private static final Pattern CURRENCY = Pattern.compile("\\$([^-\\]]*)(?:-[0-9A-Fa-f]+)?");

  private final String section;
  private final StringBuilder prefix = new StringBuilder();
  private final StringBuilder suffix = new StringBuilder();
  private final List<Place> whole = new ArrayList<>();
  private final List<Place> between = new ArrayList<>();
  private int at;
  private int least;
  private int most;
  private int commas;
  private boolean grouped;
  private int hundreds;
  private boolean point;
  private Style style = Style.NONE;

  NumberSectionParser(String section) {
    this.section = section;
  }

  NumberSection parse() {
    while (at < section.length()) {
      next();
    }
    return new NumberSection(
        prefix.toString(), whole, least, most, grouped, commas, hundreds, style, suffix.toString());
  }

  private void next() {
    char c = section.charAt(at++);
    Matcher general = GENERAL.matcher(section).region(at - 1, section.length());
    if (general.lookingAt()) {
      at = general.end();
      style = Style.FREE;
      return;
    }
    switch (c) {
      case '"' -> literal(upTo('"'));
      case '\\', '!' -> literal(taken());
      case '_' -> taken();
      case '*' -> taken();
      case '[' -> bracket(upTo(']'));
      case '0', '#', '?' -> digit(c);
      case '.' -> point();
      case ',' -> comma();
      case '%' -> percent();
      case '@' -> style = Style.TEXT;
      case 'E', 'e' -> exponent(c);
      case '/' -> fraction();
      default -> literal(String.valueOf(c));
    }
  }

  /** The next character, which an escape takes as it is. */
  private String taken() {
    return at < section.length() ? String.valueOf(section.charAt(at++)) : "";
  }

  private String upTo(char end) {
    int found = section.indexOf(end, at);
    String text = section.substring(at, found < 0 ? section.length() : found);
    at = found < 0 ? section.length() : found + 1;
    return text;
  }

  /** A sign of currency shows; colours, languages and ways of writing numerals do not. */
  private void bracket(String inside) {
    Matcher currency = CURRENCY.matcher(inside);
    if (currency.matches()) {
      literal(currency.group(1));
    }
  }

  private void literal(String text) {
    if (style == Style.NONE) {
      prefix.append(text);
    } else if (style == Style.DECIMAL && !point) {
      text.chars().forEach(c -> between.add(new Place((char) c, false)));
      suffix.append(text);
    } else {
      suffix.append(text);
    }
  }

  /** What stood since the last digit stands between digits, and not behind them. */
  private void digit(char sign) {
    if (style == Style.FREE) {
      return;
    }
    style = Style.DECIMAL;
    if (point) {
      most++;
      least = sign == '0' ? most : least;
      return;
    }
    if (!between.isEmpty()) {
      whole.addAll(between);
      between.clear();
      suffix.setLength(0);
    }
    grouped |= commas > 0;
    commas = 0;
    whole.add(new Place(sign, true));
  }

  private void point() {
    if (style == Style.FREE || point) {
      literal(".");
      return;
    }
    style = Style.DECIMAL;
    point = true;
  }

  private void comma() {
    if (style == Style.DECIMAL) {
      commas++;
    } else {
      literal(",");
    }
  }

  private void percent() {
    hundreds++;
    literal("%");
  }

  private void exponent(char c) {
    boolean sign = at < section.length() && "+-".indexOf(section.charAt(at)) >= 0;
    if (style == Style.DECIMAL && sign) {
      style = Style.FREE;
      at++;
    } else {
      literal(String.valueOf(c));
    }
  }

  private void fraction() {
    if (style == Style.DECIMAL) {
      style = Style.FREE;
      suffix.setLength(0);
      at = section.length();
    } else {
      literal("/");
    }
  }
}
