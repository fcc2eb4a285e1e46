package org.jihe.office;

/**
 * How much of a file is read; whatever goes beyond is refused with a defect.
 *
 * @param documentBytes size of the file itself, and of any one part of a package but a picture
 * @param unpackedBytes size of everything in a Word or Excel package once unpacked
 * @param cells cells of all the tables in a document; a text may have twice as many lines and tabs
 * @param jsonDepth objects and arrays one inside the other
 */
public record Limits(int documentBytes, long unpackedBytes, int cells, int jsonDepth) {

  /** 20 MiB a file, 100 MiB unpacked, 200,000 cells, 32 levels of JSON. */
  public static final Limits STANDARD = new Limits(20 << 20, 100L << 20, 200_000, 32);

  public Limits {
    if (documentBytes < 1 || unpackedBytes < 1 || cells < 1 || jsonDepth < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
