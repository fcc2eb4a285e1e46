package org.jihe.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A form as a grid, written out in every format. In the grid, {@code <} continues the cell to the
 * left and {@code ^} the cell above.
 *
 * @param rows the grid; all rows have the same number of columns
 */
record SampleForm(List<List<String>> rows) {
  /** In twips. */
  private static final long CELL_WIDTH = 1200;

  static final SampleForm RULE_OF_LAW =
      new SampleForm(
          List.of(
              row("部门专项绩效目标申报表", "<", "<", "<", "<", "<"),
              row("编 制 单 位：重庆市沙坪坝区司法局", "<", "", "", "", "      单位：万元"),
              row("专项资金名称", "50010622T000000118102-依法治区", "<", "业务主管部门", "　区司法局", "<"),
              row("2024年预算", "8.38 ", "<", "区级支出", "　8.38", "<"),
              row("^", "^", "<", "补助街镇", "　", "<"),
              row("项目概况", "1. 组织法治培训。\n2. 办理复议与应诉。 ", "<", "<", "<", "<"),
              row("立项依据", "《重庆市行政复议体制改革实施方案》（渝委法〔2021〕5号）。", "<", "<", "<", "<"),
              row("当年绩效目标", "复议案件按期办结。", "<", "<", "<", "<"),
              row("绩效指标", "指标", "指标权重", "计量单位", "指标性质", "指标值"),
              row("^", "法治督察完成率　", "40", "%", "≥", "　92"),
              row("^", "培训合格率", "40　", "%　", "　≥", "92")));

  static final SampleForm PUBLICITY =
      new SampleForm(
          List.of(
              row("部门专项绩效目标申报表", "<", "<", "<", "<", "<"),
              row("编制单位：重庆市沙坪坝区司法局", "<", "", "", "", "单位：万元"),
              row("专项资金名称", "50010622T000000118083-法治社会建设", "<", "业务主管部门", "区司法局", "<"),
              row("2024年预算", "36.51", "<", "区级支出", "36.51", "<"),
              row("^", "^", "<", "补助街镇", "", "<"),
              row("项目概况", "开展普法宣传，发放法律援助补贴。", "<", "<", "<", "<"),
              row("立项依据", "中办发〔2021〕21号", "<", "<", "<", "<"),
              row("当年绩效目标", "高质量完成普法工作。", "<", "<", "<", "<"),
              row("绩效指标", "指标", "指标权重", "计量单位", "指标性质", "指标值"),
              row("^", "办理法律援助案件数量", "50", "件", "≥", "350"),
              row("^", "普法知晓率", "20", "%", "≥", "80"),
              row("^", "考试事故发生率", "20", "%", "≥", "  92")));

  static final List<SampleForm> BOTH = List.of(RULE_OF_LAW, PUBLICITY);

  private static List<String> row(String... cells) {
    return List.of(cells);
  }

  private boolean left(int row, int column) {
    return rows.get(row).get(column).equals("<");
  }

  private boolean above(int row, int column) {
    return row < rows.size() && rows.get(row).get(column).equals("^");
  }

  private String text(int row, int column) {
    return above(row, column) || left(row, column) ? "" : rows.get(row).get(column);
  }

  private int span(int row, int column) {
    int end = column + 1;
    while (end < rows.get(row).size() && left(row, end)) {
      end++;
    }
    return end - column;
  }

  /** As Word's text is extracted: a cell begins with a tab, an empty line ends a row. */
  static byte[] extracted(List<SampleForm> forms) {
    StringBuilder text = new StringBuilder();
    for (SampleForm form : forms) {
      for (int r = 0; r < form.rows.size(); r++) {
        for (int c = 0; c < form.rows.get(r).size(); c++) {
          if (!form.left(r, c)) {
            text.append('\t').append(form.text(r, c)).append('\n');
          }
        }
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As a spreadsheet puts it on the clipboard. */
  static byte[] pasted(List<SampleForm> forms) {
    StringBuilder text = new StringBuilder();
    for (SampleForm form : forms) {
      for (int r = 0; r < form.rows.size(); r++) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < form.rows.get(r).size(); c++) {
          String cell = form.text(r, c);
          cells.add(cell.contains("\n") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append(String.join("\t", cells)).append("\r\n");
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx(List<SampleForm> forms) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (SampleForm form : forms) {
        document.createParagraph().createRun().setText("");
        form.addTo(document.createTable(form.rows.size(), 1));
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private void addTo(XWPFTable table) {
    var grid = table.getCTTbl().addNewTblGrid();
    for (int c = 0; c < rows.get(0).size(); c++) {
      grid.addNewGridCol().setW(java.math.BigInteger.valueOf(CELL_WIDTH));
    }
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = table.getRow(r);
      boolean first = true;
      for (int c = 0; c < rows.get(r).size(); c++) {
        if (!left(r, c)) {
          fill(first ? row.getCell(0) : row.addNewTableCell(), r, c);
          first = false;
        }
      }
    }
  }

  private void fill(XWPFTableCell cell, int r, int c) {
    String[] paragraphs = text(r, c).split("\n", -1);
    cell.getParagraphs().get(0).createRun().setText(paragraphs[0]);
    for (int i = 1; i < paragraphs.length; i++) {
      cell.addParagraph().createRun().setText(paragraphs[i]);
    }
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    properties.addNewTcW().setW(java.math.BigInteger.valueOf(span(r, c) * CELL_WIDTH));
    if (span(r, c) > 1) {
      properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(span(r, c)));
    }
    if (above(r, c)) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (above(r + 1, c)) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
  }

  static byte[] html(List<SampleForm> forms) {
    StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    for (SampleForm form : forms) {
      html.append("<p></p><table border=\"1\">");
      for (int r = 0; r < form.rows.size(); r++) {
        html.append("<tr>");
        for (int c = 0; c < form.rows.get(r).size(); c++) {
          if (!form.left(r, c) && !form.above(r, c)) {
            html.append(form.htmlCell(r, c));
          }
        }
        html.append("</tr>");
      }
      html.append("</table>");
    }
    return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String htmlCell(int r, int c) {
    return "<td colspan=%d rowspan=%d><p>%s</p></td>"
        .formatted(span(r, c), height(r, c), text(r, c).replace("\n", "</p><p>"));
  }

  private int height(int r, int c) {
    int last = r;
    while (above(last + 1, c)) {
      last++;
    }
    return last - r + 1;
  }

  /** Each form on a sheet of its own, or all on one below each other. */
  static byte[] xlsx(List<SampleForm> forms, boolean oneSheet) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      int from = 0;
      for (int i = 0; i < forms.size(); i++) {
        if (i == 0 || !oneSheet) {
          workbook.createSheet("表" + (i + 1));
          from = 0;
        }
        XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        forms.get(i).addTo(sheet, from);
        from += forms.get(i).rows.size() + 2;
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void addTo(XSSFSheet sheet, int from) {
    for (int r = 0; r < rows.size(); r++) {
      var row = sheet.createRow(from + r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c).setCellValue(text(r, c));
        if (!left(r, c) && !above(r, c)) {
          merge(sheet, from, r, c);
        }
      }
    }
  }

  private void merge(XSSFSheet sheet, int from, int r, int c) {
    int last = r + height(r, c) - 1;
    if (last > r || span(r, c) > 1) {
      int lastColumn = c + span(r, c) - 1;
      sheet.addMergedRegion(new CellRangeAddress(from + r, from + last, c, lastColumn));
    }
  }
}
