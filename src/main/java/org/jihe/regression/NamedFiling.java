package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * The filings that files and folders hold, at any depth, each line of an {@code .ndjson} or
   * {@code .jsonl} being one; expectations, notes, workbooks of cases and what office programs
   * leave behind are passed over.
   *
   * @throws IOException when one of them cannot be read
   */
  public static List<NamedFiling> in(List<Path> paths) throws IOException {
    List<NamedFiling> filings = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        for (FiledFixture fixture : new FixtureFolder(path).filed()) {
          List<NamedFiling> held = of(fixture.filing(), fixture.name());
          // A file of lines without a line holds no form, and whoever reads it says so.
          filings.addAll(held.isEmpty() ? List.of(of(fixture.filing())) : held);
        }
      } else if (!FixtureFolder.isCaseBook(path)) {
        if (!Files.isReadable(path)) {
          throw new NoSuchFileException(path.toString());
        }
        filings.addAll(of(path, path.toString().replace('\\', '/')));
      }
    }
    return filings;
  }

  private static List<NamedFiling> of(Path file, String name) throws IOException {
    return LinesFile.is(file)
        ? new LinesFile(file).filings(name)
        : List.of(new NamedFiling(name, () -> Files.readAllBytes(file)));
  }
}
