package org.jihe.domain;

/** Whether a finding follows from the form alone or wants a person's judgement. */
public enum Certainty {
  DEFINITE("确定"),
  JUDGEMENT("判断");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  /** The certainty as officers write it. */
  public String label() {
    return label;
  }
}
