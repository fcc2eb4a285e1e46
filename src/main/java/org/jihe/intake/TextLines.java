package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * Cuts a text into lines, whatever ends them, and takes off what mail programs and printers put
 * around them: quotation marks of an answer, form feeds, page numbers.
 */
final class TextLines {
  /** A page's number on a line of its own, beyond doubt: — 3 —, 第3页 共9页. It ends a row. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[ \\u3000]*+(?:[-—－–]+ ?\\d{1,3} ?[-—－–]+|第 ?\\d{1,3} ?页[ ，,/]*(?:共 ?\\d{1,3} ?页)?)\\s*+");

  private static final int FEW_QUOTED = 4;
  private static final String COMPARED = "=0123456789";

  private final List<TextLine> lines = new ArrayList<>();

  private TextLines() {}

  static List<TextLine> of(String text) {
    TextLines cut = new TextLines();
    cut.cut(text);
    return cut.unquoted();
  }

  private void cut(String text) {
    boolean hard = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    int number = 1;
    int from = 0;
    boolean soft = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (!ends(c)) {
        continue;
      }
      add(number, text.substring(from, i), soft);
      soft = hard && (c == '\u000B' || c == '\u2028');
      number += soft || c == '\f' ? 0 : 1;
      i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      from = i + 1;
    }
  }

  private static boolean ends(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void add(int number, String text, boolean soft) {
    boolean nothing = PAGE_NUMBER.matcher(text).matches() || shows(text).isEmpty();
    lines.add(new TextLine(number, nothing ? "" : text, soft));
  }

  /** A line of tabs alone is an empty row, one of blanks alone an empty line. */
  private static String shows(String text) {
    return text.indexOf('\t') >= 0 || !Blanks.isBlank(text) ? text : "";
  }

  private List<TextLine> unquoted() {
    long quoted = lines.stream().filter(TextLines::isQuoted).count();
    boolean compared = lines.stream().anyMatch(l -> l.text().startsWith(">") && !isQuoted(l));
    boolean all = lines.stream().allMatch(l -> l.blank() || l.text().startsWith(">"));
    if (quoted <= FEW_QUOTED || (compared && !all)) {
      return List.copyOf(lines);
    }
    return lines.stream().map(TextLines::unquote).toList();
  }

  /** As mail programs quote; what a person writes so begins with a comparator: {@code >90%}. */
  private static boolean isQuoted(TextLine line) {
    String text = line.text();
    return text.startsWith(">") && (text.length() == 1 || COMPARED.indexOf(text.charAt(1)) < 0);
  }

  private static TextLine unquote(TextLine line) {
    int end = 0;
    while (end < line.text().length() && line.text().charAt(end) == '>') {
      end++;
      end += line.text().startsWith(" >", end) ? 1 : 0;
    }
    end += end > 0 && line.text().startsWith(" ", end) ? 1 : 0;
    return line.with(shows(line.text().substring(end)));
  }
}
