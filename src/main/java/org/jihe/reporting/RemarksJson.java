package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.RulebookRemarks;

/** What is to be said about a rulebook's files, as JSON. */
public final class RemarksJson {

  /** One indented object with the lists {@code defects} and {@code warnings}. */
  public String write(RulebookRemarks remarks) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("defects", array(remarks.defects()));
    root.set("warnings", array(remarks.warnings()));
    return IndentedJson.text(root);
  }

  static ArrayNode array(List<Defect> defects) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Defect defect : defects) {
      ObjectNode node = array.addObject().put("file", defect.file());
      if (defect.position() instanceof Position.SheetCell at) {
        node.put("sheet", at.sheet()).put("cell", at.cell());
      } else if (defect.position() instanceof Position.Line at) {
        node.put("line", at.line());
      }
      node.put("message", defect.message()).put("hint", defect.hint());
    }
    return array;
  }
}
