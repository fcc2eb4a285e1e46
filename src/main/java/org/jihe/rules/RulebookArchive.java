package org.jihe.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jihe.domain.EarlierWorkbook;
import org.jihe.domain.Sha256;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;

/**
 * Changes workbooks where a rulebook is kept, one at a time, and keeps what each replaced under
 * {@code .versions/}.
 *
 * <p>Whenever the program is killed, a workbook is the old one or the new one, whole: the new one
 * is written beside it, brought to the disk, and takes its name in one step, after the old one was
 * copied away in the same manner.
 */
public final class RulebookArchive {
  private static final String VERSIONS = ".versions";
  private static final String UNFINISHED = ".unfinished";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern KEPT = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-([0-9a-f]{64})");

  private final Path directory;
  private final Clock clock;

  /**
   * @param directory where the rulebook is kept
   */
  public RulebookArchive(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The workbooks that a rulebook has, by name. */
  public static List<String> workbooks() {
    return PolicyTables.workbooks().stream().sorted().toList();
  }

  /**
   * Puts a workbook in its place; its canonical text, where there is one beside it, follows.
   *
   * @param file one of {@link #workbooks()}
   * @throws IOException when it cannot be written; the old one is then still in its place
   */
  public synchronized void put(String file, byte[] content) throws IOException {
    if (!workbooks().contains(file)) {
      throw new IllegalArgumentException("no workbook of a rulebook: " + file);
    }
    Path place = directory.resolve(file);
    if (Files.exists(place)) {
      keep(file, Files.readAllBytes(place), content);
    }
    write(place, content);
    Path text = directory.resolve(file.replace(".xlsx", ".txt"));
    if (Files.exists(text)) {
      SheetTables read = new WorkbookReader().read(file, content, PolicyTables.of(file));
      String canonical = new TableText().render(PolicyTables.of(file), read.rows());
      write(text, canonical.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void keep(String file, byte[] before, byte[] after) throws IOException {
    String sha256 = Sha256.hex(before);
    List<EarlierWorkbook> earlier = earlier(file);
    boolean kept = !earlier.isEmpty() && earlier.get(0).sha256().equals(sha256);
    if (!kept && !sha256.equals(Sha256.hex(after))) {
      // Two changes within a millisecond must not meet.
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Instant next = earlier.isEmpty() ? now : earlier.get(0).replacedAt().plusMillis(1);
      Instant at = now.isBefore(next) ? next : now;
      Path folder = Files.createDirectories(directory.resolve(VERSIONS).resolve(file));
      write(folder.resolve(TIME.format(at) + "-" + sha256), before);
    }
  }

  private static void write(Path place, byte[] content) throws IOException {
    Path beside = place.resolveSibling("." + place.getFileName() + UNFINISHED);
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * What workbooks were before, by name, the latest first.
   *
   * @throws IOException when the directory cannot be read
   */
  public synchronized List<EarlierWorkbook> earlier() throws IOException {
    List<EarlierWorkbook> all = new ArrayList<>();
    for (String file : workbooks()) {
      all.addAll(earlier(file));
    }
    return all;
  }

  private List<EarlierWorkbook> earlier(String file) throws IOException {
    Path folder = directory.resolve(VERSIONS).resolve(file);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<EarlierWorkbook> earlier = new ArrayList<>();
    try (Stream<Path> kept = Files.list(folder)) {
      for (Path path : kept.toList()) {
        Matcher name = KEPT.matcher(String.valueOf(path.getFileName()));
        if (name.matches()) {
          earlier.add(
              new EarlierWorkbook(file, TIME.parse(name.group(1), Instant::from), name.group(2)));
        }
      }
    }
    earlier.sort(Comparator.comparing(EarlierWorkbook::replacedAt).reversed());
    return earlier;
  }

  /**
   * A workbook as it was.
   *
   * @return empty when none with that hash was kept, or it is no longer what was kept
   * @throws IOException when it cannot be read
   */
  public synchronized Optional<byte[]> content(String file, String sha256) throws IOException {
    for (EarlierWorkbook earlier : earlier()) {
      if (earlier.file().equals(file) && earlier.sha256().equals(sha256)) {
        String name = TIME.format(earlier.replacedAt()) + "-" + sha256;
        byte[] content =
            Files.readAllBytes(directory.resolve(VERSIONS).resolve(file).resolve(name));
        return Sha256.hex(content).equals(sha256) ? Optional.of(content) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
