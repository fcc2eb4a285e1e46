package org.jihe.ways;

/** What became of something that a person reads off a form. */
enum Outcome {
  /** Read as it is written. */
  RIGHT("正确"),
  /** Read from the right cell, but not as it is written: cut short, or with something added. */
  WRONG("有误"),
  /** Something stands there that belongs elsewhere, or nowhere: what must never happen. */
  MISPLACED("错位"),
  /** Not read, and said so: the field is unknown or unreadable, or a defect names it. */
  SAID("未读已说明"),
  /** Not read, and nothing says so. */
  LOST("丢失"),
  /** Read although no person sees it: an indicator made of a note or a total. */
  PHANTOM("多出");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
