package org.jihe.domain;

/** How grave a finding is; gravest first. */
public enum Severity {
  /** The norm says must. */
  ERROR("错误"),
  /** The norm says should. */
  WARNING("警告"),
  /** Worth knowing. */
  INFO("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The severity as officers write it. */
  public String label() {
    return label;
  }
}
