package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Copies with the bad cells coloured and commented. */
class WorkbookAnnotatorTest {

  private static byte[] bad() {
    return Edited.workbook(
        book -> {
          Edited.cell(book.getSheet("权重"), "权重合计", 2).setCellValue("九十");
          Edited.cell(book.getSheet("权重"), "启用", 3).setBlank();
          Edited.cell(book.getSheet("杂项"), "金额", 2).setCellValue("≥3.5");
        });
  }

  private static byte[] marked(byte[] workbook) {
    SheetTables read = Samples.read(workbook);
    return new WorkbookAnnotator().mark(workbook, read.defects(), read.warnings()).orElseThrow();
  }

  private static <T> T in(byte[] workbook, Function<XSSFWorkbook, T> look) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return look.apply(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      change.accept(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comment(byte[] workbook, String sheet, String cell) {
    return in(
        workbook,
        book -> {
          XSSFComment comment = book.getSheet(sheet).getCellComment(new CellAddress(cell));
          return comment == null ? "" : comment.getString().getString();
        });
  }

  private static List<String> coloured(byte[] workbook, String sheet) {
    return in(
        workbook,
        book -> {
          var formats = book.getSheet(sheet).getSheetConditionalFormatting();
          return java.util.stream.IntStream.range(0, formats.getNumConditionalFormattings())
              .mapToObj(formats::getConditionalFormattingAt)
              .map(f -> f.getFormattingRanges()[0].formatAsString())
              .sorted()
              .toList();
        });
  }

  @Test
  void every_bad_cell_is_coloured_and_says_what_is_wrong_and_what_may_be_typed() {
    byte[] copy = marked(bad());
    assertThat(coloured(copy, "权重")).containsExactly("B3", "G2");
    assertThat(coloured(copy, "杂项")).containsExactly("L2");
    assertThat(comment(copy, "权重", "G2"))
        .startsWith("【绩核】错误：“权重合计”填的是“九十”")
        .contains("可填：", "是否想填“90”？");
    assertThat(comment(copy, "权重", "B3")).contains("“启用”没有填");
    assertThat(comment(copy, "杂项", "L2")).contains("是否想填“≥3.5万元”？");
  }

  @Test
  void everything_else_stays_as_it_was() {
    byte[] workbook =
        edited(
            bad(), book -> book.getSheet("权重").addMergedRegion(CellRangeAddress.valueOf("E2:E3")));
    byte[] copy = marked(workbook);
    assertThat(Samples.read(copy).defects()).isEqualTo(Samples.read(workbook).defects());
    int validations = in(workbook, book -> book.getSheet("权重").getDataValidations().size());
    assertThat(validations).isPositive();
    int kept = in(copy, book -> book.getSheet("权重").getDataValidations().size());
    assertThat(kept).isEqualTo(validations);
    for (String sheet : List.of("说明", "权重", "杂项")) {
      List<String> texts = in(copy, book -> texts(book.getSheet(sheet)));
      assertThat(texts).isEqualTo(in(workbook, book -> texts(book.getSheet(sheet))));
    }
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new java.util.ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  String style = cell.getCellStyle().getFillPattern().name();
                  texts.add(cell.getAddress() + "=" + cell + style);
                }));
    texts.removeIf(text -> text.matches("[A-Z]+\\d+=NO_FILL"));
    return texts;
  }

  @Test
  void correcting_the_copy_and_linting_again_is_clean() {
    byte[] corrected =
        edited(
            marked(bad()),
            book -> {
              Edited.cell(book.getSheet("权重"), "权重合计", 2).setCellValue(90);
              Edited.cell(book.getSheet("权重"), "启用", 3).setCellValue("否");
              Edited.cell(book.getSheet("杂项"), "金额", 2).setCellValue("≥3.5万元");
            });
    SheetTables read = Samples.read(corrected);
    assertThat(read.defects()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.of("权重")).hasSize(2);
  }

  @Test
  void marking_again_takes_the_marks_of_what_was_corrected_away() {
    byte[] half =
        edited(marked(bad()), b -> Edited.cell(b.getSheet("权重"), "权重合计", 2).setCellValue(90));
    byte[] again = marked(half);
    assertThat(coloured(again, "权重")).containsExactly("B3");
    assertThat(comment(again, "权重", "G2")).isEmpty();
    assertThat(comment(again, "权重", "B3")).containsOnlyOnce("【绩核】");
    assertThat(new WorkbookAnnotator().isMarked(again)).isTrue();
    assertThat(new WorkbookAnnotator().isMarked(bad())).isFalse();
  }

  @Test
  void a_comment_of_the_officers_stays_before_ours_and_stays_when_ours_goes() {
    byte[] workbook =
        edited(
            bad(),
            book -> {
              XSSFSheet sheet = book.getSheet("权重");
              XSSFComment own =
                  sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
              own.setString(new XSSFRichTextString("待科长定"));
              Edited.cell(sheet, "权重合计", 2).setCellComment(own);
            });
    byte[] copy = marked(workbook);
    assertThat(comment(copy, "权重", "G2")).startsWith("待科长定\n【绩核】");
    byte[] corrected = edited(copy, b -> Edited.cell(b.getSheet("权重"), "权重合计", 2).setCellValue(90));
    assertThat(comment(marked(corrected), "权重", "G2")).isEqualTo("待科长定");
  }

  @Test
  void what_is_hidden_or_missing_is_said_in_a_cell_that_can_be_seen() {
    byte[] copy =
        marked(
            Edited.workbook(
                book -> {
                  book.getSheet("权重").getRow(2).setZeroHeight(true);
                  book.setSheetHidden(book.getSheetIndex("杂项"), true);
                }));
    assertThat(comment(copy, "权重", "A1")).contains("权重!A3 第3行是隐藏的");
    assertThat(comment(copy, "说明", "A1")).contains("杂项!A1 工作表“杂项”是隐藏的");
  }

  @Test
  void warnings_are_marked_too() {
    byte[] copy =
        marked(
            Edited.workbook(
                book -> Edited.cell(book.getSheet("权重"), "权重合计", 2).setCellValue("９０")));
    assertThat(comment(copy, "权重", "G2")).startsWith("【绩核】提醒：").contains("存成文本的数");
  }

  @Test
  void what_cannot_be_opened_is_not_marked() {
    assertThat(new WorkbookAnnotator().mark(new byte[] {1, 2}, List.of(), List.of())).isEmpty();
    assertThat(new WorkbookAnnotator().isMarked(new byte[] {1, 2})).isFalse();
  }
}
