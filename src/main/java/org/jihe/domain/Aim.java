package org.jihe.domain;

/**
 * What a target (指标值) asks for, as a person reads it.
 *
 * @param kind whether that is a number, a range, a day, something in words, or nothing
 * @param year the year in the day by which something is done (2026年9月30日前); 0 when none is named,
 *     or several are
 */
public record Aim(Kind kind, int year) {

  /** What a text in the place of a target is. */
  public enum Kind {
    /** Nothing: it is blank, or holds what a template left there (公里, ≥**%, /). */
    NOTHING,
    /** One number: {@code ≥95%}, {@code 3个工作日内}. */
    NUMBER,
    /** Two numbers, between which the value is to lie: {@code 10-15天}. */
    RANGE,
    /** A day or a period: {@code 12月底前}, {@code 第四季度}. */
    DAY,
    /** Words, a grade, a ratio, a change against another year: {@code 持续改善}, {@code Ⅲ类}. */
    WORDS,
    /** Something that nobody can read, or that another column of its row contradicts. */
    UNREADABLE
  }

  public static final Aim NOTHING = new Aim(Kind.NOTHING);
  public static final Aim NUMBER = new Aim(Kind.NUMBER);
  public static final Aim WORDS = new Aim(Kind.WORDS);
  public static final Aim UNREADABLE = new Aim(Kind.UNREADABLE);

  public Aim {
    if (year != 0 && kind != Kind.DAY) {
      throw new IllegalArgumentException("only a day has a year: " + kind);
    }
  }

  /** An aim that names no year. */
  public Aim(Kind kind) {
    this(kind, 0);
  }

  /** What a target asks for of which no more is known than whether it is a number. */
  static Aim of(Figure target, Comparator comparator) {
    if (target.readable()) {
      return NUMBER;
    } else if (!target.entry().written()) {
      return NOTHING;
    }
    return comparator == Comparator.QUALITATIVE ? WORDS : UNREADABLE;
  }

  /** Whether something is asked for, and no number: a range, a day or words. */
  public boolean textual() {
    return kind == Kind.RANGE || kind == Kind.DAY || kind == Kind.WORDS;
  }
}
