package org.jihe.office;

/** By what our comments are known among those of people. */
final class OwnComments {
  /** Who comments. */
  static final String AUTHOR = "绩核";

  /** Stands before every comment. */
  static final String SIGN = "【绩核】";

  private OwnComments() {}
}
