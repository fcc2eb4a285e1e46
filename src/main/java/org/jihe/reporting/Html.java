package org.jihe.reporting;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML in which every text and every attribute's value is escaped, and every element that is
 * opened is closed.
 */
public final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  public Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that never has content, such as {@code meta}. */
  public Html single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /** An element with nothing but a text in it. */
  public Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).end();
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /** A line break in the source, for those who read it. */
  public Html newline() {
    out.append('\n');
    return this;
  }

  /** Markup or style sheet of our own, as it is. */
  public Html ours(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("never closed: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text) {
    String shown = Visible.lines(text.replace("\r\n", "\n"));
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
