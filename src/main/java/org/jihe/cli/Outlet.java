package org.jihe.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jihe.domain.Defect;
import org.jihe.domain.Refusal;
import org.jihe.reporting.ReportWords;
import org.jihe.reporting.Visible;

/** Where results and complaints go, in UTF-8 whatever the locale. */
final class Outlet {
  private final OutputStream out;
  private final PrintWriter err;
  private boolean closed;

  Outlet(OutputStream out, OutputStream err) {
    this.out = out;
    this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /**
   * Writes to standard output. When its reader has gone away (as {@code head} does), this and every
   * later write does nothing.
   *
   * @throws Unwritable when it cannot be written for another reason
   */
  void write(byte[] bytes) throws Unwritable {
    if (closed) {
      return;
    }
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw new Unwritable("标准输出");
      }
      closed = true;
    }
  }

  void write(String text) throws Unwritable {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file.
   *
   * @throws Unwritable when that fails
   */
  void write(Path file, byte[] bytes) throws Unwritable {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new Unwritable(file.toString());
    }
  }

  /**
   * Opens a file that is to be written piece by piece.
   *
   * @throws Unwritable when that fails
   */
  OutputStream open(Path file) throws Unwritable {
    try {
      return new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw new Unwritable(file.toString());
    }
  }

  void write(OutputStream opened, Path file, byte[] bytes) throws Unwritable {
    try {
      opened.write(bytes);
    } catch (IOException e) {
      throw new Unwritable(file.toString());
    }
  }

  void close(OutputStream opened, Path file) throws Unwritable {
    try {
      opened.close();
    } catch (IOException e) {
      throw new Unwritable(file.toString());
    }
  }

  /** Whether nobody reads standard output any more. */
  boolean isClosed() {
    return closed;
  }

  /** One line on standard error. */
  void complain(String line) {
    err.print(Visible.oneLine(line) + "\n");
    err.flush();
  }

  /** Something of ours on standard error, as it is: a sign of progress. */
  synchronized void hint(String text) {
    err.print(text);
    err.flush();
  }

  void complain(Defect defect) {
    complain(ReportWords.line(defect));
  }

  /** Says what is wrong with rules or input; the call then ends with this code. */
  int refuse(Refusal refused) {
    refused.defects().forEach(this::complain);
    return Exit.REFUSED;
  }

  /** The same where nothing was checked because of that. */
  int refuseToCheck(Refusal refused) {
    refuse(refused);
    complain("规则集有 " + refused.defects().size() + " 处错误，未作检查");
    return Exit.REFUSED;
  }

  /** Names painted copies. */
  void painted(List<Path> files) {
    files.forEach(file -> complain("已着色 " + file));
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }

  /** An output that cannot be written. */
  static final class Unwritable extends Exception {
    private static final long serialVersionUID = 1L;

    Unwritable(String name) {
      super(name + ": 无法写出结果（请检查路径、权限和磁盘空间）");
    }

    /** What to tell the user, on one line. */
    String line() {
      return String.valueOf(getMessage());
    }
  }
}
