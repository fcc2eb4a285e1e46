package org.jihe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same two forms, whichever program wrote them down, are the same two declarations. */
class SameFormInEveryFormatTest {
  @TempDir private Path folder = Path.of("");

  private static List<Object> expected() {
    return Bare.of(read("a.txt", SampleForm.extracted(SampleForm.BOTH)).declarations());
  }

  private static Filing read(String name, byte[] content) {
    return TestLabels.intake().read(name, content);
  }

  private static void assertSame(Filing filing, Source.Kind kind) {
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.source().kind()).isEqualTo(kind);
    assertThat(Bare.of(filing.declarations())).isEqualTo(expected());
  }

  @Test
  void extracted_text_holds_every_value() {
    Filing filing = read("a.txt", SampleForm.extracted(SampleForm.BOTH));
    assertThat(filing.defects()).isEmpty();
    Declaration form = filing.declarations().get(0);
    assertThat(form.layout()).isEqualTo("重庆平表");
    assertThat(form.preparedBy().raw()).isEqualTo("重庆市沙坪坝区司法局");
    assertThat(form.preparedBy().place().label()).isEqualTo("编制单位");
    assertThat(form.projectCode().raw()).isEqualTo("50010622T000000118102");
    assertThat(form.projectName().raw()).isEqualTo("依法治区");
    assertThat(form.budgetTotal().entry().raw()).isEqualTo("8.38 ");
    assertThat(form.year()).isEqualTo(2024);
    assertThat(form.amountUnit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
    assertThat(form.overview().raw()).isEqualTo("1. 组织法治培训。\n2. 办理复议与应诉。 ");
    assertThat(form.indicators())
        .extracting(i -> i.name().raw())
        .containsExactly("法治督察完成率　", "培训合格率");
    assertThat(filing.declarations().get(1).indicators()).hasSize(3);
  }

  @Test
  void pasted_from_a_spreadsheet() {
    assertSame(read("a.txt", SampleForm.pasted(SampleForm.BOTH)), Source.Kind.TEXT);
  }

  @Test
  void extracted_and_pasted_text_in_one_file() {
    String both =
        new String(SampleForm.extracted(List.of(SampleForm.RULE_OF_LAW)), StandardCharsets.UTF_8)
            + new String(SampleForm.pasted(List.of(SampleForm.PUBLICITY)), StandardCharsets.UTF_8);
    assertSame(read("a.txt", both.getBytes(StandardCharsets.UTF_8)), Source.Kind.TEXT);
  }

  @Test
  void a_word_document_with_merged_cells() throws IOException {
    Filing filing = read("a.docx", SampleForm.docx(SampleForm.BOTH));
    assertSame(filing, Source.Kind.DOCX);
    Declaration second = filing.declarations().get(1);
    assertThat(second.townshipSubsidy().place().position())
        .isEqualTo(new Position.TableCell(2, 5, 4));
    assertThat(second.indicators().get(0).target().place().position())
        .isEqualTo(new Position.TableCell(2, 10, 6));
  }

  @Test
  void a_workbook_with_a_sheet_for_each_form() throws IOException {
    Filing filing = read("a.xlsx", SampleForm.xlsx(SampleForm.BOTH, false));
    assertSame(filing, Source.Kind.XLSX);
    assertThat(filing.declarations().get(1).indicators().get(0).target().place().position())
        .isEqualTo(new Position.SheetCell("表2", "F10"));
  }

  @Test
  void a_workbook_with_all_forms_on_one_sheet() throws IOException {
    assertSame(read("a.xlsx", SampleForm.xlsx(SampleForm.BOTH, true)), Source.Kind.XLSX);
  }

  @Test
  void written_as_json_and_read_again() {
    Filing filing = read("a.txt", SampleForm.extracted(SampleForm.BOTH));
    assertSame(read("a.json", new FilingJson().write(filing)), Source.Kind.JSON);
  }

  @Test
  void a_word_document_saved_by_libreoffice() throws Exception {
    byte[] saved = convert("form.docx", SampleForm.docx(SampleForm.BOTH), "docx");
    assertSame(read("a.docx", saved), Source.Kind.DOCX);
  }

  @Test
  void a_workbook_saved_by_libreoffice() throws Exception {
    byte[] saved = convert("form.xlsx", SampleForm.xlsx(SampleForm.BOTH, false), "xlsx");
    assertSame(read("a.xlsx", saved), Source.Kind.XLSX);
  }

  /** HTML has no blanks at the ends of a cell, so only what shows is compared. */
  @Test
  void a_word_document_that_libreoffice_made_of_a_web_page() throws Exception {
    byte[] saved = convert("form.html", SampleForm.html(SampleForm.BOTH), "docx:MS Word 2007 XML");
    Filing filing = read("a.docx", saved);
    assertThat(filing.defects()).isEmpty();
    assertThat(shown(filing.declarations()))
        .isEqualTo(shown(read("a.txt", SampleForm.extracted(SampleForm.BOTH)).declarations()));
  }

  private static List<Object> shown(List<Declaration> declarations) {
    return declarations.stream()
        .<Object>map(
            d ->
                List.of(
                    Arrays.stream(Field.values())
                        .map(field -> d.entry(field).presence() + d.entry(field).text())
                        .toList(),
                    d.layout(),
                    d.indicators().stream()
                        .map(i -> i.name().text() + i.weight().text() + i.requirement())
                        .toList()))
        .toList();
  }

  private byte[] convert(String name, byte[] content, String format) throws Exception {
    assumeTrue(
        Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
        "LibreOffice (soffice) is not installed");
    Path in = Files.write(folder.resolve(name), content);
    Path out = Files.createDirectory(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean done = process.waitFor(120, TimeUnit.SECONDS);
    if (!done) {
      process.destroyForcibly();
    }
    assertThat(done).as("LibreOffice converts within two minutes").isTrue();
    return Files.readAllBytes(out.resolve("form." + format.substring(0, 4)));
  }
}
