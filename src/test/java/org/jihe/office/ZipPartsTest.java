package org.jihe.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Annotation;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.junit.jupiter.api.Test;

/** The gate: packages are made alike before they are parsed, and what would do harm is refused. */
class ZipPartsTest {
  private static final String DEEP = "<x>".repeat(6000) + "</x>".repeat(6000);

  private static Map<String, String> sheet() {
    return new SheetXml().text("甲").number("0.95", "0%").parts();
  }

  private static Map<String, String> renamed(UnaryOperator<String> name) {
    Map<String, String> parts = new LinkedHashMap<>();
    sheet().forEach((part, xml) -> parts.put(name.apply(part), xml));
    return parts;
  }

  private static Map<String, String> strict() {
    Map<String, String> parts = new LinkedHashMap<>();
    sheet()
        .forEach(
            (name, xml) ->
                parts.put(
                    name,
                    xml.replace(SheetXml.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                            SheetXml.OFFICE,
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    return parts;
  }

  private static List<String> read(Map<String, String> parts) {
    SheetXml.Sheet sheet = SheetXml.read(SheetXml.zipped(parts));
    assertThat(sheet.said()).isEmpty();
    return sheet.texts();
  }

  private static List<String> refused(Map<String, String> parts) {
    SheetXml.Sheet sheet = SheetXml.read(SheetXml.zipped(parts));
    assertThat(sheet.rows()).isEmpty();
    return sheet.said();
  }

  @Test
  void a_package_is_found_its_way_in_however_its_parts_are_named() {
    assertThat(read(renamed(name -> name.replace('/', '\\')))).containsExactly("甲", "95%");
    assertThat(read(renamed(name -> name.replace("xl/", "XL/")))).containsExactly("甲", "95%");
    assertThat(read(renamed(name -> name.toLowerCase(Locale.ROOT)))).containsExactly("甲", "95%");
    assertThat(read(renamed(name -> "/" + name))).containsExactly("甲", "95%");
  }

  @Test
  void the_strict_kind_reads_as_the_usual_one() {
    assertThat(read(strict())).containsExactly("甲", "95%");
  }

  @Test
  void properties_that_no_program_writes_so_are_not_even_looked_at() {
    Map<String, String> parts = sheet();
    parts.put(
        "docProps/core.xml", "<cp:coreProperties xmlns:cp='odd'><a/><a/></cp:coreProperties>");
    parts.put("docProps/custom.xml", "not xml at all");
    parts.put("xl/media/image1.emf", "\0".repeat(3_000_000));
    parts.put("xl/printerSettings/printerSettings1.bin", "\0");
    assertThat(read(parts)).containsExactly("甲", "95%");
  }

  @Test
  void what_compresses_well_is_no_attack() {
    Map<String, String> parts = sheet();
    parts.computeIfPresent(
        "xl/styles.xml",
        (name, xml) ->
            xml.replace(
                "</cellXfs>",
                "<xf numFmtId='0' fontId='0' applyFont='1'/>".repeat(20_000) + "</cellXfs>"));
    assertThat(read(parts)).containsExactly("甲", "95%");
  }

  @Test
  void nesting_beyond_measure_is_refused_wherever_it_is() {
    for (String part :
        List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml")) {
      Map<String, String> parts = sheet();
      parts.computeIfPresent(part, (name, xml) -> xml.replaceFirst("</\\w+>$", DEEP + "$0"));
      assertThat(refused(parts)).singleElement().asString().contains(part, "嵌套");
    }
    Map<String, String> properties = sheet();
    properties.put("docProps/core.xml", "<p>" + "<x>".repeat(30) + "</x>".repeat(30) + "</p>");
    assertThat(refused(properties)).singleElement().asString().contains("嵌套");
  }

  @Test
  void depth_is_counted_by_elements_alone() {
    String tricks =
        "<a b='</a></a>>' c=\"<a><a>\"><!-- <a> --><?p <a> ?><![CDATA[<a><a>]]><a/></a>";
    assertThat(depth(tricks, 2)).isFalse();
    assertThat(depth(tricks, 1)).isTrue();
    assertThat(XmlDepth.exceeds("<a><a/></a>".getBytes(StandardCharsets.UTF_16), 1)).isTrue();
    assertThat(XmlDepth.exceeds("<a><a/></a>".getBytes(StandardCharsets.UTF_16), 2)).isFalse();
  }

  private static boolean depth(String xml, int deepest) {
    return XmlDepth.exceeds(xml.getBytes(StandardCharsets.UTF_8), deepest);
  }

  @Test
  void the_relation_tells_which_part_is_the_workbook() {
    Map<String, String> parts = new LinkedHashMap<>(sheet());
    String types = String.valueOf(parts.get("[Content_Types].xml"));
    String decoy =
        "<Override PartName='/decoy.xml' ContentType='application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.sheet.main+xml'/>";
    parts.put("[Content_Types].xml", types.replaceFirst("<Override", decoy + "<Override"));
    parts.put("decoy.xml", "<workbook/>");
    assertThat(read(parts)).containsExactly("甲", "95%");
  }

  @Test
  void a_part_twice_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < 2; i++) {
        for (Map.Entry<String, String> part : sheet().entrySet()) {
          zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
          zip.closeArchiveEntry();
        }
      }
    }
    assertThat(SheetXml.read(bytes.toByteArray()).said())
        .singleElement()
        .asString()
        .contains("两个同名");
    Map<String, String> parts = sheet();
    parts.put("XL/Workbook.xml", "<workbook/>");
    assertThat(refused(parts)).singleElement().asString().contains("两个同名");
  }

