package org.jihe.domain;

/**
 * Something in an input that could not be read. A defect is never a finding: findings are about
 * what was read.
 *
 * @param file the file's name as it was given
 * @param position where in the file
 * @param message what stands there and what is wrong with it, in Chinese, one line
 * @param hint what may be done about it, in Chinese, one line; empty when there is nothing to add
 * @param form index of the form that it belongs to, from 1; 0 when that cannot be told, and it may
 *     belong to any form of the file
 */
public record Defect(String file, Position position, String message, String hint, int form) {
  public Defect {
    if (form < 0) {
      throw new IllegalArgumentException("forms count from 1, not " + form);
    }
  }

  /** A defect that may belong to any form of the file. */
  public Defect(String file, Position position, String message, String hint) {
    this(file, position, message, hint, 0);
  }

  /** The same defect, which belongs to the form of that index. */
  public Defect of(int index) {
    return new Defect(file, position, message, hint, index);
  }

  /** Whether the form of this index may have lost something here. */
  public boolean mayConcern(int index) {
    return form == 0 || form == index;
  }
}
