package org.jihe.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Sha256;
import org.jihe.reporting.PlainJson;

/**
 * An entry of the decision log: an object of JSON on a line. Its last member is its hash, SHA-256
 * of the bytes that stand before it; the member before that is the hash of the previous entry.
 *
 * @param body what is hashed
 * @param hash in hexadecimal
 */
record LogEntry(String body, String hash) {
  /** What the first entry names as its previous. */
  static final String BEGINNING = "0".repeat(64);

  private static final Pattern LINE =
      Pattern.compile(
          "(\\{\"n\":(\\d+),.*\"previous\":\"([0-9a-f]{64})\"),\"hash\":\"([0-9a-f]{64})\"}");

  /**
   * @param parts whose members follow one another; the last is {@code previous}
   */
  static LogEntry of(Record... parts) {
    String object = new String(PlainJson.line(parts), StandardCharsets.UTF_8);
    String body = object.substring(0, object.lastIndexOf('}'));
    return new LogEntry(body, Sha256.hex(body.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Whether a line is the entry of that number, whole and next to the one before.
   *
   * @param previous hash of the one before
   * @return the entry; empty when anything of it is not as it was written
   */
  static Optional<LogEntry> next(String line, long number, String previous) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    LogEntry entry = new LogEntry(parts.group(1), parts.group(4));
    boolean whole =
        entry.hash().equals(Sha256.hex(entry.body().getBytes(StandardCharsets.UTF_8)))
            && parts.group(3).equals(previous)
            && parts.group(2).equals(Long.toString(number));
    return whole ? Optional.of(entry) : Optional.empty();
  }

  byte[] line() {
    return (body + ",\"hash\":\"" + hash + "\"}\n").getBytes(StandardCharsets.UTF_8);
  }
}
