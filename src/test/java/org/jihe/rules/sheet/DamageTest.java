package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A damaged file is one thing, a fault of this program another. */
class DamageTest {
  private static final int ROUNDS = 150;

  @Test
  void a_fault_of_ours_is_not_passed_off_as_a_damaged_file() {
    List<TableSchema> faulty =
        new AbstractList<>() {
          @Override
          public TableSchema get(int index) {
            return Samples.SCHEMAS.get(index);
          }

          @Override
          public int size() {
            return Samples.SCHEMAS.size();
          }

          @Override
          public Stream<TableSchema> stream() {
            throw new IllegalStateException("ours");
          }
        };
    assertThatThrownBy(() -> new WorkbookReader().read("weights.xlsx", Samples.workbook(), faulty))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ours");
  }

  @Test
  void what_poi_trips_over_is_a_damaged_file() throws IOException {
    byte[] unreadable =
        packed(changed(parts(), "xl/worksheets/sheet1.xml", xml -> xml.replace("<row", "<rwo")));
    byte[] noXml = packed(changed(parts(), "xl/workbook.xml", xml -> "no markup"));
    for (byte[] damaged : List.of(unreadable, noXml)) {
      assertThat(Samples.read(damaged).defects()).isNotEmpty();
    }
    assertThat(Samples.read(noXml).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).isEqualTo("文件已损坏，打不开"));
  }

  @Test
  void a_row_or_cell_that_hides_another_in_its_place_is_a_defect() throws IOException {
    for (String doubled : List.of("<row r=\"2\".*?</row>", "<c r=\"B2\".*?</c>")) {
      byte[] hiding =
          packed(
              changed(
                  parts(),
                  "xl/worksheets/sheet2.xml",
                  xml -> xml.replaceFirst("(" + doubled + ")", "$1$1")));
      assertThat(Samples.read(hiding).defects())
          .singleElement()
          .satisfies(defect -> assertThat(defect.message()).contains("占用同一个"));
    }
  }

  /** Workbooks that were copied together over years hold thousands of like styles. */
  @Test
  void thousands_of_like_styles_are_no_damage() throws IOException {
    byte[] copied =
        packed(
            changed(
                parts(),
                "xl/styles.xml",
                xml ->
                    xml.replaceFirst(
                        "<cellStyles.*</cellStyles>|</cellXfs>",
                        "$0<!--" + "a like style ".repeat(100_000) + "-->")));
    SheetTables read = Samples.read(copied);
    assertThat(read.defects()).isEmpty();
    assertThat(read.rows()).isEqualTo(Samples.read(Samples.workbook()).rows());
  }

  /** Whatever is wrong with the markup is said of the file or of its cells, and never thrown. */
  @Test
  void damage_anywhere_in_the_markup_is_never_taken_for_a_fault_of_ours() throws IOException {
    Map<String, byte[]> parts = parts();
    List<String> names = List.copyOf(parts.keySet());
    Random random = new Random(7);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
      String name = names.get(random.nextInt(names.size()));
      damaged.put(name, spoilt(parts.get(name), random));
      SheetTables read = Samples.read(packed(damaged));
      refused += read.defects().isEmpty() ? 0 : 1;
    }
    assertThat(refused).isBetween(ROUNDS / 20, ROUNDS);
  }

  /** Some bytes swapped, dropped or doubled. */
  private static byte[] spoilt(byte[] part, Random random) {
    StringBuilder text = new StringBuilder(new String(part, StandardCharsets.ISO_8859_1));
    for (int i = 0; i < 1 + random.nextInt(4) && text.length() > 10; i++) {
      int at = random.nextInt(text.length() - 8);
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, "0123456789-\"<>/aZ".charAt(random.nextInt(17)));
        case 1 -> text.delete(at, at + 1 + random.nextInt(7));
        case 2 -> text.insert(at, text.substring(at, at + 5));
        default -> text.insert(at, random.nextInt(100_000));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private interface Change {
    String of(String xml);
  }

  private static Map<String, byte[]> changed(Map<String, byte[]> parts, String name, Change to) {
    String xml = new String(parts.get(name), StandardCharsets.UTF_8);
    parts.put(name, to.of(xml).getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Samples.workbook()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
