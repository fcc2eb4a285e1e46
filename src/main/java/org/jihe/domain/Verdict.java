package org.jihe.domain;

/** What is to become of a declaration. */
public enum Verdict {
  PASS("通过"),
  REVIEW("人工复核"),
  RETURN("退回修改");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict as officers say it. */
  public String label() {
    return label;
  }
}
