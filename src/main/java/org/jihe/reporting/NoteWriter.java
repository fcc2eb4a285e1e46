package org.jihe.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** An indented array of {@link #objects}. */
  public String json(List<RuleNote> notes) {
    return IndentedJson.text(objects(notes));
  }

  /** An object for each note. */
  public List<Map<String, Object>> objects(List<RuleNote> notes) {
    return notes.stream().map(NoteWriter::object).toList();
  }

  private static Map<String, Object> object(RuleNote note) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", note.kind().name().toLowerCase(Locale.ROOT));
    object.put("message", note.message());
    object.put("witness", note.witness());
    object.put("rows", note.rows().stream().map(NoteWriter::object).toList());
    object.put("remedy", note.remedy());
    return object;
  }

  private static Map<String, Object> object(RuleReference row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.id());
    object.put("file", row.file());
    object.put("sheet", row.sheet());
    object.put("row", row.row());
    object.put("cells", row.cells());
    return object;
  }
}
