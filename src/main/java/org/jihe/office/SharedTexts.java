package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share. */
final class SharedTexts {
  /** A character that markup cannot hold, by its code. */
  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<RichText> texts = new ArrayList<>();

  /** Reads the part of shared texts. */
  void read(Markup markup) throws IOException {
    markup.root(Set.of("sst"));
    while (markup.within()) {
      if (markup.is("si")) {
        texts.add(text(markup));
      } else {
        markup.skip();
      }
    }
    markup.within();
  }

  /** A shared text by its place, from 0. */
  RichText at(String place) throws IOException {
    try {
      int index = Integer.parseInt(place.strip());
      if (index >= 0 && index < texts.size()) {
        return texts.get(index);
      }
    } catch (NumberFormatException e) {
      throw new IOException("no place of a text", e);
    }
    throw new IOException("no text at " + place);
  }

  /** Steps through an element of plain or rich text; what tells its reading is no part of it. */
  static RichText text(Markup markup) throws IOException {
    StringBuilder plain = new StringBuilder(0);
    List<RichText.Run> runs = new ArrayList<>(0);
    while (markup.within()) {
      if (markup.is("t")) {
        plain.append(markup.text());
      } else if (markup.is("r")) {
        runs.add(run(markup));
      } else if (markup.is("rPh") || markup.is("phoneticPr")) {
        markup.skip();
      } else {
        throw new IOException("a text of which a part is not known");
      }
    }
    return runs.isEmpty() ? RichText.plain(decoded(plain.toString())) : RichText.of(runs);
  }

  private static RichText.Run run(Markup markup) throws IOException {
    StringBuilder text = new StringBuilder(0);
    RichText.Strike strike = RichText.Strike.AS_ITS_CELL;
    while (markup.within()) {
      if (markup.is("t")) {
        text.append(markup.text());
      } else if (markup.is("rPr")) {
        strike = CellStyles.isStruck(markup);
      } else {
        throw new IOException("a text of which a part is not known");
      }
    }
    return new RichText.Run(decoded(text.toString()), strike);
  }

  /** A text with the characters that are written by their codes. */
  static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = CODED.matcher(text);
    return matcher.replaceAll(
        coded ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(coded.group(1), 16))));
  }
}
