package org.jihe.ways;

/**
 * A cell of a written form.
 *
 * @param across how many columns it covers, from 1
 */
record Cell(String text, Role role, int across, Mark mark) {
  static Cell of(String text, Role role) {
    return new Cell(text, role, 1, Mark.PLAIN);
  }

  Cell text(String other) {
    return new Cell(other, role, across, mark);
  }

  Cell role(Role other) {
    return new Cell(text, other, across, mark);
  }

  Cell across(int columns) {
    return new Cell(text, role, columns, mark);
  }

  Cell mark(Mark other) {
    return new Cell(text, role, across, other);
  }

  boolean isAbove() {
    return role == Role.ABOVE;
  }
}
