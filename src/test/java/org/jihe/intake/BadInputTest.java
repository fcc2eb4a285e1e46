package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Source;
import org.jihe.office.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, one clear defect says what it is; nothing is thrown. */
class BadInputTest {
  private static Filing read(byte[] content) {
    return TestLabels.intake().read("申报表.docx", content);
  }

  private static void assertRefused(byte[] content, String message) {
    Filing filing = read(content);
    assertThat(filing.declarations()).isEmpty();
    assertThat(filing.defects()).singleElement().satisfies(BadInputTest::isOneLine);
    assertThat(filing.defects().get(0).message()).contains(message);
    assertThat(filing.defects().get(0).file()).isEqualTo("申报表.docx");
  }

  private static void isOneLine(Defect defect) {
    assertThat(defect.message()).isNotBlank().doesNotContain("\n", "Exception");
    assertThat(defect.hint()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void an_empty_file() {
    assertRefused(new byte[0], "空");
    assertRefused(" \n\t\u3000\n".getBytes(UTF_8), "");
  }

  @Test
  void a_photo_renamed_to_a_document() {
    byte[] photo = new byte[5000];
    new Random(7).nextBytes(photo);
    photo[0] = (byte) 0xFF;
    photo[1] = (byte) 0xD8;
    photo[2] = (byte) 0xFF;
    assertRefused(photo, "图片");
  }

  @Test
  void binary_garbage() {
    byte[] garbage = new byte[5000];
    new Random(1).nextBytes(garbage);
    assertRefused(garbage, "无法识别");
  }

  @Test
  void a_pdf_a_web_page_and_rtf() {
    assertRefused("%PDF-1.7\n%âãÏÓ".getBytes(UTF_8), "PDF");
    assertRefused("<html><body><table></table></body></html>".getBytes(UTF_8), "网页");
    assertRefused("{\\rtf1\\ansi 绩效指标}".getBytes(UTF_8), "RTF");
  }

  @Test
  void a_truncated_document() throws IOException {
    byte[] whole = SampleForm.docx(SampleForm.BOTH);
    for (int length : new int[] {5, 100, whole.length / 2, whole.length - 10}) {
      assertRefused(Arrays.copyOf(whole, length), "不完整");
    }
  }

  @Test
  void a_document_with_a_damaged_part() throws IOException {
    byte[] whole = SampleForm.docx(SampleForm.BOTH);
    for (int i = 200; i < 400; i++) {
      whole[i] ^= 0x55;
    }
    assertThat(read(whole).declarations()).isEmpty();
    assertThat(read(whole).defects()).hasSize(1).allSatisfy(BadInputTest::isOneLine);
  }

  @Test
  void a_zip_that_is_no_document() throws IOException {
    assertRefused(zip("photo.jpg", new byte[100]), "不是 Word 或 Excel");
    assertRefused(
        zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)), "OpenDocument");
  }

  @Test
  void a_zip_bomb() throws IOException {
    Intake intake = new Intake(TestLabels.ALL, new Limits(1 << 20, 4 << 20, 1000, 32));
    Filing filing = intake.read("a.docx", zip("word/document.xml", new byte[64 << 20]));
    assertThat(filing.defects()).singleElement().satisfies(BadInputTest::isOneLine);
    assertThat(filing.defects().get(0).message()).contains("压缩炸弹");
  }

  @Test
  void a_word_document_that_reads_other_files_is_refused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "50010622T000000118102-机密");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>项目名称：&x;</w:t></w:r></w:p>"
            + "</w:body></w:document>";
    Filing filing = read(word(xml));
    assertThat(filing.declarations()).isEmpty();
    assertThat(filing.defects()).isNotEmpty().allSatisfy(BadInputTest::isOneLine);
    assertThat(filing.toString()).doesNotContain("机密");
  }

  @Test
  void a_word_document_nested_beyond_measure() throws IOException {
    String xml =
        "<w:document xmlns:w=\"urn:w\"><w:body>"
            + "<w:sdt><w:sdtContent>".repeat(20_000)
            + "</w:sdtContent></w:sdt>".repeat(20_000)
            + "</w:body></w:document>";
    assertRefused(word(xml), "损坏");
  }

  @Test
  void an_encrypted_workbook() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(file)) {
        stream.write(SampleForm.xlsx(SampleForm.BOTH, false));
      }
      file.writeFilesystem(out);
      assertRefused(out.toByteArray(), "密码");
    }
  }

  @Test
  void documents_of_the_old_formats_are_told_apart() throws IOException {
    assertRefused(compound("WordDocument"), "Word");
    assertThat(read(compound("WordDocument")).source().kind()).isEqualTo(Source.Kind.DOC);
    assertRefused(compound("Workbook"), "Excel 工作簿无法解析");
    assertThat(read(compound("Workbook")).source().kind()).isEqualTo(Source.Kind.XLS);
    assertRefused(Arrays.copyOf(compound("Workbook"), 300), "损坏");
  }

  @Test
  void a_workbook_whose_insides_are_broken() throws IOException {
    byte[] broken =
        zip(
            List.of("[Content_Types].xml", "xl/workbook.xml"),
            List.of(
                ("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                    .getBytes(UTF_8),
                "<workbook".getBytes(UTF_8)));
    assertRefused(broken, "损坏");
  }

  @Test
  void a_file_beyond_the_limit_is_not_even_read_to_its_end() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\t';
          }
        };
    Filing filing = new Intake(TestLabels.ALL, Limits.STANDARD).read("大文件.txt", endless);
    assertThat(filing.defects()).extracting(Defect::message).containsExactly("文件超过20 MB，没有读取");
  }

  @Test
  void a_text_without_a_form_says_which_labels_it_has() {
    Filing filing = read("会议通知\n联系人：办公室\n".getBytes(UTF_8));
    assertThat(filing.defects()).singleElement().satisfies(BadInputTest::isOneLine);
    assertThat(filing.defects().get(0).message()).isEqualTo("文件中没有绩效目标申报表：只有联系人，没有绩效指标、项目名称、预算");
  }

  @Test
  void a_text_with_a_damaged_byte_is_read_and_its_line_told() {
    byte[] text = SampleForm.extracted(SampleForm.BOTH);
    int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("8.38 ");
    text[at + 4] = (byte) 0xFF;
    Filing filing = read(text);
    assertThat(filing.declarations()).hasSize(2);
    assertThat(filing.declarations().get(0).budgetTotal().readable()).isFalse();
    assertThat(filing.defects()).singleElement().satisfies(BadInputTest::isOneLine);
    assertThat(filing.defects().get(0).message()).contains("第15行");
  }

  @Test
  void chinese_in_another_encoding_without_a_label_is_not_guessed() {
    assertRefused("今天天气很好".getBytes(java.nio.charset.Charset.forName("GB18030")), "无法识别");
  }

  private static byte[] word(String xml) throws IOException {
    return zip(
        List.of("[Content_Types].xml", "word/document.xml"),
        List.of(
            ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .getBytes(UTF_8),
            xml.getBytes(UTF_8)));
  }

  private static byte[] compound(String entry) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    return zip(List.of(name), List.of(content));
  }

  private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(contents.get(i));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
