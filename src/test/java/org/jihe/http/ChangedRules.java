package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Refusal;
import org.jihe.domain.Sha256;
import org.jihe.workbench.TestRulebook;

/**
 * A copy of the rulebook and of some fixtures, with an officer who may change it.
 *
 * @param folder where they lie
 */
public record ChangedRules(Path folder) {
  static final String[] OFFICER = {"Authorization", "Bearer officer-token"};
  static final String[] PLATFORM = {"Authorization", "Bearer platform-token"};

  /** A copy in an empty folder. */
  public static ChangedRules in(Path folder) throws IOException {
    ChangedRules copied = new ChangedRules(folder);
    copy(Path.of("rules"), copied.rules());
    copy(Path.of("fixtures/checks/weight-total"), copied.fixtures().resolve("weight-total"));
    Files.writeString(
        folder.resolve("tokens"),
        "officer check,rules,publish "
            + hash("officer-token")
            + "\nplatform check "
            + hash("platform-token")
            + "\n");
    return copied;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  public Path rules() {
    return folder.resolve("rules");
  }

  public Path fixtures() {
    return folder.resolve("fixtures");
  }

  TestDoor door() throws Refusal {
    return door(fixtures());
  }

  TestDoor door(Path fixtures) throws Refusal {
    return new TestDoor(
        TestRulebook.store(rules(), fixtures), "tokens=" + folder.resolve("tokens"));
  }

  /** The workbook of weights with one figure of a column replaced by another. */
  public byte[] weights(String header, String before, String after) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(rules().resolve("weights.xlsx")))) {
      XSSFSheet sheet = book.getSheet("权重");
      int column = -1;
      int changed = 0;
      for (Row row : sheet) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          String text = row.getCell(i) == null ? "" : row.getCell(i).toString();
          column = text.equals(header) ? i : column;
          if (i == column && text.replace(".0", "").equals(before)) {
            row.getCell(i).setCellValue(after);
            changed++;
          }
        }
      }
      assertThat(changed).isPositive();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
