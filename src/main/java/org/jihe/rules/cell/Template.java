package org.jihe.rules.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text with named placeholders, such as {@code 指标“{指标名称}”的指标值为{指标值}}. Braces cannot stand in it
 * for themselves.
 */
public final class Template {
  private final String text;
  private final List<String> literals = new ArrayList<>();
  private final List<String> placeholders = new ArrayList<>();

  private Template(String text) {
    this.text = text;
  }

  /**
   * Takes a template apart.
   *
   * @throws IllegalArgumentException when a brace has no partner or nothing stands between two
   */
  public static Template of(String text) {
    Template template = new Template(text);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0 || !plain(text.substring(from, open))) {
        throw new IllegalArgumentException(text);
      }
      String name = text.substring(open + 1, close);
      if (name.isBlank() || !plain(name)) {
        throw new IllegalArgumentException(text);
      }
      template.literals.add(text.substring(from, open));
      template.placeholders.add(name.strip());
      from = close + 1;
    }
    if (!plain(text.substring(from))) {
      throw new IllegalArgumentException(text);
    }
    template.literals.add(text.substring(from));
    return template;
  }

  /** Whether every brace has its partner and something stands between the two. */
  static boolean isWellFormed(String text) {
    try {
      of(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean plain(String part) {
    return part.indexOf('{') < 0 && part.indexOf('}') < 0;
  }

  /** The names in braces, in order, repeated ones too. */
  public List<String> placeholders() {
    return List.copyOf(placeholders);
  }

  /** The text with every placeholder replaced; one without a value stays as it is written. */
  public String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder(literals.get(0));
    for (int i = 0; i < placeholders.size(); i++) {
      String name = placeholders.get(i);
      filled.append(values.getOrDefault(name, "{" + name + "}")).append(literals.get(i + 1));
    }
    return filled.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
