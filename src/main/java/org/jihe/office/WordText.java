package org.jihe.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.w3c.dom.Element;

/**
 * The text of one place as it shows, and what stands there besides.
 *
 * @param text the paragraphs, parted by line feeds
 * @param hidden text that does not show
 * @param struck text that is crossed out
 * @param boxes the text boxes anchored there
 * @param asides what is no text of the place
 */
record WordText(
    String text, String hidden, String struck, List<Element> boxes, List<Aside> asides) {

  /** What stands in a text and is none of its words. */
  enum Kind {
    /** A prompt that a control still shows, or perhaps what was filled in. */
    DOUBTFUL_PROMPT,
    /** What another program made: a workbook, a file. */
    OBJECT,
    /** A picture that is large enough to hold a table. */
    PICTURE,
    CHART,
    FOOTNOTE,
    ENDNOTE,
    SUBDOCUMENT
  }

  private static final Set<Kind> UNREAD =
      EnumSet.of(Kind.DOUBTFUL_PROMPT, Kind.OBJECT, Kind.PICTURE, Kind.SUBDOCUMENT);

  /**
   * Something that stands in a text and is none of its words.
   *
   * @param name what it says, what made it, or by what it is found
   */
  record Aside(Kind kind, String name) {}

  WordText {
    boxes = List.copyOf(boxes);
    asides = List.copyOf(asides);
  }

  boolean blank() {
    return Blanks.isBlank(text);
  }

  /** Whether all that is written there is hidden or crossed out. */
  boolean isLeftOut() {
    return blank() && !(Blanks.isBlank(hidden) && Blanks.isBlank(struck));
  }

  /** Whether something stands there that may be a value and is none of the words. */
  boolean isUnread() {
    return asides.stream().anyMatch(aside -> UNREAD.contains(aside.kind()));
  }
}
