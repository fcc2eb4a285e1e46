package org.jihe.reporting.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Difference.Counts;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Statement;

/**
 * What differs between two rulebooks, as a workbook: 改动 (each change and how much it does), 影响
 * (each effect with its causes), and counts by department and by check.
 */
public final class DifferenceWorkbook {
  private static final int LONGEST_CELL = 32_000;
  private static final int WIDTH = 24 * 256;

  /** The workbook's bytes. */
  public byte[] write(Difference difference) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      CellStyle head = head(workbook);
      changes(sheet(workbook, head, "改动", "文件", "位置", "编号", "列", "原来", "现在", "影响处数"), difference);
      effects(
          sheet(
              workbook, head, "影响", "类型", "文件", "表", "项目名称", "编制单位", "检查", "规则编号", "原来", "现在",
              "由哪些改动引起"),
          difference);
      counts(workbook, head, "按编制单位", difference.byDepartment());
      counts(workbook, head, "按检查", difference.byCheck());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory cannot be written", e);
    }
  }

  private static CellStyle head(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    return style;
  }

  private static Sheet sheet(Workbook workbook, CellStyle head, String name, String... headers) {
    Sheet sheet = workbook.createSheet(name);
    Row row = sheet.createRow(0);
    for (int i = 0; i < headers.length; i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(headers[i]);
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, WIDTH);
    }
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private static void changes(Sheet sheet, Difference difference) {
    Map<RuleChange, List<Effect>> acting = difference.byChange();
    for (RuleChange change : difference.changes()) {
      boolean cell = change.kind() == RuleChange.Kind.CELL;
      Row row =
          add(
              sheet,
              change.file(),
              change.place(),
              change.id(),
              change.header(),
              change.before(),
              cell ? change.after() : change.text());
      row.createCell(6).setCellValue(acting.getOrDefault(change, List.of()).size());
    }
  }

  private static void effects(Sheet sheet, Difference difference) {
    for (Effect effect : difference.effects()) {
      add(
          sheet,
          effect.kind().label(),
          effect.source(),
          effect.form() == 0 ? "全件" : "" + effect.form(),
          effect.project(),
          effect.department(),
          effect.statement().check(),
          effect.statement().rule(),
          effect.before().map(Statement::text).orElse(""),
          effect.after().map(Statement::text).orElse(""),
          String.join("\n", effect.causes().stream().map(RuleChange::text).toList()));
    }
  }

  private static void counts(
      Workbook workbook, CellStyle head, String name, Map<String, Counts> rows) {
    Sheet sheet = sheet(workbook, head, name, "名称", "新增", "消失", "改变", "结论改变", "其他");
    rows.forEach(
        (label, counts) -> {
          Row row = add(sheet, label);
          row.createCell(1).setCellValue(counts.appeared());
          row.createCell(2).setCellValue(counts.vanished());
          row.createCell(3).setCellValue(counts.changed());
          row.createCell(4).setCellValue(counts.flipped());
          row.createCell(5).setCellValue(counts.other());
        });
  }

  /** Text cells only: a text from a form is never taken for a formula. */
  private static Row add(Sheet sheet, String... texts) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      row.createCell(i)
          .setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
    }
    return row;
  }
}
