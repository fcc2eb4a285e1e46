package org.jihe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

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

  Input open(String argument) {
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
    } catch (NoSuchFileException e) {
      return unopened(argument, "找不到这个文件", hint(argument));
    } catch (AccessDeniedException e) {
      return unopened(argument, "没有读取这个文件的权限", "请检查文件的权限");
    } catch (InvalidPathException e) {
      return unopened(argument, "不能用作文件名", FOREIGN_LOCALE);
    } catch (IOException e) {
      return unopened(argument, "读取失败", "请检查文件和磁盘");
    }
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
    return new Input.Content(name, bytes);
  }

  private static Input unopened(String name, String message, String hint) {
    return new Input.Unopened(new Defect(name, new Position.Nowhere(), message, hint));
  }
}
