package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.w3c.dom.Element;

/** A document's text, with what its other parts say of it: styles, lists, notes, page headers. */
final class WordStory {
  private final WordParts parts;
  private final WordFeatures features;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, Map<String, String>> notes = new HashMap<>();

  /**
   * A document's text.
   *
   * @param features what it makes use of
   */
  WordStory(WordParts parts, WordFeatures features) {
    this.parts = parts;
    this.features = features;
    this.styles = new WordStyles(parts.ofKind("styles"));
    this.numbering = new WordNumbering(() -> parts.ofKind("numbering"));
  }

  /** A text without any other part. */
  static WordStory alone() {
    return new WordStory(WordParts.none(), WordFeatures.ALL);
  }

  /** The text of paragraphs that follow one another in one place. */
  WordText text(List<Element> paragraphs) {
    List<String> numbers =
        features.lists()
            ? numbering.numbers(paragraphs)
            : Collections.nCopies(paragraphs.size(), "");
    return WordTextReader.read(paragraphs, numbers, styles, features);
  }

  /** Whether the next paragraph continues this one. */
  boolean goesOn(Element paragraph) {
    return features.joins() && WordTextReader.goesOn(paragraph);
  }

  Optional<byte[]> related(String id) {
    return parts.related(id);
  }

  /** The text of a note below the page or at the end; empty when there is none. */
  String note(String kind, String id) {
    return notes.computeIfAbsent(kind, this::notes).getOrDefault(id, "");
  }

  private Map<String, String> notes(String kind) {
    Map<String, String> all = new HashMap<>();
    Optional<byte[]> part = parts.ofKind(kind);
    if (part.isPresent()) {
      try {
        for (Element note : WordXml.children(WordParts.tree(part.get()).getDocumentElement())) {
          all.put(WordXml.attribute(note, "id"), plainText(note));
        }
      } catch (IOException e) {
        // A note that cannot be read is said to be there.
        all.clear();
      }
    }
    return all;
  }

  private String plainText(Element of) {
    List<Element> written =
        WordXml.content(of).stream().filter(block -> WordXml.is(block, "p")).toList();
    List<String> numbers = Collections.nCopies(written.size(), "");
    return WordTextReader.read(written, numbers, styles, WordFeatures.ALL).text();
  }

  /**
   * What the headers of a section's pages say of the form: labels with their values. Headers that a
   * document has and no section names, as some programs leave them, count too.
   */
  List<Row> above(WordSection section, Predicate<String> labels) {
    if (!parts.has("header")) {
      return List.of();
    }
    List<String> named = section.parts("headerReference");
    return fields(named.isEmpty() ? parts.idsOf("header") : named, labels);
  }

  /** The same for the footers. */
  List<Row> below(WordSection section, Predicate<String> labels) {
    return parts.has("footer") ? fields(section.parts("footerReference"), labels) : List.of();
  }

  private List<Row> fields(List<String> ids, Predicate<String> labels) {
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      try {
        Optional<byte[]> part = parts.related(id);
        if (part.isPresent()) {
          addLines(WordXml.content(WordParts.tree(part.get()).getDocumentElement()), lines);
        }
      } catch (IOException e) {
        // A header that Word cannot show either: the others are read all the same.
      }
    }
    return lines.stream()
        .distinct()
        .filter(line -> (line.contains("：") || line.contains(":")) && labels.test(line))
        .map(line -> Row.paragraph(Cell.single(line, new Position.Nowhere(), 1)))
        .toList();
  }

  /** The paragraphs of a header, those of a row of a table on one line. */
  private void addLines(List<Element> blocks, List<String> lines) {
    for (Element block : blocks) {
      if (WordXml.is(block, "p")) {
        addLine(block, lines);
      } else if (WordXml.is(block, "tbl")) {
        for (Element row : WordXml.content(block)) {
          List<String> texts = new ArrayList<>();
          List<Element> cells = new ArrayList<>();
          WordXml.find(row, "tc", cells);
          cells.forEach(cell -> texts.add(Blanks.strip(plainText(cell))));
          texts.removeIf(String::isEmpty);
          lines.add(String.join("　　", texts));
        }
      }
    }
  }

  private void addLine(Element paragraph, List<String> lines) {
    WordText text = WordTextReader.read(List.of(paragraph), List.of(""), styles, WordFeatures.ALL);
    lines.add(Blanks.strip(text.text()));
    text.boxes().forEach(box -> addLines(WordXml.content(box), lines));
  }
}
