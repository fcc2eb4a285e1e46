package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.jihe.domain.Blanks;
import org.jihe.office.WordText.Aside;
import org.jihe.office.WordText.Kind;

/** Reads the paragraphs of one place of a .doc as they show. */
final class DocTextReader {
  /** Twentieths of a point of a centimetre. */
  private static final double TWIPS = 567;

  private static final int PER_MILLE = 1000;

  private final HWPFDocument document;
  private final WordFields fields = new WordFields();
  private final StringBuilder hidden = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<Aside> asides = new ArrayList<>();
  private final List<Integer> anchors = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private boolean goesOn;
  private int data = -1;

  private DocTextReader(HWPFDocument document) {
    this.document = document;
  }

  /**
   * A text and the places in it where something is anchored.
   *
   * @param anchors offsets in the document
   */
  record Anchored(WordText text, List<Integer> anchors) {}

  /** The text of paragraphs that follow one another. */
  static Anchored read(List<Paragraph> paragraphs, HWPFDocument document) {
    DocTextReader reader = new DocTextReader(document);
    WordText text = reader.text(paragraphs);
    return new Anchored(text, reader.anchors);
  }

  private WordText text(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      int leftOut = hidden.length() + struck.length();
      line = new StringBuilder();
      goesOn = false;
      read(paragraphs.get(i));
      boolean gone = hidden.length() + struck.length() > leftOut && Blanks.isBlank(line.toString());
      text.append(gone ? "" : line);
      if (i + 1 < paragraphs.size() && !gone && !goesOn) {
        text.append('\n');
      }
    }
    return new WordText(text.toString(), hidden.toString(), struck.toString(), List.of(), asides);
  }

  private void read(Paragraph paragraph) {
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      CharacterRun run = paragraph.getCharacterRun(r);
      boolean gone = run.isMarkedDeleted();
      if (run.isSymbol() && !gone) {
        show(WordSymbols.of(symbolFont(run), run.getSymbolCharacter()), into(run));
      } else if (!gone) {
        read(run);
      } else {
        goesOn |= run.text().endsWith("\r");
      }
    }
  }

  private static String symbolFont(CharacterRun run) {
    return Optional.ofNullable(run.getSymbolFont()).map(font -> font.getMainFontName()).orElse("");
  }

  private StringBuilder into(CharacterRun run) {
    if (run.isVanished()) {
      return hidden;
    }
    return run.isStrikeThrough() || run.isDoubleStrikeThrough() ? struck : line;
  }

  private void read(CharacterRun run) {
    StringBuilder into = into(run);
    String text = run.text();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '\u00AD') {
        words.append(c);
        continue;
      }
      showWords(words, run, into);
      readSign(c, run, run.getStartOffset() + i, into);
    }
    showWords(words, run, into);
  }

  private void showWords(StringBuilder words, CharacterRun run, StringBuilder into) {
    if (!words.isEmpty()) {
      String font = Optional.ofNullable(run.getFontName()).orElse("");
      show(WordSymbols.shown(font, words.toString()), into);
      words.setLength(0);
    }
  }

  /** Reads a sign that is none of the text: [MS-DOC] 2.4.1. */
  private void readSign(char sign, CharacterRun run, int offset, StringBuilder into) {
    switch (sign) {
      case '\t' -> show("\t", into);
      case '\u000B', '\f' -> show("\n", into);
      case '\u001E' -> show("-", into);
      case '\r' -> goesOn |= run.isVanished();
      case '\u0013' -> {
        data = -1;
        fields.begin(this::ownResult);
      }
      case '\u0014' -> fields.separate();
      case '\u0015' -> show(fields.end(), into);
      case '\u0001' -> readPicture(run);
      case '\u0002' -> note(offset);
      case '\u0008' -> anchors.add(offset);
      default -> {
        // Ends of cells, anchors of comments, optional hyphens.
      }
    }
  }

  private String ownResult(String instruction) {
    String kind = instruction.toUpperCase(Locale.ROOT);
    if (kind.startsWith("EMBED") || kind.startsWith("LINK") || kind.startsWith("CONTROL")) {
      String made = instruction.substring(instruction.indexOf(' ') + 1).strip();
      asides.add(new Aside(Kind.OBJECT, made.split("[\\s\\\\]", -1)[0]));
      return "";
    }
    return kind.startsWith("FORM") && data >= 0
        ? DocFormField.shown(document.getDataStream(), data)
        : ComposedSign.shown(instruction);
  }

  private void readPicture(CharacterRun run) {
    if (run.isData()) {
      data = run.getPicOffset();
    } else if (!fields.isOpen() && document.getPicturesTable().hasPicture(run)) {
      Picture picture = document.getPicturesTable().extractPicture(run, false);
      double wide = picture.getDxaGoal() / TWIPS * picture.getHorizontalScalingFactor() / PER_MILLE;
      double high = picture.getDyaGoal() / TWIPS * picture.getVerticalScalingFactor() / PER_MILLE;
      WordDrawing.picture(wide, high).ifPresent(asides::add);
    }
  }

  private void note(int offset) {
    note(document.getFootnotes(), document.getFootnoteRange(), offset, Kind.FOOTNOTE);
    note(document.getEndnotes(), document.getEndnoteRange(), offset, Kind.ENDNOTE);
  }

  private void note(Notes notes, Range range, int offset, Kind kind) {
    int index = notes.getNotesCount() == 0 ? -1 : notes.getNoteIndexByAnchorPosition(offset);
    if (index >= 0) {
      int start = range.getStartOffset() + notes.getNoteTextStartOffset(index);
      int end = range.getStartOffset() + notes.getNoteTextEndOffset(index);
      String text = new Range(start, Math.min(end, range.getEndOffset()), document).text();
      asides.add(new Aside(kind, Blanks.strip(text)));
    }
  }

  private void show(String text, StringBuilder into) {
    if (fields.isSilent()) {
      fields.instruct(text);
    } else if (!text.isEmpty()) {
      fields.show();
      into.append(text);
    }
  }
}
