package org.jihe.regression.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;

/** Everything that may be written on a form, letters and digits only: to look for words in. */
final class PlainText {
  private static final byte[] ZIP = {'P', 'K'};
  private static final String TAG = "<[^>]*>";

  private PlainText() {}

  /** The letters and digits of a text, in lower case. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(PlainText::narrow)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Letters and digits of full width as those of half width. */
  private static int narrow(int character) {
    return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character;
  }

  /** What stands in a file, whatever it is; of an old office file by both of its encodings. */
  static String of(byte[] content) throws IOException {
    boolean zip = content.length > 1 && content[0] == ZIP[0] && content[1] == ZIP[1];
    if (zip) {
      return unzipped(content);
    }
    String utf8 = new String(content, StandardCharsets.UTF_8);
    String gb = new String(content, Charset.forName("GB18030"));
    String wide = new String(content, StandardCharsets.UTF_16LE);
    String odd =
        content.length < 2
            ? ""
            : new String(content, 1, content.length - 1, StandardCharsets.UTF_16LE);
    return of(String.join("\n", utf8, gb, wide, odd));
  }

  private static String unzipped(byte[] content) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          text.append(xml.replaceAll(TAG, ""));
        }
      }
    }
    return of(text.toString());
  }

  /** What stands in the fields of a filing. */
  static String of(Filing filing) {
    StringBuilder text = new StringBuilder();
    for (Declaration form : filing.declarations()) {
      for (Field field : Field.values()) {
        text.append(form.entry(field).raw());
      }
      form.indicators()
          .forEach(
              indicator -> {
                text.append(indicator.level1().raw()).append(indicator.level2().raw());
                text.append(indicator.name().raw()).append(indicator.measure().raw());
                text.append(indicator.target().entry().raw());
              });
      form.expenditures()
          .forEach(line -> text.append(line.name().raw()).append(line.measure().raw()));
    }
    return of(text.toString());
  }
}
