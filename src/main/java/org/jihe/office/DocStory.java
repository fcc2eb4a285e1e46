package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/** A .doc while it is being read: its texts, boxes, notes and page headers. */
final class DocStory {
  private static final int DEEPEST = 20;

  /** Signs at the end of the whole text, which belong to no part of it. */
  private static final int SPARE = 8;

  private final HWPFDocument document;
  private final DocBoxes boxes;
  private final Predicate<String> labels;
  private final WordOmissions omissions;

  DocStory(HWPFDocument document, Defects defects, Predicate<String> labels) {
    this.document = document;
    this.boxes = new DocBoxes(document);
    this.labels = labels;
    this.omissions = new WordOmissions(defects, (kind, text) -> text, labels);
  }

  DocBoxes boxes() {
    return boxes;
  }

  WordOmissions omissions() {
    return omissions;
  }

  RowAssembly assembly() {
    return new RowAssembly(labels, omissions);
  }

  int deepest() {
    return DEEPEST;
  }

  DocTextReader.Anchored text(List<Paragraph> paragraphs) {
    return DocTextReader.read(paragraphs, document);
  }

  /** The boxes that are anchored in these places. */
  List<Range> boxes(List<Integer> anchors) {
    return boxes.none()
        ? List.of()
        : anchors.stream().map(boxes::at).flatMap(Optional::stream).toList();
  }

  /** What the headers and footers of pages say of the form: labels with their values. */
  List<Row> headers() {
    Range range = document.getHeaderStoryRange();
    if (range.getEndOffset() <= range.getStartOffset()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < range.numParagraphs(); i++) {
      lines.add(Blanks.strip(text(List.of(range.getParagraph(i))).text().text()));
    }
    return lines.stream()
        .distinct()
        .filter(line -> (line.contains("：") || line.contains(":")) && labels.test(line))
        .map(line -> Row.paragraph(Cell.single(line, new Position.Nowhere(), 1)))
        .toList();
  }

  /** Whether the file holds text that belongs to no part of the document. */
  boolean lacksText() {
    List<Range> parts =
        List.of(
            document.getRange(),
            document.getFootnoteRange(),
            document.getHeaderStoryRange(),
            document.getCommentsRange(),
            document.getEndnoteRange(),
            document.getMainTextboxRange());
    int end = parts.stream().mapToInt(Range::getEndOffset).max().orElse(0);
    String rest = document.getText().substring(Math.min(end, document.getText().length()));
    return rest.length() > SPARE && !Blanks.isBlank(rest);
  }
}
