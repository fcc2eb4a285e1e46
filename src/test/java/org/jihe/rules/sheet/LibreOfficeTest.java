package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that another program saved again holds the same rows and helps as before. */
class LibreOfficeTest {
  @TempDir private Path directory;

  private byte[] savedAgain(byte[] workbook) throws Exception {
    Path from = Files.write(directory.resolve("weights.xlsx"), workbook);
    return Files.readAllBytes(Office.in(directory).savedAgain(from));
  }

  @Test
  void a_workbook_saved_again_by_libreoffice_holds_the_same_rows_and_keeps_its_aids()
      throws Exception {
    byte[] saved = savedAgain(Samples.workbook());
    SheetTables read = Samples.read(saved);
    assertThat(read.defects()).isEmpty();
    assertThat(read.rows()).isEqualTo(Samples.parsed(Samples.TEXT).rows());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
      XSSFSheet sheet = book.getSheet("杂项");
      assertThat(choices(sheet)).contains(List.of("人员类", "运转类", "特定目标类"), List.of("是", "否"));
      assertThat(sheet.getDataValidations())
          .anySatisfy(aid -> assertThat(aid.getPromptBoxText()).contains("金额的条件"));
      // Frozen panes belong to LibreOffice's view, which a conversion without a window has not.
      assertThat(sheet.getProtect()).as("protected").isTrue();
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isFalse();
      assertThat(book.getSheet("说明")).isNotNull();
    }
  }

  private static List<List<String>> choices(XSSFSheet sheet) {
    return sheet.getDataValidations().stream()
        .map(aid -> aid.getValidationConstraint().getExplicitListValues())
        .filter(values -> values != null)
        .map(List::of)
        .toList();
  }

  @Test
  void a_marked_copy_saved_again_is_still_marked_and_says_the_same() throws Exception {
    byte[] bad =
        Edited.workbook(book -> Edited.cell(book.getSheet("权重"), "权重合计", 2).setCellValue("九十"));
    SheetTables read = Samples.read(bad);
    byte[] copy = new WorkbookAnnotator().mark(bad, read.defects(), read.warnings()).orElseThrow();
    byte[] saved = savedAgain(copy);
    assertThat(new WorkbookAnnotator().isMarked(saved)).isTrue();
    assertThat(Samples.read(saved).defects()).isEqualTo(read.defects());
    byte[] cleared = new WorkbookAnnotator().mark(saved, List.of(), List.of()).orElseThrow();
    assertThat(new WorkbookAnnotator().isMarked(cleared)).isFalse();
    assertThat(colours(saved)).isEqualTo(1);
    assertThat(colours(cleared)).isZero();
  }

  private static int colours(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheet("权重").getSheetConditionalFormatting().getNumConditionalFormattings();
    }
  }
}
