package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filing to try rules on.
 *
 * @param name by which it is told apart
 * @param content opens it; again and again, so that not all filings need be in memory
 */
public record NamedFiling(String name, Content content) {

  /** Opens a filing. */
  @FunctionalInterface
  public interface Content {
    byte[] open() throws IOException;
  }

  /** A file. */
  public static NamedFiling of(Path file) {
    return new NamedFiling(file.toString().replace('\\', '/'), () -> Files.readAllBytes(file));
  }

  /** A file within a folder, by whose name it need not be called. */
  private static NamedFiling of(Path folder, Path file) {
    return new NamedFiling(
        folder.relativize(file).toString().replace('\\', '/'), () -> Files.readAllBytes(file));
  }

  /**
   * The filings that files and folders hold, at any depth; expectations, notes and what office
   * programs leave behind are passed over.
   *
   * @throws IOException when one of them cannot be read
   */
  public static List<NamedFiling> in(List<Path> paths) throws IOException {
    List<NamedFiling> filings = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        new FixtureFolder(path).filed().forEach(fixture -> filings.add(of(path, fixture.filing())));
      } else {
        try (Stream<Path> one = Files.walk(path)) {
          one.forEach(file -> filings.add(of(file)));
        }
      }
    }
    return filings;
  }
}
