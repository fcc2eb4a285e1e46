package org.jihe.workbench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.domain.Sha256;

/**
 * Every decision, for whoever must account for it later: who asked, when, by which rulebook, the
 * hash of what was handed in, verdicts and findings; the form itself only where that is asked for.
 *
 * <p>It is only appended to. Each entry holds the hash of the one before ({@link LogEntry}), across
 * files, so that {@link LogAudit} sees whatever was altered or removed.
 */
public final class DecisionLog implements AutoCloseable {
  private static final String PREFIX = "decisions-";
  private static final String SUFFIX = ".ndjson";

  private final Path directory;
  private final Clock clock;
  private final long fileBytes;
  private final boolean forms;

  /** Not a channel: that would be closed for good by whoever interrupts a decision. */
  private RandomAccessFile file;

  private long number;
  private String last;

  /**
   * Opens a log and goes on where it ends. An entry that was torn when the program was killed was
   * never answered, and is cut off.
   *
   * @param directory where its files lie; it is made if there is none
   * @param fileBytes from which size on a new file is begun
   * @param forms whether what was handed in is kept too
   * @throws IOException when it cannot be written, or is not whole
   */
  public DecisionLog(Path directory, long fileBytes, boolean forms, Clock clock)
      throws IOException {
    this.directory = Files.createDirectories(directory);
    this.clock = clock;
    this.fileBytes = fileBytes;
    this.forms = forms;
    LogAudit.Audited audited = LogAudit.of(directory);
    if (!audited.defects().isEmpty()) {
      throw new IOException("not whole");
    }
    this.number = audited.entries();
    this.last = audited.last();
    List<Path> files = LogAudit.files(directory);
    Path newest = files.isEmpty() ? directory.resolve(name(1)) : files.get(files.size() - 1);
    this.file = open(newest);
    file.setLength(file.length() - audited.tornBytes());
  }

  private static String name(int file) {
    return PREFIX + "%06d".formatted(file) + SUFFIX;
  }

  private static RandomAccessFile open(Path path) throws IOException {
    return new RandomAccessFile(path.toFile(), "rw");
  }

  private record Head(long n, Instant at, String id, String caller) {}

  private record Decision(
      String rulebook,
      String input,
      List<String> verdicts,
      Map<String, Integer> findings,
      Optional<String> form) {}

  private record Change(String published, String sha256, String rulebook, String former) {}

  private record Tail(String previous) {}

  /**
   * Appends a decision.
   *
   * @param input what was handed in
   * @throws IOException when it cannot be written; the decision must then not be answered
   */
  public void append(Call call, byte[] input, Report report) throws IOException {
    append(
        call,
        new Decision(
            report.rulebook().version(),
            Sha256.hex(input),
            verdicts(report),
            findings(report),
            forms ? Optional.of(Base64.getEncoder().encodeToString(input)) : Optional.empty()));
  }

  /**
   * Appends a change of the rulebook.
   *
   * @throws IOException when it cannot be written; the rulebook must then not be changed
   */
  public void append(Call call, Publication made) throws IOException {
    append(call, new Change(made.file(), made.sha256(), made.after(), made.before()));
  }

  private synchronized void append(Call call, Record own) throws IOException {
    LogEntry entry =
        LogEntry.of(
            new Head(number + 1, clock.instant(), call.id(), call.caller()), own, new Tail(last));
    if (file.length() >= fileBytes) {
      turn();
    }
    long before = file.length();
    try {
      file.seek(before);
      file.write(entry.line());
    } catch (IOException e) {
      file.setLength(before);
      throw e;
    }
    number++;
    last = entry.hash();
  }

  private void turn() throws IOException {
    file.close();
    file = open(directory.resolve(name(LogAudit.files(directory).size() + 1)));
  }

  private static List<String> verdicts(Report report) {
    return report.assessments().stream()
        .map(assessment -> assessment.verdict().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** How often each check has found something. */
  private static Map<String, Integer> findings(Report report) {
    List<Finding> all = new ArrayList<>(report.crossFindings());
    report.assessments().forEach(assessment -> all.addAll(assessment.findings()));
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(finding -> counts.merge(finding.check(), 1, Integer::sum));
    return counts;
  }

  @Override
  public synchronized void close() throws IOException {
    file.getFD().sync();
    file.close();
  }
}
