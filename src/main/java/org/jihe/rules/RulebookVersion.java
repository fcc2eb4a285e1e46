package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jihe.domain.Sha256;

/** Hashes by which rulebooks are told apart. */
final class RulebookVersion {
  /** Enough to tell the rulebooks of a bureau apart, short enough to be read out. */
  private static final int LENGTH = 16;

  private RulebookVersion() {}

  /** The version of a content. */
  static String of(String content) {
    return Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
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
