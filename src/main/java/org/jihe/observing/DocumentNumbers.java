package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;
import org.jihe.domain.Citation.NumberForm;

/**
 * Finds document numbers (发文字号) and orders (令) in a text, exactly as written: brackets are read
 * before any glyph is normalised.
 *
 * <p>Every pattern is anchored, and each of its runs is bounded, so that no text costs more than a
 * fixed number of steps per char.
 */
final class DocumentNumbers {
  private static final String GAP = "[\\s\\u00a0\\u3000\\u200b]{0,20}+";
  private static final String DIGIT = "[0-9０-９]";
  private static final String OPENING = "〔﹝【\\[［〖";
  private static final String CLOSING = "〕﹞】\\]］〗";

  /** From the bracket on: 〔2021〕17号. */
  private static final Pattern YEAR =
      Pattern.compile(
          "([%s（(])G(D{4})G([%s）)])(G第?+G)(D{0,6}+(?:[-－—]D{1,4}+)?+)(G)(号?+)"
              .formatted(OPENING, CLOSING)
              .replace("G", GAP)
              .replace("D", DIGIT));

  /** From the bracket on, with what should be a year but is none, or has no end: 〔202514号. */
  private static final Pattern MUDDLE =
      Pattern.compile(
          "[%s][^%s《》（）()，。；\\n号]{0,12}+[%s]?+GD{0,6}+G号"
              .formatted(OPENING, OPENING + CLOSING, CLOSING)
              .replace("G", GAP)
              .replace("D", DIGIT));

  /** From 令 on: 令第337号. */
  private static final Pattern ORDER =
      Pattern.compile(
          "令G[（(]?+G第G(D{1,6}+|[一二三四五六七八九十百零〇]{1,8}+)G号".replace("G", GAP).replace("D", DIGIT));

  /** After a round bracket's 号: a building or a machine, no document. */
  private static final String NO_DOCUMENT = "楼线院井车厅机房地";

  private final String text;
  private final List<NumberSpan> found = new ArrayList<>();
  private final Matcher year;
  private final Matcher muddle;
  private final Matcher order;

  private DocumentNumbers(String text) {
    this.text = text;
    this.year = YEAR.matcher(text);
    this.muddle = MUDDLE.matcher(text);
    this.order = ORDER.matcher(text);
  }

  /** All numbers of the text, in its order, without overlap. */
  static List<NumberSpan> in(String text) {
    DocumentNumbers numbers = new DocumentNumbers(text);
    int at = 0;
    while (at < text.length()) {
      at = numbers.readAt(at);
    }
    return numbers.found;
  }

  private int readAt(int at) {
    char c = text.charAt(at);
    NumberSpan read = NumberSpan.NONE;
    if (c == '令') {
      read = readOrder(at);
    } else if (isOpening(c) || Glyphs.isOpeningParenthesis(c)) {
      read = readYear(at);
      read = read.isNone() ? readMuddle(at) : read;
    }
    if (read.isNone()) {
      return at + 1;
    }
    found.add(read);
    return read.end();
  }

  private static boolean isOpening(char c) {
    return c != '\\' && OPENING.indexOf(c) >= 0;
  }

  private NumberSpan readYear(int at) {
    if (!year.region(at, text.length()).lookingAt()) {
      return NumberSpan.NONE;
    }
    int stated = Integer.parseInt(Widths.half(year.group(2)));
    boolean closed = !year.group(7).isEmpty();
    String sequence = year.group(5);
    if (stated < 1900 || stated > 2099 || (!closed && sequence.isEmpty())) {
      return NumberSpan.NONE;
    }
    int organEnd = organEnd(at);
    int organStart = OrganCode.startOf(text, organEnd, false);
    int end = closed ? year.end() : year.end(5);
    boolean coded = organEnd - organStart >= 2;
    boolean round = Glyphs.isOpeningParenthesis(text.charAt(at));
    if ((!coded && !closed) || (round && !documentAt(end, coded && closed))) {
      return NumberSpan.NONE;
    }
    String organ = organ(organStart, organEnd);
    int start = organ.isEmpty() ? at : organStart;
    return new NumberSpan(
        start,
        end,
        text.substring(start, end),
        formOf(organ, sequence),
        organ,
        stated,
        year.group(1) + year.group(3),
        spaced(start, end, sequence),
        sequence.isEmpty() ? "" : organ + "〔" + stated + "〕" + plain(sequence) + "号");
  }

  /** Round brackets stand around much else: they need a code, a 号, and no building after it. */
  private boolean documentAt(int end, boolean complete) {
    return complete && (end == text.length() || NO_DOCUMENT.indexOf(text.charAt(end)) < 0);
  }

  private static NumberForm formOf(String organ, String sequence) {
    if (sequence.isEmpty()) {
      return NumberForm.SEQUENCE_BLANK;
    }
    return organ.endsWith("令") ? NumberForm.ORDER_AS_DOCUMENT : NumberForm.DOCUMENT;
  }

  private boolean spaced(int start, int end, String sequence) {
    int counted = sequence.isEmpty() ? year.end(3) : end;
    String raw = text.substring(start, counted);
    return Blanks.remove(raw).length() < raw.length();
  }

  private NumberSpan readMuddle(int at) {
    int organEnd = organEnd(at);
    int start = OrganCode.startOf(text, organEnd, false);
    if (organEnd - start < 2 || !muddle.region(at, text.length()).lookingAt()) {
      return NumberSpan.NONE;
    }
    String raw = text.substring(start, muddle.end());
    return new NumberSpan(
        start,
        muddle.end(),
        raw,
        NumberForm.UNREADABLE,
        organ(start, organEnd),
        0,
        "",
        Blanks.remove(raw).length() < raw.length(),
        "");
  }

  private NumberSpan readOrder(int at) {
    int start = OrganCode.startOf(text, at, true);
    if (at - start < 2 || !order.region(at, text.length()).lookingAt()) {
      return NumberSpan.NONE;
    }
    String raw = text.substring(start, order.end());
    String organ = organ(start, at);
    return new NumberSpan(
        start,
        order.end(),
        raw,
        NumberForm.ORDER,
        organ,
        0,
        "",
        Blanks.remove(raw).length() < raw.length(),
        organ + "令第" + plain(order.group(1)) + "号");
  }

  /** Where the organ's code before the bracket ends: blanks between them are no part of it. */
  private int organEnd(int bracket) {
    int end = bracket;
    while (end > 0
        && bracket - end < 20
        && text.charAt(end - 1) != '\n'
        && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private String organ(int start, int end) {
    return Blanks.remove(text.substring(start, end)).replace('(', '（').replace(')', '）');
  }

  private static String plain(String sequence) {
    String half = Widths.half(sequence).replace('－', '-').replace('—', '-');
    int zeros = 0;
    while (zeros < half.length() - 1 && half.charAt(zeros) == '0') {
      zeros++;
    }
    return half.substring(zeros);
  }
}
