package org.jihe.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/** Defects as objects of JSON, with their cell, line or JSON pointer. */
final class DefectJson {
  private DefectJson() {}

  static Map<String, Object> object(Defect defect) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("detail", defect.message());
    if (!defect.hint().isEmpty()) {
      object.put("hint", defect.hint());
    }
    position(object, defect.position());
    return object;
  }

  /** The same for a defect of a rulebook, whose file is worth saying. */
  static Map<String, Object> ofRulebook(Defect defect) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", defect.file());
    object.putAll(object(defect));
    return object;
  }

  private static void position(Map<String, Object> object, Position position) {
    if (position instanceof Position.Line at) {
      object.put("line", at.line());
    } else if (position instanceof Position.TableCell at) {
      object.put("table", at.table());
      object.put("row", at.row());
      object.put("column", at.column());
    } else if (position instanceof Position.SheetCell at) {
      object.put("sheet", at.sheet());
      object.put("cell", at.cell());
    } else if (position instanceof Position.Paragraph at) {
      object.put("paragraph", at.paragraph());
    } else if (position instanceof Position.Pointer at) {
      object.put("pointer", at.pointer());
    }
  }
}
