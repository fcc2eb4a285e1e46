package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.office.WordText.Aside;
import org.jihe.office.WordText.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the paragraphs of one place as they show. */
final class WordTextReader {
  /** What does not show, and what is no text of the paragraph itself. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "pPr",
          "rPr",
          "sdtPr",
          "sdtEndPr",
          "smartTagPr",
          "customXmlPr",
          "Fallback",
          "rt",
          "rubyPr",
          "delText",
          "delInstrText",
          "fldData");

  private final WordStyles styles;
  private final WordFeatures features;
  private final boolean looks;
  private final WordFields fields = new WordFields();
  private final boolean withFields;
  private final StringBuilder hidden = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private RunProperties paragraphStyle = RunProperties.NONE;

  private WordTextReader(WordStyles styles, WordFeatures features, boolean withFields) {
    this.styles = styles;
    this.features = features;
    this.looks = features.looks() || styles.matter();
    this.withFields = withFields;
  }

  /**
   * The text of paragraphs that follow one another.
   *
   * @param numbers what Word writes before each paragraph of itself
   * @param features what the document makes use of
   */
  static WordText read(
      List<Element> paragraphs, List<String> numbers, WordStyles styles, WordFeatures features) {
    WordTextReader reader = new WordTextReader(styles, features, true);
    WordText text = reader.text(paragraphs, numbers);
    return reader.fields.areBroken()
        ? new WordTextReader(styles, features, false).text(paragraphs, numbers)
        : text;
  }

