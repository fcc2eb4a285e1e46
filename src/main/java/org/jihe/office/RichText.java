package org.jihe.office;

/**
 * A text of a workbook whose parts may be struck through.
 *
 * @param all of it
 * @param standing what is not struck through, in a cell that is not
 * @param standingInStruck what is not struck through, in a cell that is
 */
record RichText(String all, String standing, String standingInStruck) {
  static final RichText NONE = plain("");

  static RichText plain(String text) {
    return new RichText(text, text, "");
  }

  /** Part of a text; whether it is struck through is its own matter, or that of its cell. */
  record Run(String text, Strike strike) {}

  /** Whether a line goes through something. */
  enum Strike {
    YES,
    NO,
    AS_ITS_CELL
  }

  static RichText of(Iterable<Run> runs) {
    StringBuilder all = new StringBuilder();
    StringBuilder standing = new StringBuilder();
    StringBuilder inStruck = new StringBuilder();
    for (Run run : runs) {
      all.append(run.text());
      standing.append(run.strike() == Strike.YES ? "" : run.text());
      inStruck.append(run.strike() == Strike.NO ? run.text() : "");
    }
    return new RichText(all.toString(), standing.toString(), inStruck.toString());
  }
}
