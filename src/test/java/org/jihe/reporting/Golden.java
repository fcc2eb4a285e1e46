package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: outputs kept beside the tests and reviewed as a diff. {@code mvn test
 * -Dtest='*GoldenTest' -Dgolden.update=true} writes them anew.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/jihe/reporting");

  private Golden() {}

  static void check(String name, byte[] output) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.write(file, output);
      }
      assertThat(new String(output, StandardCharsets.UTF_8))
          .as("%s; when the change is meant, run the test with -Dgolden.update=true", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
