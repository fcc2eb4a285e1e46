package org.jihe.ways;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Forms that lie beside the project and are not part of it. */
final class OpenForms {
  private static final String EXPECTED = ".expected.json";
  private static final Path SHARED = Path.of("..", "shared");

  private OpenForms() {}

  /** A folder beside the project; the test is skipped, and says so, where it is absent. */
  static Path shared(String name) {
    Path folder = SHARED.resolve(name);
    assumeTrue(Files.exists(folder), folder + " is not here");
    return folder;
  }

  /** The folder of {@code -Dforms.dir}, else the open forms as departments filed them. */
  static Path real() {
    String named = System.getProperty("forms.dir", "");
    return named.isEmpty() ? shared("forms/real") : Path.of(named);
  }

  /** Whether another folder is to be looked at, and nothing else. */
  static boolean elsewhere() {
    return !System.getProperty("forms.dir", "").isEmpty();
  }

  /** All regular files below a folder, in order. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that say what a person reads. */
  static List<Path> expectations(Path folder) {
    return files(folder).stream().filter(f -> f.toString().endsWith(EXPECTED)).toList();
  }

  /** The same form in every format, beside what a person reads. */
  static List<Path> formats(Path expected) {
    String name = name(expected);
    String stem = name.substring(0, name.length() - EXPECTED.length());
    return List.of("docx", "xlsx", "txt", "doc", "xls").stream()
        .map(extension -> expected.resolveSibling(stem + "." + extension))
        .filter(Files::exists)
        .toList();
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  static String extension(Path file) {
    return name(file).substring(name(file).lastIndexOf('.') + 1);
  }
}
