package org.jihe.domain;

import java.util.List;

/**
 * Something about rules that can be read, yet do not do together what was probably meant.
 *
 * @param kind what sort of thing
 * @param message what it is, in Chinese, one line
 * @param witness a concrete case that shows it, in Chinese; empty when the message says it all
 * @param rows the rows concerned, each with the cells that matter
 * @param remedy what may be done about it, in Chinese, one line; for a gap the row that closes it
 */
public record RuleNote(
    Kind kind, String message, String witness, List<RuleReference> rows, String remedy) {
  public RuleNote {
    rows = List.copyOf(rows);
  }

  /** The sorts of notes. */
  public enum Kind {
    /** Two rows, or two words, say the same. */
    DUPLICATE("重复"),
    /** Two rows say different things of the same cases. */
    CONFLICT("冲突"),
    /** A row adds nothing, since another row speaks wherever it does. */
    SHADOWED("被遮盖"),
    /** A row, or a word, can never take effect. */
    NEVER("永不起作用"),
    /** Two rows of a series share some cases. */
    OVERLAP("重叠"),
    /** A series of rows leaves out some cases between them. */
    GAP("缺口");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The sort as officers read it. */
    public String label() {
      return label;
    }
  }
}
