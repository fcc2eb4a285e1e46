package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.cell.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cells and parts that would be code, a link or a flood elsewhere: refused by cell, or mere text.
 */
class WorkbookAttackTest {
  private final AtomicInteger calls = new AtomicInteger();
  private HttpServer canary;

  @BeforeEach
  void listen() throws IOException {
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    canary.start();
  }

  @AfterEach
  void nothing_was_called() {
    canary.stop(0);
    assertThat(calls).hasValue(0);
  }

  private String address() {
    return "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
  }

  @Test
  void the_canary_hears_a_call() throws Exception {
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address())).build(),
            HttpResponse.BodyHandlers.discarding());
    assertThat(calls.getAndSet(0)).isEqualTo(1);
  }

  private static SheetTables typed(String sheet, String header, int row, String value) {
    return Samples.read(
        Edited.workbook(
            book -> Edited.cell(book.getSheet(sheet), header, row).setCellValue(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90 || true",
        "90 && System.exit(0)",
        "90); System.exit(0); //",
        "90\" || \"",
        "90\\u0022",
        "eval(true)",
        "${90}",
        "#{90}",
        "{{90}}",
        "=90",
        "=90+1",
        "+90+1",
        "new Integer(90)",
        "0x5A",
        "9e1",
        "1e999999999",
        "NaN",
        "90 in (90)",
        "权重合计",
      })
  void code_in_a_column_of_numbers_is_a_defect_at_its_cell(String value) {
    assertThat(typed("权重", "权重合计", 2, value).defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.SheetCell("权重", "G2"));
              assertThat(defect.hint()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">80 || true",
        ">80 && x()",
        ">80;drop",
        ">=80\\u0029",
        ">${80}",
        "matches 80",
        "=1+1",
        ">9e999999999",
      })
  void code_in_a_column_of_conditions_is_a_defect_at_its_cell(String value) {
    assertThat(typed("杂项", "数值", 2, value).defects())
        .extracting(Defect::position)
        .containsExactly(new Position.SheetCell("杂项", "K2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\"); System.exit(0); //",
        "\" || \"\" == \"",
        "\\\" || true || \\\"",
        "\\u0022 || true",
        "' OR '1'='1",
        "${jndi:ldap://127.0.0.1/a}",
        "#{T(java.lang.Runtime).getRuntime()}",
        "@{system}",
        "=HYPERLINK(\"http://127.0.0.1/\",\"x\")",
        "=cmd|'/c calc'!A1",
        "+cmd|'/c calc'!A1",
        "-2+3+cmd|'/c calc'!A1",
        "@SUM(1+1)",
        "<script>alert(1)</script>",
        "<!ENTITY e SYSTEM 'file:///etc/hostname'>",
        "%n%s%x",
        "../../../etc/hostname",
        "salience 10",
        "end rule \"x\" when then System.exit(0); end",
      })
  void code_in_a_column_of_text_is_text(String value) {
    SheetTables read = typed("权重", "版式", 2, value);
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("权重").get(0).text("版式")).isEqualTo(value);
  }

  @Test
  void a_template_fills_names_once_and_nothing_else() {
    Template template = Template.of("${指标值} #{应为} %s {名称}");
    Map<String, String> facts = Map.of("指标值", "{应为}", "应为", "x", "名称", "=HYPERLINK(\"x\")");
    assertThat(template.fill(facts)).isEqualTo("${应为} #x %s =HYPERLINK(\"x\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{指标值}}", "{}", "{ }", "{指标值", "指标值}", "{a{b}c}"})
  void a_template_that_cannot_be_taken_apart_is_a_defect_at_its_cell(String value) {
    assertThat(typed("杂项", "话", 2, value).defects())
        .singleElement()
        .satisfies(
            defect -> assertThat(((Position.SheetCell) defect.position()).sheet()).isEqualTo("杂项"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a)\\1", "(?=a)b", "(?<!a)b", "a{100000}", "((a{1000}){1000}){1000}", "(a"})
  void a_regular_expression_that_is_not_linear_is_a_defect_at_its_cell(String value) {
    assertThat(typed("杂项", "正则", 2, value).defects())
        .singleElement()
        .satisfies(
            defect -> assertThat(((Position.SheetCell) defect.position()).sheet()).isEqualTo("杂项"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+$", "(a|aa)+$", "^(a|a?)+$", "(.*a){25}$", "^(([a-z])+.)+[A-Z]([a-z])+$"})
  void a_regular_expression_that_explodes_elsewhere_ends_here(String value) {
    SheetTables read = typed("杂项", "正则", 2, value);
    assertThat(read.defects()).isEmpty();
    String flood = "a".repeat(20_000) + "!";
    assertThat(read.of("杂项").get(0).pattern("正则").matcher(flood).find()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HYPERLINK(\"@\",\"x\")", "WEBSERVICE(\"@\")", "1+1", "INDIRECT(\"A1\")"})
  void a_formula_is_never_calculated(String formula) {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> {
                  XSSFCell cell = Edited.cell(book.getSheet("权重"), "版式", 2);
                  cell.setCellFormula(formula.replace("@", address()));
                  cell.setCellValue("保存的值");
                }));
    assertThat(read.defects()).isEmpty();
    assertThat(read.of("权重").get(0).text("版式")).isEqualTo("保存的值");
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void an_external_entity_is_not_fetched() throws IOException {
    for (String part :
        List.of("xl/workbook.xml", "xl/worksheets/sheet2.xml", "[Content_Types].xml")) {
      String dtd =
          "<!DOCTYPE x [<!ENTITY % e SYSTEM \""
              + address()
              + "\"> %e;"
              + "<!ENTITY f SYSTEM \""
              + address()
              + "f\">]>";
      refused(rewritten(part, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + dtd)));
    }
  }

  @Test
  void entities_that_multiply_are_refused() throws IOException {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      dtd.append("<!ENTITY a").append(i).append(" \"").append(ten).append("\">");
    }
    dtd.append("]>");
    refused(
        rewritten(
            "xl/worksheets/sheet2.xml",
            xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + dtd).replace("90", "&a11;")));
  }

  @Test
  void a_sheet_of_all_rows_is_refused() throws IOException {
    for (String row : List.of("<row r=\"%d\"/>", "<x:row r=\"%d\"/>")) {
      StringBuilder rows = new StringBuilder();
      for (int i = 5; i <= 1_048_576; i++) {
        rows.append(row.formatted(i));
      }
      refused(
          rewritten(
              "xl/worksheets/sheet2.xml",
              xml -> xml.replace("</sheetData>", rows + "</sheetData>")),
          "行或单元格过多");
    }
  }

  @Test
  void a_row_at_the_very_end_is_a_defect_and_floods_nothing() {
    SheetTables read =
        Samples.read(
            Edited.workbook(
                book -> book.getSheet("权重").createRow(1_048_575).createCell(0).setCellValue("x")));
    assertThat(read.defects()).isNotEmpty().hasSizeLessThan(50);
    assertThat(read.of("权重")).hasSize(2);
  }

  @Test
  void many_parts_and_a_part_that_swells_are_refused() throws IOException {
    refused(packed(zip -> many(zip, 10_001)), "部件过多");
    refused(packed(zip -> one(zip, "<a/>".repeat(6_100_000))), "过多");
  }

  @Test
  void a_part_that_leaves_its_folder_writes_nothing() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      copy(zip, "", xml -> xml);
      put(zip, "../../../tmp/jihe-canary.xml", "<a/>");
    }
    SheetTables read = Samples.read(bytes.toByteArray());
    assertThat(java.nio.file.Path.of("/tmp/jihe-canary.xml")).doesNotExist();
    assertThat(read.of("权重").size() + read.defects().size()).isPositive();
  }

  private static void refused(byte[] workbook) {
    assertThat(Samples.read(workbook).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.hint()).isNotBlank());
  }

  private static void refused(byte[] workbook, String message) {
    refused(workbook);
    assertThat(Samples.read(workbook).defects().get(0).message()).contains(message);
  }

  private interface Packing {
    void into(ZipOutputStream zip) throws IOException;
  }

  private static byte[] packed(Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      packing.into(zip);
    }
    return bytes.toByteArray();
  }

  private static void many(ZipOutputStream zip, int parts) throws IOException {
    for (int i = 0; i < parts; i++) {
      put(zip, "xl/part" + i + ".xml", "");
    }
  }

  private static void one(ZipOutputStream zip, String content) throws IOException {
    put(zip, "xl/worksheets/sheet1.xml", content);
  }

  private static byte[] rewritten(String name, UnaryOperator<String> change) throws IOException {
    return packed(zip -> copy(zip, name, change));
  }

  private static void copy(ZipOutputStream to, String name, UnaryOperator<String> change)
      throws IOException {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Samples.workbook()))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        put(to, entry.getName(), entry.getName().equals(name) ? change.apply(content) : content);
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(content.getBytes(StandardCharsets.UTF_8));
  }
}
