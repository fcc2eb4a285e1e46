package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Report;
import org.junit.jupiter.api.Test;

class FindingsWorkbookTest {
  private static List<List<String>> rows(String sheet) throws IOException {
    List<Report> reports = List.of(SampleReport.full(), SampleReport.unreadable());
    byte[] bytes = new FindingsWorkbook().write(reports);
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var row : book.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        row.forEach(
            cell -> {
              assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
              cells.add(cell.toString());
            });
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void every_finding_has_a_row_with_its_norm_and_its_rule() throws Exception {
    List<List<String>> rows = rows("发现");
    Report report = SampleReport.full();
    int findings =
        report.assessments().stream().mapToInt(a -> a.findings().size()).sum()
            + report.crossFindings().size();
    assertThat(rows).hasSize(findings + 1);
    assertThat(rows.get(1))
        .contains("错误", "确定", "指标权重合计为80，应为90", "补上缺少的10分", "第28行", "待核、已核")
        .anyMatch(cell -> cell.contains("权重!D5"));
  }

  @Test
  void what_could_not_run_or_be_read_is_listed_too() throws Exception {
    assertThat(rows("未能执行").toString()).contains("expense-growth", "没有上年数", "跨表", "batch-sum");
    assertThat(rows("无法读取").toString()).contains("不是能读的格式", "第61行");
  }

  @Test
  void each_form_has_a_row_with_its_verdict() throws Exception {
    assertThat(rows("申报表")).hasSize(3);
    assertThat(rows("申报表").get(1)).contains("退回修改", "依法治区", "3.0");
  }
}
