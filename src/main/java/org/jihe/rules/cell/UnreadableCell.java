package org.jihe.rules.cell;

/** What is written in a cell cannot be read as what its column holds. */
@SuppressWarnings("serial")
public final class UnreadableCell extends Exception {
  private final int offset;
  private final String proposal;

  /**
   * @param offset of the first character that does not fit, from 0; -1 when all of it is meant
   * @param message what is wrong, in Chinese, without a full stop
   * @param proposal what was probably meant, ready to be typed; empty when nobody can tell
   */
  UnreadableCell(int offset, String message, String proposal) {
    super(message, null, false, false);
    this.offset = offset;
    this.proposal = proposal;
  }

  /** The message as a defect gives it: which column, what stands there, what is wrong, where. */
  public String describe(Column column, String text) {
    String where = offset > 0 ? "（第" + (offset + 1) + "个字起）" : "";
    return "“" + column.header() + "”填的是“" + shortened(text) + "”，" + getMessage() + where;
  }

  /** What may be typed, and what was probably meant. */
  public String hint(Column column) {
    String typeable = "可填：" + Typeable.in(column);
    return proposal.isEmpty() ? typeable : typeable + "。是否想填“" + proposal + "”？";
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
