package org.jihe.http;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
final class DecisionLog implements AutoCloseable {
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
  DecisionLog(Path directory, long fileBytes, boolean forms, Clock clock) throws IOException {
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
    List<Path> files = files(directory);
    Path newest = files.isEmpty() ? directory.resolve(name(1)) : files.get(files.size() - 1);
    this.file = open(newest);
    file.setLength(file.length() - audited.tornBytes());
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

  private static String name(int file) {
    return PREFIX + "%06d".formatted(file) + SUFFIX;
  }

  private static RandomAccessFile open(Path path) throws IOException {
    return new RandomAccessFile(path.toFile(), "rw");
  }

  /**
   * Appends a decision.
   *
   * @throws IOException when it cannot be written; the decision must then not be answered
   */
  void append(Call call, Document document, Report report) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("rulebook", report.rulebook().version());
    facts.put("input", Sha256.hex(document.bytes()));
    facts.put("verdicts", verdicts(report));
    facts.put("findings", findings(report));
    if (forms) {
      facts.put("form", Base64.getEncoder().encodeToString(document.bytes()));
    }
    append(call, facts);
  }

  /**
   * Appends a change of the rulebook.
   *
   * @throws IOException when it cannot be written; the rulebook must then not be changed
   */
  void append(Call call, Publication publication) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("published", publication.file());
    facts.put("sha256", publication.sha256());
    facts.put("rulebook", publication.after());
    facts.put("former", publication.before());
    append(call, facts);
  }

  private synchronized void append(Call call, Map<String, ?> own) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("n", number + 1);
    facts.put("at", clock.instant().toString());
    facts.put("id", call.id());
    facts.put("caller", call.caller());
    facts.putAll(own);
    facts.put("previous", last);
    LogEntry entry = LogEntry.of(facts);
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
    file = open(directory.resolve(name(files(directory).size() + 1)));
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
