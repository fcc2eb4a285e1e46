package org.jihe.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a form field of a .doc shows that has no result: whether it is ticked, or what was chosen
 * ([MS-DOC] 2.9.78 FFData).
 */
final class DocFormField {
  private static final int TICK_BOX = 1;
  private static final int LIST = 2;

  /** Stands for: as it is set at first. */
  private static final int AT_FIRST = 25;

  private static final int LONGEST = 1000;

  private final ByteBuffer data;

  private DocFormField(ByteBuffer data) {
    this.data = data;
  }

  /**
   * What the field shows; empty when that cannot be told.
   *
   * @param stream the document's stream of data
   * @param offset where in it the field's own begin
   */
  static String shown(byte[] stream, int offset) {
    try {
      ByteBuffer data = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
      data.position(offset + 4);
      data.position(offset + Short.toUnsignedInt(data.getShort()));
      return new DocFormField(data).shown();
    } catch (RuntimeException e) {
      // Offsets that lead nowhere.
      return "";
    }
  }

  private String shown() {
    data.getInt(); // version
    int bits = Short.toUnsignedInt(data.getShort());
    int type = bits & 3;
    int result = (bits >> 2) & 31;
    data.getInt(); // longest text and size of the box
    text(); // name
    if (type != TICK_BOX && type != LIST) {
      return "";
    }
    int first = Short.toUnsignedInt(data.getShort());
    int chosen = result == AT_FIRST ? first : result;
    return type == TICK_BOX ? (chosen == 1 ? "☑" : "☐") : entry(chosen);
  }

  private String entry(int chosen) {
    for (int i = 0; i < 5; i++) {
      text(); // format, help, line of state, macros
    }
    List<String> entries = new ArrayList<>();
    data.getShort(); // marks a list of texts of two bytes a sign
    int count = Math.min(LONGEST, Short.toUnsignedInt(data.getShort()));
    data.getShort(); // bytes beside each
    for (int i = 0; i < count; i++) {
      entries.add(characters(Short.toUnsignedInt(data.getShort())));
    }
    return chosen < entries.size() ? entries.get(chosen) : "";
  }

  /** A text with its length before it and a zero behind. */
  private String text() {
    String text = characters(Short.toUnsignedInt(data.getShort()));
    data.getShort();
    return text;
  }

  private String characters(int length) {
    byte[] bytes = new byte[2 * Math.min(LONGEST, length)];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_16LE);
  }
}
