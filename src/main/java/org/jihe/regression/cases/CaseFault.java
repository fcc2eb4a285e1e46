package org.jihe.regression.cases;

/** A cell of a case that says nothing that can be done. */
final class CaseFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String header;
  private final String said;
  private final String hint;

  /**
   * @param header the cell's column
   * @param said what is wrong, in Chinese
   * @param hint what may be written instead
   */
  CaseFault(String header, String said, String hint) {
    super(said);
    this.header = header;
    this.said = said;
    this.hint = hint;
  }

  String header() {
    return header;
  }

  String said() {
    return said;
  }

  String hint() {
    return hint;
  }
}
