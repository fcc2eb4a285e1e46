package org.jihe.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart into lines, holding no more than one of them. */
public final class LineReader {
  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[64 * 1024];
  private int at;
  private int end;
  private int number;

  /**
   * @param longest bytes of a line that are kept
   */
  public LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number from 1, blank lines counted
   * @param bytes without its end; only a beginning when it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
  public record Line(int number, byte[] bytes, boolean tooLong) {

    boolean isBlank() {
      if (tooLong) {
        return false;
      }
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
    Optional<Line> line = line();
    while (line.isPresent() && line.get().isBlank()) {
      line = line();
    }
    return line;
  }

  private Optional<Line> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (at < end || fill()) {
      int feed = at;
      while (feed < end && chunk[feed] != '\n') {
        feed++;
      }
      int room = longest - line.size();
      tooLong |= feed - at > room;
      line.write(chunk, at, Math.min(feed - at, room));
      at = feed + 1;
      if (feed < end) {
        return Optional.of(new Line(++number, line.toByteArray(), tooLong));
      }
    }
    return line.size() == 0
        ? Optional.empty()
        : Optional.of(new Line(++number, line.toByteArray(), tooLong));
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }
}
