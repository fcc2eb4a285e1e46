package org.jihe.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that a field composes: a number in a circle, a tick in a box, a fraction. */
final class ComposedSign {
  private static final Pattern OVERLAID =
      Pattern.compile("eq\\s*\\\\o(?:\\\\a[clr])?\\s*\\(([^()]*)\\)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION =
      Pattern.compile(
          "eq\\s*\\\\f\\s*\\(([^(),;]*)[,;]([^(),;]*)\\)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SYMBOL =
      Pattern.compile("symbol\\s+(\\d{1,5}|0x[0-9a-f]{1,4})\\b(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FONT =
      Pattern.compile("\\\\f\\s*\"?([^\"\\\\]*)\"?", Pattern.CASE_INSENSITIVE);
  private static final int CIRCLED = 20;

  private ComposedSign() {}

  /** What a field of this instruction shows of itself; nothing for other fields. */
  static String shown(String instruction) {
    String plain = instruction.strip();
    Matcher overlaid = OVERLAID.matcher(plain);
    Matcher fraction = FRACTION.matcher(plain);
    Matcher symbol = SYMBOL.matcher(plain);
    if (overlaid.matches()) {
      return overlaid(overlaid.group(1));
    } else if (fraction.matches()) {
      return fraction.group(1).strip() + "/" + fraction.group(2).strip();
    } else if (symbol.matches()) {
      int code = Integer.decode(symbol.group(1).toLowerCase(Locale.ROOT));
      Matcher font = FONT.matcher(symbol.group(2));
      return WordSymbols.of(font.find() ? font.group(1) : "Symbol", code);
    }
    return plain.toLowerCase(Locale.ROOT).startsWith("eq ") ? "\uFFFD" : "";
  }

  private static String overlaid(String signs) {
    String[] parts =
        Arrays.stream(signs.split("[,;，]", -1)).map(String::strip).toArray(String[]::new);
    boolean box = Arrays.stream(parts).anyMatch(part -> part.matches("[□☐▢◻]"));
    boolean tick = Arrays.stream(parts).anyMatch(part -> part.matches("[√✓✔]"));
    boolean circle = Arrays.stream(parts).anyMatch(part -> part.matches("[○〇◯]"));
    String words = String.join("", parts);
    if (box && tick) {
      return "☑";
    }
    String inside = words.replaceAll("[○〇◯]", "");
    boolean number = inside.matches("\\d{1,2}") && Integer.parseInt(inside) <= CIRCLED;
    if (circle && number && Integer.parseInt(inside) > 0) {
      return Character.toString('①' + Integer.parseInt(inside) - 1);
    }
    return circle ? inside : words;
  }
}
