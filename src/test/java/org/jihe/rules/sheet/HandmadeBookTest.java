package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Defect;
import org.junit.jupiter.api.Test;

/**
 * All that is said of workbooks as programs make them, and as they must not be made. What is said
 * stands in a file that {@code -Dgolden.update=true} writes anew: first of a sound workbook, then
 * what is different with each change of it.
 */
class HandmadeBookTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/jihe/rules/sheet/handmade-books.txt");

  @Test
  void every_workbook_reads_as_it_did() throws IOException {
    StringBuilder said = new StringBuilder();
    List<String> usual = said(new HandmadeBook().bytes()).lines().toList();
    said.append(String.join("\n", usual)).append('\n');
    for (Map.Entry<String, HandmadeBook> book : HandmadeBooks.all().entrySet()) {
      said.append("== ").append(book.getKey()).append('\n');
      List<String> lines = said(book.getValue().bytes()).lines().toList();
      boolean opened = lines.stream().noneMatch(line -> line.startsWith("defect Nowhere"));
      usual.stream()
          .filter(line -> opened && !lines.contains(line))
          .forEach(line -> said.append("- " + line + "\n"));
      lines.stream().filter(l -> !usual.contains(l)).forEach(l -> said.append("+ " + l + "\n"));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, said);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  static String said(byte[] workbook) {
    StringBuilder said = new StringBuilder();
    SheetTables read = new WorkbookReader().read("weights.xlsx", workbook, HandmadeBook.SCHEMAS);
    for (RuleRow row : read.of("权重")) {
      said.append("row ").append(row.number()).append(' ').append(row.texts()).append('\n');
    }
    read.defects().forEach(defect -> said.append("defect ").append(line(defect)));
    read.warnings().forEach(warning -> said.append("warning ").append(line(warning)));
    GridReader.Reading grid = GridReader.read("rules/grid.xlsx", workbook);
    grid.grid()
        .ifPresent(g -> g.rows().forEach((row, cells) -> said.append(line("grid " + row + cells))));
    grid.grid().ifPresent(g -> g.merged().forEach(area -> said.append(line("grid " + area))));
    grid.defects().forEach(defect -> said.append("grid defect ").append(line(defect)));
    grid.warnings().forEach(warning -> said.append("grid warning ").append(line(warning)));
    return said.toString();
  }

  private static String line(Defect defect) {
    return line(defect.position() + " " + defect.message() + " | " + defect.hint());
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
    return line.append('\n').toString();
  }
}
