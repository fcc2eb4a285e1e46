package org.jihe.regression;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file with a filing on each line; where its lines begin is kept, and not what they hold. */
final class LinesFile {
  private final Path file;

  LinesFile(Path file) {
    this.file = file;
  }

  /** Whether a file is one, by its name. */
  static boolean is(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  /**
   * Its filings, named by the number of their line, from 1; blank lines are passed over.
   *
   * @param name the file as it is to be named
   */
  List<NamedFiling> filings(String name) throws IOException {
    List<NamedFiling> filings = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      long begin = 0;
      long at = 0;
      boolean blank = true;
      int line = 1;
      for (int next = in.read(); next >= 0; next = in.read()) {
        at++;
        if (next == '\n') {
          if (!blank) {
            filings.add(filing(name + ":" + line, begin, (int) (at - 1 - begin)));
          }
          begin = at;
          blank = true;
          line++;
        } else {
          blank &= next <= ' ';
        }
      }
      if (!blank) {
        filings.add(filing(name + ":" + line, begin, (int) (at - begin)));
      }
    }
    return filings;
  }

  private NamedFiling filing(String name, long begin, int length) {
    return new NamedFiling(name, () -> read(begin, length));
  }

  private byte[] read(long begin, int length) throws IOException {
    byte[] bytes = new byte[length];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(begin);
      in.readFully(bytes);
    }
    return bytes;
  }
}
