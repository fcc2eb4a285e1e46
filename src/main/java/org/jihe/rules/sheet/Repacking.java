package org.jihe.rules.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook's package, so that the same content gives the same bytes. */
final class Repacking {
  private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private Repacking() {}

  static byte[] repack(byte[] workbook) throws IOException {
    ByteArrayOutputStream repacked = new ByteArrayOutputStream(workbook.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(repacked)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NEVER);
        to.putNextEntry(timeless);
        byte[] content = from.readAllBytes();
        to.write(entry.getName().equals(PROPERTIES) ? timeless(content) : content);
        to.closeEntry();
      }
    }
    return repacked.toByteArray();
  }

  private static byte[] timeless(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", NEVER + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
