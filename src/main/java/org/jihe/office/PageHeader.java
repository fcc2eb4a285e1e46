package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/** What a workbook writes for the headers and footers of printed pages (ECMA-376, 18.3.1.39). */
final class PageHeader {
  /** The name or size of a font, a colour; then what a program fills in; then how letters look. */
  private static final Pattern LOOKS =
      Pattern.compile("&\"[^\"]*\"|&\\d+|&K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|&[BIUESXYHO]");

  private static final Pattern FILLED_IN = Pattern.compile("&[PNDTAFZG]");
  private static final Pattern PARTS = Pattern.compile("&[LCR]");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s\\d第页共码页次/,，、()（）\\-—–]*|(?i)page|of");

  private PageHeader() {}

  /** The texts left, in the middle and right; neither blank ones nor mere numbers of pages. */
  static List<String> sections(String written) {
    List<String> sections = new ArrayList<>();
    for (String part : PARTS.split(written.replace("&&", "\u0000"), -1)) {
      String plain = LOOKS.matcher(part).replaceAll("");
      String text = FILLED_IN.matcher(plain).replaceAll("").replace('\u0000', '&');
      if (!Blanks.isBlank(text) && !PAGE_NUMBER.matcher(text).matches()) {
        sections.add(Blanks.strip(text).replace("\r", ""));
      }
    }
    return sections;
  }
}
