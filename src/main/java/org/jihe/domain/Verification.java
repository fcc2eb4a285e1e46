package org.jihe.domain;

/** Whether a figure or a norm was checked against its official text. */
public enum Verification {
  VERIFIED("已核"),
  /** To be confirmed: quoted as such, never as law. */
  PENDING("待核");

  private final String label;

  Verification(String label) {
    this.label = label;
  }

  /** The state as officers write it. */
  public String label() {
    return label;
  }
}
