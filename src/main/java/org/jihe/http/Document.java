package org.jihe.http;

/**
 * A file handed in.
 *
 * @param name its name, or {@code body} when it has none
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
record Document(String name, byte[] bytes) {
  static final String NAMELESS = "body";

  private static final int LONGEST = 200;

  /** A document whose name is only its own, without the sender's folders or control characters. */
  static Document named(String name, byte[] bytes) {
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    own.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .limit(LONGEST)
        .forEach(plain::appendCodePoint);
    return new Document(plain.isEmpty() ? NAMELESS : plain.toString(), bytes);
  }
}
