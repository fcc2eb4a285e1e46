package org.jihe.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jihe.rules.policy.PolicyTables;

/**
 * A file of a rulebook, as read.
 *
 * @param name within the rulebook, such as {@code weights.xlsx} or {@code drl/amounts.drl}
 * @param bytes its content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a parser, never compared
public record RulebookFile(String name, byte[] bytes) {
  private static final String BUNDLED = "/org/jihe/rulebook/";
  private static final String DRL = "drl/";
  private static final String DRL_FILES = DRL + "files.txt";

  /** What Drools and old Excel call files of rules. */
  private static final List<String> FOREIGN =
      List.of(
          ".xls",
          ".xlsm",
          ".xlsb",
          ".csv",
          ".drl.txt",
          ".rdrl",
          ".rdslr",
          ".dsl",
          ".dslr",
          ".brl",
          ".gdst",
          ".dmn",
          ".drlx",
          ".xdrl",
          ".template");

  /** Whether it is a workbook of tables. */
  boolean isWorkbook() {
    return !isForeign() && !isNativeTable() && name.endsWith(".xlsx");
  }

  /** Whether it holds DRL. */
  boolean isDrl() {
    return !isForeign() && name.endsWith(".drl");
  }

  /** Whether it holds decision tables as Drools knows them. */
  boolean isNativeTable() {
    return name.startsWith(DRL) && name.endsWith(".drl.xlsx");
  }

  /** Whether somebody may think that it holds rules, and it is none of the files that do. */
  boolean isForeign() {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean rules = FOREIGN.stream().anyMatch(lower::endsWith);
    if (name.startsWith(DRL)) {
      boolean workbook = lower.endsWith(".xlsx") && !isNativeTable();
      return rules || workbook || (lower.endsWith(".drl") && !name.endsWith(".drl"));
    }
    return rules || lower.endsWith(".drl") || lower.endsWith(".drl.xlsx");
  }

  /** The file as reports name it. */
  String path() {
    return "rules/" + name;
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The rulebook in a directory: its workbooks, and the DRL under {@code drl/}, by name.
   *
   * @throws IOException when the directory or one of its files cannot be read
   */
  public static List<RulebookFile> in(Path directory) throws IOException {
    List<RulebookFile> files = new ArrayList<>(in(directory, ""));
    Path drl = directory.resolve("drl");
    if (Files.isDirectory(drl)) {
      files.addAll(in(drl, DRL));
    }
    return files;
  }

  private static List<RulebookFile> in(Path directory, String prefix) throws IOException {
    List<RulebookFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(directory)) {
      for (Path path : entries.filter(RulebookFile::isVisible).sorted().toList()) {
        RulebookFile named = new RulebookFile(prefix + nameOf(path), new byte[0]);
        if (named.isForeign()) {
          files.add(named);
        } else if (named.isDrl() || named.isNativeTable() || named.isWorkbook()) {
          files.add(new RulebookFile(named.name(), Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }

  /** The rulebook that is shipped in the program. */
  public static List<RulebookFile> bundled() throws IOException {
    List<RulebookFile> files = new ArrayList<>();
    for (String workbook : PolicyTables.workbooks().stream().sorted().toList()) {
      files.add(bundled(workbook));
    }
    for (String drl : bundled(DRL_FILES).text().lines().toList()) {
      files.add(bundled("drl/" + drl));
    }
    return files;
  }

  /** A file of the rulebook that is shipped in the program. */
  static RulebookFile bundled(String name) throws IOException {
    try (InputStream in = RulebookFile.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IOException("not in the program: " + name);
      }
      return new RulebookFile(name, in.readAllBytes());
    }
  }

  // Office programs leave lock files (~$weights.xlsx, .~lock.weights.xlsx#) beside open workbooks.
  private static boolean isVisible(Path path) {
    String name = nameOf(path);
    return !name.endsWith(AnnotatedCopies.SUFFIX)
        && !name.startsWith("~$")
        && !name.startsWith(".");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
