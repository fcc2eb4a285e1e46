package org.jihe.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A failure of ours, for a user to report.
 *
 * @param id eight hexadecimal digits, the same whenever the program fails in the same way
 * @param kind the exception's name
 */
public record Failure(String id, String kind) {

  /** The failure behind an exception; its message, which may quote a form, is left out. */
  public static Failure of(Throwable thrown) {
    StringBuilder trace = new StringBuilder(thrown.getClass().getName());
    Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.jihe."))
        .limit(8)
        .forEach(frame -> trace.append('\n').append(frame));
    return new Failure(
        Sha256.hex(trace.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 8),
        thrown.getClass().getSimpleName());
  }

  /** What to tell the user, on one line. */
  public String message() {
    return "程序内部错误，编号 " + id + "（" + kind + "）；请把编号和文件交给维护人员";
  }
}
