package org.jihe.office;

import org.jihe.domain.Position;

/** Where in a text of several lines something stands. */
public final class Lines {
  private Lines() {}

  /** The position of the character at {@code index} of a cell that begins at {@code cell}. */
  public static Position at(Position cell, String text, int index) {
    if (cell instanceof Position.Line line) {
      long breaks = text.substring(0, index).chars().filter(c -> c == '\n').count();
      return new Position.Line(line.line() + (int) breaks);
    }
    return cell;
  }
}
