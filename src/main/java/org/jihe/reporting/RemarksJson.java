package org.jihe.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.RulebookRemarks;

/** What is to be said about a rulebook's files, as JSON. */
public final class RemarksJson {

  /** One indented object with the lists {@code defects} and {@code warnings}. */
  public String write(RulebookRemarks remarks) {
    return IndentedJson.text(object(remarks));
  }

  /** An object with the lists {@code defects} and {@code warnings}. */
  public Map<String, Object> object(RulebookRemarks remarks) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("defects", remarks.defects().stream().map(RemarksJson::object).toList());
    object.put("warnings", remarks.warnings().stream().map(RemarksJson::object).toList());
    return object;
  }

  private static Map<String, Object> object(Defect defect) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", defect.file());
    if (defect.position() instanceof Position.SheetCell at) {
      object.put("sheet", at.sheet());
      object.put("cell", at.cell());
    } else if (defect.position() instanceof Position.Line at) {
      object.put("line", at.line());
    }
    object.put("message", defect.message());
    object.put("hint", defect.hint());
    return object;
  }
}
