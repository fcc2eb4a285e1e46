package org.jihe.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Note;
import org.jihe.domain.Source;
import org.junit.jupiter.api.Test;

/** Every kind of file is read, or refused in one sentence that says what to do. */
class KindsOfFilesTest {
  private static final Charset GBK = Charset.forName("GBK");

  private static Filing read(String name, byte[] content) {
    return TestLabels.intake().read(name, content);
  }

  private static void assertRefused(byte[] content, String kind) {
    Filing filing = read("申报表.xls", content);
    assertThat(filing.declarations()).isEmpty();
    assertThat(filing.defects())
        .singleElement()
        .extracting(Defect::message)
        .asString()
        .contains(kind);
    assertThat(filing.defects().get(0).hint()).startsWith("请").doesNotContain("\n");
  }

  @Test
  void pages_of_the_web_however_they_begin() {
    for (String page :
        List.of(
            "<div><table><tr><td>指标</td></tr></table></div>",
            "\uFEFF<table border=0>",
            "\r\n <meta charset=gb2312>",
            "<!-- saved from url -->",
            "<?xml version=\"1.0\"?><Workbook>",
            "Content-Type: text/html",
            "MIME-Version: 1.0\r\nX: y")) {
      assertRefused(page.getBytes(UTF_8), "网页");
    }
    assertRefused("\uFEFF<html><body>".getBytes(UTF_16LE), "网页");
  }

  @Test
  void a_text_that_begins_with_a_label_in_angle_brackets_is_no_page() {
    assertThat(read("a.txt", "<项目名称>：甲\n".getBytes(UTF_8)).source().kind())
        .isEqualTo(Source.Kind.TEXT);
  }

  @Test
  void pictures_programs_recordings_and_other_archives() {
    assertRefused("BM\u00F6\u0084\u0003\0\0\0\0\0\u00F6\0\0\0".getBytes(ISO_8859_1), "图片");
    assertRefused("\0\0\0\u0018ftypheic\0\0".getBytes(ISO_8859_1), "图片");
    assertRefused("\0\0\0\u0018ftypisom\0\0".getBytes(ISO_8859_1), "视频");
    assertRefused("MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1), "程序");
    assertRefused("Rar!\u001A\u0007\0".getBytes(ISO_8859_1), "压缩包");
    assertRefused("7z\u00BC\u00AF'\u001C".getBytes(ISO_8859_1), "压缩包");
  }

  @Test
  void an_ofd_document() throws IOException {
    assertRefused(
        zip(UTF_8, Map.of("OFD.xml", new byte[0], "Doc_0/Document.xml", new byte[0])), "OFD");
  }

  @Test
  void the_forms_of_a_zip_are_read_in_its_order_and_each_is_told_its_file() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("区教委/申报表一.docx", SampleForm.docx(SampleForm.BOTH));
    files.put("__MACOSX/._申报表一.docx", new byte[10]);
    files.put("区教委/~$申报表一.docx", new byte[10]);
    files.put("申报表二.xlsx", SampleForm.xlsx(List.of(SampleForm.RULE_OF_LAW), false));
    files.put("通知.txt", "关于报送的通知".getBytes(UTF_8));
    files.put("现场.jpg", new byte[10]);
    for (Charset names : List.of(UTF_8, GBK)) {
      Filing filing = read("全区.zip", zip(names, files));
      assertThat(filing.declarations()).extracting(Declaration::index).containsExactly(1, 2, 3);
      assertThat(filing.defects()).isEmpty();
      assertThat(filing.notes())
          .extracting(Note::message)
          .anyMatch(note -> note.contains("表1至表2") && note.contains("区教委/申报表一.docx"))
          .anyMatch(note -> note.contains("表3") && note.contains("申报表二.xlsx"))
          .anyMatch(note -> note.contains("现场.jpg"))
          .noneMatch(note -> note.contains("~$") || note.contains("MACOSX"));
    }
  }

  @Test
  void what_is_lost_of_a_file_in_a_zip_concerns_its_form() throws IOException {
    byte[] broken = SampleForm.docx(List.of(SampleForm.PUBLICITY));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("一.docx", SampleForm.docx(List.of(SampleForm.RULE_OF_LAW)));
    files.put("二.docx", java.util.Arrays.copyOf(broken, broken.length / 2));
    files.put("三.pdf", "%PDF-1.7".getBytes(UTF_8));
    Filing filing = read("全区.zip", zip(UTF_8, files));
    assertThat(filing.declarations()).hasSize(1);
    assertThat(filing.defects())
        .extracting(Defect::file)
        .containsExactly("全区.zip/二.docx", "全区.zip/三.pdf");
  }

  private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