  private WordText text(List<Element> paragraphs, List<String> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      Element paragraph = paragraphs.get(i);
      int leftOut = hidden.length() + struck.length();
      line = new StringBuilder();
      read(paragraph);
      boolean gone = hidden.length() + struck.length() > leftOut && Blanks.isBlank(line.toString());
      if (!gone) {
        text.append(line.isEmpty() ? "" : numbers.get(i)).append(line);
      }
      if (i + 1 < paragraphs.size() && !gone && !(features.joins() && goesOn(paragraph))) {
        text.append('\n');
      }
    }
    return new WordText(text.toString(), hidden.toString(), struck.toString(), boxes, asides);
  }

  private void read(Element paragraph) {
    paragraphStyle = looks ? styles.of(style(paragraph)) : RunProperties.NONE;
    if (!features.prompts() || !WordPrompt.isAround(paragraph)) {
      append(paragraph);
    } else {
      WordPrompt.doubtful(paragraph).ifPresent(text -> aside(Kind.DOUBTFUL_PROMPT, text));
    }
  }

  private static String style(Element paragraph) {
    return WordXml.child(paragraph, "pPr")
        .flatMap(properties -> WordXml.child(properties, "pStyle"))
        .map(WordXml::value)
        .orElse("");
  }

  /** Whether the end of the paragraph is deleted or hidden, so that the next one continues it. */
  static boolean goesOn(Element paragraph) {
    return WordXml.child(paragraph, "pPr")
        .flatMap(properties -> WordXml.child(properties, "rPr"))
        .filter(
            mark ->
                WordXml.has(mark, "del")
                    || WordXml.has(mark, "moveFrom")
                    || WordXml.child(mark, "vanish").filter(WordXml::on).isPresent())
        .isPresent();
  }

  private void append(Element parent) {
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        String name = String.valueOf(child.getLocalName());
        switch (name) {
          case "r" -> appendRun(child);
          case "sdt" -> appendControl(child);
          case "oMath", "oMathPara" -> show(WordFormula.of(child), line);
          case "subDoc" -> aside(Kind.SUBDOCUMENT, "");
          default -> {
            if (WordXml.isAlternatives(name)) {
              WordXml.chosen(child).ifPresent(this::append);
            } else if (!SKIPPED.contains(name)) {
              append(child);
            }
          }
        }
      }
    }
  }

  /** A control that still shows its prompt is empty. */
  private void appendControl(Element control) {
    if (WordPrompt.isShownBy(control)) {
      WordPrompt.doubtful(control).ifPresent(text -> aside(Kind.DOUBTFUL_PROMPT, text));
    } else {
      WordXml.child(control, "sdtContent").ifPresent(this::append);
    }
  }

  private void appendRun(Element run) {
    if (!looks) {
      appendRun(run, line, "");
      return;
    }
    RunProperties own = RunProperties.of(run);
    RunProperties named = own.style().isEmpty() ? RunProperties.NONE : styles.of(own.style());
    StringBuilder into = line;
    if (isOn(own.hidden(), named.hidden(), paragraphStyle.hidden())) {
      into = hidden;
    } else if (isOn(own.struck(), named.struck(), paragraphStyle.struck())
        || own.doublyStruck()
            .over(named.doublyStruck().over(paragraphStyle.doublyStruck() == Toggle.ON))) {
      into = struck;
    }
    String font = own.font().isEmpty() ? named.over(paragraphStyle).font() : own.font();
    appendRun(run, into, font);
  }

  /** What styles of characters and of paragraphs switch on both is off: they toggle it. */
  private static boolean isOn(Toggle own, Toggle characters, Toggle paragraph) {
    return own.over((characters == Toggle.ON) != (paragraph == Toggle.ON));
  }

  private void appendRun(Element run, StringBuilder into, String font) {
    for (Node at = run.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        String name = String.valueOf(child.getLocalName());
        switch (name) {
          case "t" -> show(WordSymbols.shown(font, words(child)), into);
          case "tab", "ptab" -> show("\t", into);
          case "br", "cr" -> show("\n", into);
          case "noBreakHyphen" -> show("-", into);
          case "sym" -> show(symbol(child), into);
          case "fldChar" -> mark(child, into);
          case "instrText" -> fields.instruct(child.getTextContent());
          case "drawing", "pict", "object" -> {
            if (into != hidden) {
              new WordDrawing(boxes, asides).read(child).forEach(art -> show(art, line));
            }
          }
          case "footnoteReference", "endnoteReference" -> {
            aside(
                name.startsWith("f") ? Kind.FOOTNOTE : Kind.ENDNOTE,
                WordXml.attribute(child, "id"));
            if (!WordXml.attribute(child, "customMarkFollows").isEmpty()) {
              return; // The rest of the run is the mark of the note.
            }
          }
          default -> appendOther(child, name, into, font);
        }
      }
    }
  }

  private void appendOther(Element child, String name, StringBuilder into, String font) {
    if (WordXml.isAlternatives(name)) {
      WordXml.chosen(child).ifPresent(choice -> appendRun(choice, into, font));
    } else if (name.equals("ruby")) {
      WordXml.child(child, "rubyBase").ifPresent(this::append);
    } else if (name.equals("r")) {
      appendRun(child);
    } else if (!SKIPPED.contains(name)) {
      appendRun(child, into, font);
    }
  }

  /** Spaces at its ends count only where that is said; hyphens that may be do not show. */
  private static String words(Element text) {
    String words = text.getTextContent();
    boolean kept = text.getAttribute("xml:space").equals("preserve");
    String shown = kept ? words : words.trim();
    return shown.indexOf('\u00AD') < 0 ? shown : shown.replace("\u00AD", "");
  }

  private static String symbol(Element symbol) {
    return WordSymbols.of(WordXml.attribute(symbol, "font"), WordXml.attribute(symbol, "char"));
  }

  private void mark(Element mark, StringBuilder into) {
    switch (WordXml.attribute(mark, "fldCharType")) {
      case "begin" -> fields.begin(instruction -> WordFormField.shown(mark, instruction));
      case "separate" -> fields.separate();
      case "end" -> show(fields.end(), into);
      default -> {
        // No mark that is known.
      }
    }
  }

  private void show(String text, StringBuilder into) {
    if (withFields && fields.isSilent()) {
      fields.swallow(text);
    } else if (!text.isEmpty()) {
      fields.show();
      into.append(text);
    }
  }

  private void aside(Kind kind, String name) {
    asides.add(new Aside(kind, name));
  }
}
