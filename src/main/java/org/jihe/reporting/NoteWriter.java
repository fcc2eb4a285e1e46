package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleReference;

/** What an analysis of rules noted, as text or JSON. */
public final class NoteWriter {

  /** A paragraph for each note, and how many there are. */
  public String text(List<RuleNote> notes) {
    StringBuilder text = new StringBuilder();
    for (RuleNote note : notes) {
      text.append("【" + note.kind().label() + "】").append(Visible.oneLine(note.message()) + "\n");
      line(text, "例如", note.witness());
      line(
          text,
          "位置",
          note.rows().stream()
              .map(row -> row.id() + " " + Wording.place(row))
              .collect(Collectors.joining("；")));
      line(text, "建议", note.remedy());
      text.append('\n');
    }
    return text.append(notes.isEmpty() ? "没有发现重复、冲突、遮盖、重叠或缺口\n" : "共 " + notes.size() + " 处\n")
        .toString();
  }

  private static void line(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      text.append("  " + label + "：").append(Visible.oneLine(content) + "\n");
    }
  }

  /** An indented array with an object for each note. */
  public String json(List<RuleNote> notes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (RuleNote note : notes) {
      ObjectNode node = array.addObject();
      node.put("kind", note.kind().name().toLowerCase(Locale.ROOT));
      node.put("message", note.message()).put("witness", note.witness());
      ArrayNode rows = node.putArray("rows");
      note.rows().forEach(row -> add(rows.addObject(), row));
      node.put("remedy", note.remedy());
    }
    return IndentedJson.text(array);
  }

  private static void add(ObjectNode node, RuleReference row) {
    node.put("id", row.id()).put("file", row.file()).put("sheet", row.sheet());
    node.put("row", row.row());
    ObjectNode cells = node.putObject("cells");
    row.cells().forEach(cells::put);
  }
}
