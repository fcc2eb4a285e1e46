package org.jihe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Position;
import org.jihe.workbench.LineReader;
import org.jihe.workbench.LineReader.Line;

/** Opens the files that a call names. */
final class Inputs {
  /** The name of standard input in a call. */
  static final String STDIN = "-";

  /** The name of standard input in reports. */
  static final String STDIN_NAME = "stdin";

  private static final int LIMIT_MEGABYTES = 64;
  private static final int LIMIT = LIMIT_MEGABYTES * 1024 * 1024;
  private static final String FOREIGN_LOCALE = "文件名含中文时，请把系统语言环境设为 UTF-8，如 LC_ALL=C.UTF-8";

  private final InputStream stdin;

  Inputs(InputStream stdin) {
    this.stdin = stdin;
  }

  /**
   * Receives inputs.
   *
   * <p>Its answer is whether more are wanted.
   */
  @FunctionalInterface
  interface Receiver {
    boolean receive(Input input) throws Outlet.Unwritable;
  }

  /**
   * Whether an argument stands for many inputs: a directory, or a file with one on each line.
   *
   * @param lines whether every file has one on each line, whatever its name
   */
  static boolean isMany(String argument, boolean lines) {
    return lines || isLines(argument) || isDirectory(argument);
  }

  private static boolean isLines(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private static boolean isDirectory(String argument) {
    try {
      return !argument.equals(STDIN) && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Hands out what an argument stands for, in its order: a file, the lines of one, or the files in
   * a directory and those below it, by their names. Of a stream of lines one is held at a time.
   *
   * @param lines whether every file has an input on each line, whatever its name
   * @return whether more is wanted
   */
  boolean each(String argument, boolean lines, Receiver receiver) throws Outlet.Unwritable {
    if (isDirectory(argument)) {
      return eachIn(argument, lines, receiver);
    }
    boolean each = lines || isLines(argument);
    return each ? eachLine(argument, receiver) : receiver.receive(open(argument));
  }

  /** Hidden files, and those that Office keeps beside an open document, are no forms. */
  private boolean eachIn(String directory, boolean lines, Receiver receiver)
      throws Outlet.Unwritable {
    List<Path> found;
    try (Stream<Path> all = Files.list(Path.of(directory))) {
      found = all.filter(path -> !isAside(path.getFileName().toString())).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return receiver.receive(unopened(directory, "目录读取失败", "请检查目录的权限"));
    }
    boolean more = true;
    if (found.isEmpty()) {
      more = receiver.receive(unopened(directory, "目录中没有文件", "请检查路径"));
    }
    for (int i = 0; more && i < found.size(); i++) {
      more = each(found.get(i).toString(), lines, receiver);
    }
    return more;
  }

  private static boolean isAside(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private boolean eachLine(String argument, Receiver receiver) throws Outlet.Unwritable {
    String name = argument.equals(STDIN) ? STDIN_NAME : argument;
    try (InputStream file =
        argument.equals(STDIN) ? stdin : Files.newInputStream(Path.of(argument))) {
      LineReader lines = new LineReader(file, LIMIT);
      boolean more = true;
      boolean none = true;
      for (Optional<Line> line = lines.next(); more && line.isPresent(); line = lines.next()) {
        none = false;
        String place = name + ":" + line.get().number();
        more =
            receiver.receive(
                line.get().tooLong()
                    ? unopened(place, "一行超过 " + LIMIT_MEGABYTES + " MB", "请分成几行")
                    : new Input.Opened(new Document(place, line.get().bytes())));
      }
      // Nothing said of nothing would read as if all were well.
      return none ? receiver.receive(unopened(name, "没有一行内容", "请检查文件")) : more;
    } catch (IOException | InvalidPathException e) {
      return receiver.receive(unopened(argument, e));
    }
  }

  /**
   * A single file, or standard input as one; empty where it cannot be opened, which is then said.
   */
  Optional<Document> open(String argument, Outlet outlet) {
    Input input = open(argument);
    if (input instanceof Input.Unopened unopened) {
      outlet.complain(unopened.defect());
    }
    return input instanceof Input.Opened opened ? Optional.of(opened.file()) : Optional.empty();
  }

  private Input open(String argument) {
    try {
      if (argument.equals(STDIN)) {
        return content(STDIN_NAME, stdin);
      }
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return unopened(argument, "是一个目录", "请给出其中的文件");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return content(argument, in);
      }
    } catch (IOException | InvalidPathException e) {
      return unopened(argument, e);
    }
  }

  private static Input unopened(String argument, Exception e) {
    if (e instanceof NoSuchFileException) {
      return unopened(argument, "找不到这个文件", hint(argument));
    } else if (e instanceof AccessDeniedException) {
      return unopened(argument, "没有读取这个文件的权限", "请检查文件的权限");
    } else if (e instanceof InvalidPathException) {
      return unopened(argument, "不能用作文件名", FOREIGN_LOCALE);
    }
    return unopened(argument, "读取失败", "请检查文件和磁盘");
  }

  private static String hint(String argument) {
    boolean garbled = argument.indexOf('\uFFFD') >= 0 || argument.indexOf('?') >= 0;
    return garbled ? FOREIGN_LOCALE : "请检查路径";
  }

  private static Input content(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      return unopened(name, "文件超过 " + LIMIT_MEGABYTES + " MB", "请分成几个文件");
    }
    return new Input.Opened(new Document(name, bytes));
  }

  private static Input unopened(String name, String message, String hint) {
    return new Input.Unopened(new Defect(name, new Position.Nowhere(), message, hint));
  }
}
