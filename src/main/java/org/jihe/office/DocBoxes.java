package org.jihe.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherTextboxRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;

/** The text boxes of a .doc, and where they are anchored. */
final class DocBoxes {
  /** Where the header of the file says where the list of boxes is ([MS-DOC] 2.5.6). */
  private static final int LIST = 0x25A;

  private static final int BYTES_A_BOX = 22;
  private static final int MOST = 10_000;

  private final HWPFDocument document;
  private final TreeMap<Integer, Range> unread = new TreeMap<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    Range all = document.getMainTextboxRange();
    if (all.getEndOffset() > all.getStartOffset()) {
      try {
        readList(all);
      } catch (IOException | RuntimeException e) {
        // Without the list of boxes there is one, of which it is not told where it is.
        unread.clear();
        unread.put(0, all);
      }
    }
  }

  private void readList(Range all) throws IOException {
    byte[] head = new byte[LIST + 8];
    try (InputStream main = document.getDirectory().createDocumentInputStream("WordDocument")) {
      main.readNBytes(head, 0, head.length);
    }
    ByteBuffer where = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    int from = where.getInt(LIST);
    int length = where.getInt(LIST + 4);
    int count = Math.min(MOST, (length - 4) / (4 + BYTES_A_BOX));
    ByteBuffer list = ByteBuffer.wrap(document.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      int start = all.getStartOffset() + list.getInt(from + 4 * i);
      int end = Math.min(all.getEndOffset(), all.getStartOffset() + list.getInt(from + 4 * i + 4));
      if (start < end) {
        unread.put(i + 1, new Range(start, end, document));
      }
    }
  }

  boolean none() {
    return unread.isEmpty();
  }

  /** The box that is anchored at a place of the text; it is handed out once. */
  Optional<Range> at(int offset) {
    Optional<OfficeDrawing> drawing =
        Optional.ofNullable(document.getOfficeDrawingsMain().getOfficeDrawingAt(offset));
    return drawing
        .map(OfficeDrawing::getOfficeArtSpContainer)
        .flatMap(DocBoxes::box)
        .flatMap(DocBoxes::number)
        .flatMap(number -> Optional.ofNullable(unread.remove(number)));
  }

  private static Optional<EscherRecord> box(EscherContainerRecord shape) {
    EscherRecord box = shape.getChildById(EscherTextboxRecord.RECORD_ID);
    return Optional.ofNullable(box);
  }

  private static Optional<Integer> number(EscherRecord box) {
    byte[] bytes = box.serialize();
    return bytes.length < 12
        ? Optional.empty()
        : Optional.of(
            Short.toUnsignedInt(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(bytes.length - 2)));
  }

  /** The boxes of which nobody knows where they are. */
  List<Range> unread() {
    return new ArrayList<>(unread.values());
  }
}
