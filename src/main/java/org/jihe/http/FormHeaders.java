package org.jihe.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The heads of the parts of a form ({@code multipart/form-data}), which name the files: what is not
 * UTF-8 in them is GB18030, as older Chinese clients send it. The files themselves stay as they
 * are.
 */
final class FormHeaders {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private FormHeaders() {}

  /**
   * The form with its heads in UTF-8.
   *
   * @param boundary between its parts
   */
  static byte[] inUtf8(byte[] form, String boundary) {
    byte[] line = ("--" + boundary + "\r\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream(form.length + 64);
    int copied = 0;
    int head = next(form, line, 0);
    while (head == 0 || (head > 0 && form[head - 1] == '\n')) {
      int start = head + line.length;
      int end = next(form, END, start);
      if (end < 0) {
        break;
      }
      if (!isUtf8(form, start, end)) {
        all.write(form, copied, start - copied);
        all.writeBytes(
            new String(form, start, end - start, GB18030).getBytes(StandardCharsets.UTF_8));
        copied = end;
      }
      head = next(form, line, end);
    }
    all.write(form, copied, form.length - copied);
    return copied == 0 ? form : all.toByteArray();
  }

  private static int next(byte[] form, byte[] wanted, int from) {
    for (int i = from; i <= form.length - wanted.length; i++) {
      int k = 0;
      while (k < wanted.length && form[i + k] == wanted[k]) {
        k++;
      }
      if (k == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUtf8(byte[] form, int start, int end) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(form, start, end - start));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
