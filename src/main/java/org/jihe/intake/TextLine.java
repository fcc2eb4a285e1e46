package org.jihe.intake;

/**
 * A line of a text.
 *
 * @param number as an editor counts it, from 1; what a soft break parts bears the same number
 * @param text without its end
 * @param soft whether a break parts it from the line before that is no end of a paragraph: a
 *     vertical tab or U+2028, as Word writes them inside a cell
 */
record TextLine(int number, String text, boolean soft) {
  boolean blank() {
    return text.isEmpty();
  }

  TextLine with(String other) {
    return new TextLine(number, other, soft);
  }
}
