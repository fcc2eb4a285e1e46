package org.jihe.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jihe.domain.Document;
import org.junit.jupiter.api.Test;

/** Names of files that older Chinese clients send. */
class FormHeadersTest {
  private static byte[] form(Charset names, byte[] file) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"部门申报表.docx\"\r\n\r\n";
    form.writeBytes(head.getBytes(names));
    form.writeBytes(file);
    form.writeBytes("\r\n--B--\r\n".getBytes(UTF_8));
    return form.toByteArray();
  }

  private static Document document(Charset names, byte[] file) {
    return FormData.file("multipart/form-data; boundary=B", form(names, file));
  }

  @Test
  void a_name_that_is_not_utf_8_is_gb18030_and_the_file_stays_as_it_is() {
    byte[] file = "PK\u0003\u0004--B\u00FF\u00FE\r\n\r\n\u00C9".getBytes(ISO_8859_1);
    for (Charset names : new Charset[] {UTF_8, Charset.forName("GBK")}) {
      Document document = document(names, file);
      assertThat(document.name()).isEqualTo("部门申报表.docx");
      assertThat(document.bytes()).isEqualTo(file);
    }
  }
}
