package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes by which rulebooks are told apart. */
final class RulebookVersion {
  /** Enough to tell the rulebooks of a bureau apart, short enough to be read out. */
  private static final int LENGTH = 16;

  private RulebookVersion() {}

  /** SHA-256 in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The version of a content. */
  static String of(String content) {
    return sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /** The version of text files; line ends do not count. */
  static String ofText(List<RulebookFile> files) {
    StringBuilder content = new StringBuilder();
    for (RulebookFile file : files) {
      content.append(file.name()).append('\n');
      content.append(file.text().replace("\r\n", "\n")).append('\n');
    }
    return of(content.toString());
  }
}
