package org.jihe.reporting;

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
              .map(row -> row.id() + " " + ReportWords.place(row))
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
    return PlainJson.indented(objects(notes));
  }

  /** A note as an object of JSON. */
  public record NoteJson(
      String kind, String message, String witness, List<RuleReference> rows, String remedy) {}

  /** An object for each note. */
  public static List<NoteJson> objects(List<RuleNote> notes) {
    return notes.stream()
        .map(
            note ->
                new NoteJson(
                    note.kind().name().toLowerCase(Locale.ROOT),
                    note.message(),
                    note.witness(),
                    note.rows(),
                    note.remedy()))
        .toList();
  }
}
