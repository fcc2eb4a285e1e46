package org.jihe.office;

/** What is wrong with a package, in Chinese. */
public final class PackageRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String hint;

  public PackageRefused(Reason reason, String message, String hint) {
    super(message);
    this.reason = reason;
    this.hint = hint;
  }

  public Reason reason() {
    return reason;
  }

  /** The message, which is never null. */
  public String said() {
    return String.valueOf(getMessage());
  }

  public String hint() {
    return hint;
  }

  /** Why a package is refused. */
  public enum Reason {
    DAMAGED,
    TOO_LARGE,
    TOO_MANY_PARTS,
    /** XML that is nested deeper than any program nests it. */
    TOO_DEEP,
    ENCRYPTED,
    /** A part stands in it twice, so that it reads differently in different programs. */
    DOUBLED,
    /** Sound, but no file of Word or Excel that is read. */
    NOT_READ
  }
}