  @Test
  void what_is_not_read_is_told_by_what_it_is() {
    Map<String, String> binary = sheet();
    binary.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
    assertThat(refused(binary)).singleElement().asString().contains(".xlsb");
    assertThat(refused(Map.of("Index/Document.iwa", "x")))
        .singleElement()
        .asString()
        .contains("Numbers");
    assertThat(refused(Map.of("mimetype", "x")))
        .singleElement()
        .asString()
        .contains("OpenDocument");
    assertThat(refused(Map.of("a.txt", "x")))
        .singleElement()
        .asString()
        .contains("不是 Word 或 Excel");
  }

  @Test
  void more_than_the_limits_is_refused() {
    Limits small = new Limits(1000, 100_000, 10, 1);
    byte[] large = SheetXml.zipped(Map.of("xl/a.xml", "<a>" + "x".repeat(2000) + "</a>"));
    assertThatThrownBy(() -> ZipParts.of(large, small))
        .isInstanceOfSatisfying(
            PackageRefused.class,
            e -> assertThat(e.reason()).isEqualTo(PackageRefused.Reason.TOO_LARGE));
  }

  @Test
  void a_copy_loses_nothing_and_reads_the_same() throws Exception {
    Map<String, String> parts = renamed(name -> name.replace('/', '\\'));
    parts.put("xl\\media\\image1.png", "picture");
    parts.put("docProps\\core.xml", "<a/>");
    ZipParts copy =
        ZipParts.of(
            ZipParts.of(SheetXml.zipped(parts), Limits.STANDARD).with(Map.of()), Limits.STANDARD);
    assertThat(copy.names())
        .contains("xl/media/image1.png", "docProps/core.xml", "xl/workbook.xml");
    assertThat(copy.part("xl/workbook.xml")).isPresent();
    assertThat(copy.part("xl/media/image1.png")).isEmpty();
  }

  @Test
  void remarks_are_written_into_packages_of_every_kind_and_nothing_is_lost() throws Exception {
    for (Map<String, String> parts :
        List.of(
            strict(), renamed(n -> n.replace('/', '\\')), renamed(n -> n.replace("xl", "XL")))) {
      parts.put("docProps/core.xml", "<odd/>");
      byte[] form = SheetXml.zipped(parts);
      AnnotatedForm marked =
          new FormAnnotator(Limits.STANDARD)
              .mark(
                  new Source("表.xlsx", Source.Kind.XLSX),
                  form,
                  List.of(new Annotation(new Position.SheetCell("表", "A1"), "看这里")));
      assertThat(marked.defects()).isEmpty();
      assertThat(SheetXml.read(marked.content()).texts()).containsExactly("甲", "95%");
      ZipParts after = ZipParts.of(marked.content(), Limits.STANDARD);
      assertThat(after.names()).contains("docProps/core.xml");
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after.forPoi()))) {
        assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
      }
    }
  }
}
