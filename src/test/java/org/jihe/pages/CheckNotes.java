package org.jihe.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person wrote of each check, {@code docs/checks/notes.txt}: one line a check. */
final class CheckNotes {
  private static final Path FILE = Path.of("docs/checks/notes.txt");
  private static final int PARTS = 4;

  /**
   * What is said of a check.
   *
   * @param finds what it finds
   * @param limits where it stops, and what it lets pass
   * @param tune which table to change
   */
  record Note(String finds, String limits, String tune) {}

  private CheckNotes() {}

  /** The notes by check, in the order of the file. */
  static Map<String, Note> read() throws IOException {
    Map<String, Note> notes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ", -1);
      if (parts.length != PARTS || notes.containsKey(parts[0])) {
        throw new IOException(FILE + "：这一行不是“代码 | 查什么 | 界限和例外 | 改哪里”，或代码重复：" + line);
      }
      notes.put(parts[0], new Note(parts[1], parts[2], parts[3]));
    }
    return notes;
  }
}
