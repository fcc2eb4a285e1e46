package org.jihe.ways;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages of Office files, and how other programs than Office write them. */
final class PackageWriter {
  private static final Map<String, String> STRICT =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private PackageWriter() {}

  /** These parts, zipped as the traits say. */
  static byte[] zipped(Map<String, String> parts, Set<Trait> traits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        boolean back = traits.contains(Trait.BACKSLASHES);
        zip.putNextEntry(new ZipEntry(back ? part.getKey().replace('/', '\\') : part.getKey()));
        String content = traits.contains(Trait.STRICT) ? strict(part.getValue()) : part.getValue();
        zip.write(content.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String strict(String xml) {
    String strict = xml;
    for (Map.Entry<String, String> namespace : STRICT.entrySet()) {
      strict = strict.replace(namespace.getKey(), namespace.getValue());
    }
    return strict;
  }

  /** A package of text parts, zipped again as the traits say. */
  static byte[] zippedAgain(byte[] content, Set<Trait> traits) {
    if (!traits.contains(Trait.STRICT) && !traits.contains(Trait.BACKSLASHES)) {
      return content;
    }
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped(parts, traits);
  }
}
