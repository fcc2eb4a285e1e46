package org.jihe.domain;

/**
 * A file handed in.
 *
 * @param name its name as it was given
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
public record Document(String name, byte[] bytes) {
  private static final String NAMELESS = "body";
  private static final int LONGEST_NAME = 200;

  /** A document whose name is only its own, without the sender's folders or control characters. */
  public static Document named(String name, byte[] bytes) {
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    own.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .limit(LONGEST_NAME)
        .forEach(plain::appendCodePoint);
    return new Document(plain.isEmpty() ? NAMELESS : plain.toString(), bytes);
  }
}
