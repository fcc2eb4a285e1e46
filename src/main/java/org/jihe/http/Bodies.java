package org.jihe.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads bodies into memory, within bounds. Nothing is ever written to a disk. */
final class Bodies {
  private static final int CHUNK = 16 * 1024;

  private final Bounds bounds;

  Bodies(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * The whole body.
   *
   * @throws Problem when it is too large, too slow, broken off or packed
   */
  byte[] read(Context context) {
    HttpServletRequest request = context.req();
    refusePacked(context);
    if (request.getContentLengthLong() > bounds.bodyBytes()) {
      throw tooLarge();
    }
    long deadline = System.nanoTime() + bounds.request().toNanos();
    ByteArrayOutputStream body =
        new ByteArrayOutputStream((int) Math.max(CHUNK, request.getContentLengthLong()));
    byte[] chunk = new byte[CHUNK];
    try {
      InputStream in = request.getInputStream();
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        body.write(chunk, 0, count);
        if (body.size() > bounds.bodyBytes()) {
          throw tooLarge();
        }
        if (System.nanoTime() - deadline > 0) {
          throw tooSlow();
        }
      }
    } catch (IOException e) {
      throw brokenOff();
    }
    return body.toByteArray();
  }

  /** Refuses a body whose encoding would have to be unpacked first. */
  static void refusePacked(Context context) {
    String encoding = Headers.of(context, "Content-Encoding").toLowerCase(Locale.ROOT);
    if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw Problem.of(
              ProblemKind.UNSUPPORTED_MEDIA_TYPE,
              "请不要压缩内容（Content-Encoding）",
              "Send the content without Content-Encoding")
          .with("Accept-Encoding", "identity");
    }
  }

  Problem tooLarge() {
    int megabytes = bounds.bodyBytes() >> 20;
    String most = megabytes > 0 ? megabytes + " MB" : bounds.bodyBytes() + " B";
    return Problem.of(
            ProblemKind.TOO_LARGE, "最多 " + most + "；请分成几次提交", "At most " + most + " at a time")
        .with("Connection", "close");
  }

  private static Problem tooSlow() {
    return Problem.of(ProblemKind.TOO_SLOW_A_BODY).with("Connection", "close");
  }

  /** Whether the sender fell silent or went away, the connection is of no more use. */
  static Problem brokenOff() {
    return Problem.of(
            ProblemKind.TOO_SLOW_A_BODY, "请求没有传完", "The request ended before it was complete")
        .with("Connection", "close");
  }
}
