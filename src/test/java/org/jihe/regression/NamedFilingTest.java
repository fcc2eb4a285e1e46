package org.jihe.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilingTest {
  @TempDir private Path folder;

  @Test
  void each_line_of_a_file_of_lines_is_a_filing_named_by_its_number() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.ndjson"), "{\"甲\":1}\r\n\n  \n{\"b\":2}");
    List<NamedFiling> filings = NamedFiling.in(List.of(folder, lines));
    assertThat(filings)
        .extracting(NamedFiling::name)
        .containsExactly("a.ndjson:1", "a.ndjson:4", lines + ":1", lines + ":4");
    List<String> contents = new ArrayList<>();
    for (NamedFiling filing : filings.subList(0, 2)) {
      contents.add(new String(filing.content().open(), java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(contents).containsExactly("{\"甲\":1}\r", "{\"b\":2}");
  }

  @Test
  void a_file_that_is_not_there_is_said() {
    List<Path> gone = List.of(folder.resolve("gone.json"));
    assertThatThrownBy(() -> NamedFiling.in(gone)).isInstanceOf(NoSuchFileException.class);
  }
}
