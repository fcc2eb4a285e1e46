package org.jihe.domain;

import java.util.Map;

/**
 * Where something is: in the form, by field and label, and in the file, by position.
 *
 * @param field JSON pointer of the field within its declaration, such as {@code
 *     /indicators/2/target}; empty for the declaration as a whole
 * @param label the field's label as the form prints it, or its usual Chinese name
 * @param position where the field's value stands in the file
 * @param quote the words meant, exactly as written; empty when the whole field is meant
 */
public record Place(String field, String label, Position position, String quote) {

  /** The declaration as a whole. */
  public static final Place WHOLE = new Place("", "", new Position.Nowhere(), "");

  /** What the last part of an indicator's pointers is called. */
  private static final Map<String, FormPart> INDICATOR_PARTS =
      Map.of(
          "name", FormPart.INDICATOR_NAME,
          "level1", FormPart.INDICATOR_LEVEL1,
          "level2", FormPart.INDICATOR_LEVEL2,
          "weight", FormPart.INDICATOR_WEIGHT,
          "measure", FormPart.INDICATOR_MEASURE,
          "comparator", FormPart.INDICATOR_COMPARISON,
          "target", FormPart.INDICATOR_TARGET,
          "previousTarget", FormPart.INDICATOR_PREVIOUS_TARGET);

  /** A field that the file does not hold. */
  public static Place nowhere(String field, String label) {
    return new Place(field, label, new Position.Nowhere(), "");
  }

  /** Position and words as one says them in Chinese, such as 第7行「其他」; empty for nowhere. */
  public String inWords() {
    return position.inWords() + (quote.isEmpty() ? "" : Blanks.quoted(quote));
  }

  /** The field's usual Chinese name, whatever the form prints; the label where it has none. */
  public String name() {
    for (Field candidate : Field.values()) {
      if (candidate.pointer().equals(field)) {
        return candidate.label();
      }
    }
    FormPart part =
        field.startsWith("/indicators/")
            ? INDICATOR_PARTS.get(field.substring(field.lastIndexOf('/') + 1))
            : null;
    return part == null ? label : part.label();
  }

  /** The same place, narrowed to the words {@code words}. */
  public Place quoting(String words) {
    return new Place(field, label, position, words);
  }

  /**
   * The same place, narrowed to {@code raw.substring(start, end)}; in a text the line moves along
   * with the line breaks before it.
   */
  public Place quoting(String raw, int start, int end) {
    Position moved = position;
    if (position instanceof Position.Line at) {
      int breaks = (int) raw.substring(0, start).chars().filter(c -> c == '\n').count();
      moved = new Position.Line(at.line() + breaks);
    }
    return new Place(field, label, moved, raw.substring(start, end));
  }

  /** The same place without the words: the whole field. */
  public Place whole() {
    return new Place(field, label, position, "");
  }
}
