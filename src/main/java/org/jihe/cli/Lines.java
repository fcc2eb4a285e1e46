package org.jihe.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart into lines, holding no more than one of them. */
final class Lines {
  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[64 * 1024];
  private int at;
  private int end;
  private int number;

  /**
   * @param longest bytes of a line that are kept, and one more where there are more
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line read last, from 1; blank ones count. */
  int number() {
    return number;
  }

  /** The next line that is not blank, without its end; empty at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    while (at < end || fill()) {
      byte[] line = line();
      number++;
      if (!isBlank(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    while (at < end || fill()) {
      int feed = at;
      while (feed < end && chunk[feed] != '\n') {
        feed++;
      }
      line.write(chunk, at, Math.min(feed - at, longest + 1 - line.size()));
      at = Math.min(end, feed + 1);
      if (feed < end) {
        break;
      }
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
