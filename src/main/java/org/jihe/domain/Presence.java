package org.jihe.domain;

/** Five different things that must never be taken for one another. */
public enum Presence {
  /** The form has no such label, or the JSON no such key. */
  ABSENT,
  /** The place is there and nothing but white space stands in it. */
  BLANK,
  /** Something is written, and it can be read as what it should be. */
  STATED,
  /** Something is written, and it cannot be read as what it should be. */
  UNREADABLE,
  /**
   * It may stand in a place of the file that was not read: neither absent nor blank, and nothing is
   * said of it but that.
   */
  UNKNOWN
}
