package org.jihe.workbench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/** Proves that nothing of a decision log was altered, or removed but from its end. */
public final class LogAudit {
  private final List<Defect> defects = new ArrayList<>();
  private long entries;
  private String last = LogEntry.BEGINNING;
  private int torn;

  private LogAudit() {}

  /**
   * What an audit found.
   *
   * @param entries whole entries
   * @param last hash of the last one; keep it elsewhere, for it alone shows whether later ones were
   *     removed from the end
   * @param tornBytes of an entry at the very end that was not written to its end
   * @param defects the first entry that is not as it was written; empty when all are
   */
  public record Audited(long entries, String last, int tornBytes, List<Defect> defects) {
    public Audited {
      defects = List.copyOf(defects);
    }
  }

  /**
   * Audits a log.
   *
   * @param directory where its files lie
   * @throws IOException when they cannot be read
   */
  public static Audited of(Path directory) throws IOException {
    LogAudit audit = new LogAudit();
    for (Path file : files(directory)) {
      if (audit.torn > 0) {
        audit.refuse(file, 1, "上一个文件没有写完，这里不应再有记录");
      }
      if (audit.defects.isEmpty()) {
        audit.read(file);
      }
    }
    return new Audited(audit.entries, audit.last, audit.torn, audit.defects);
  }

  private void read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      for (int read = in.read(); read >= 0 && defects.isEmpty(); read = in.read()) {
        if (read == '\n') {
          take(file, number++, line.toString(StandardCharsets.UTF_8));
          line.reset();
        } else {
          line.write(read);
        }
      }
      torn = defects.isEmpty() ? line.size() : 0;
    }
  }

  private void take(Path file, int line, String text) {
    Optional<LogEntry> entry = LogEntry.next(text, entries + 1, last);
    if (entry.isPresent()) {
      entries++;
      last = entry.get().hash();
    } else {
      refuse(file, line, "这条记录被改动过，或之前有记录被删除");
    }
  }

  private void refuse(Path file, int line, String message) {
    defects.add(new Defect(file.toString(), new Position.Line(line), message, "请与备份核对；此前的记录完好"));
  }

  /** The files of a log, oldest first. */
  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(path -> path.getFileName().toString().matches("decisions-[0-9]{6}\\.ndjson"))
          .sorted()
          .toList();
    }
  }
}
