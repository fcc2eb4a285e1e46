package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels.Label;
import org.jihe.office.Row;

/** Recognises labels in the cells of a form, whatever their blanks, widths and numbering. */
final class LabelBook {
  private static final String YEAR = "{年}";
  private static final int LONGEST = 60;
  private static final int LONGEST_INLINE = 20_000;
  private static final Pattern NUMBERING =
      Pattern.compile("(?:[*★☆※•·]|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十\\d]{1,2}[、.]|其中:?)+");
  private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?((?:千|万|百万|亿)?元)\\)$");

  /** What forms put behind a label without changing what it stands for. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\((?:盖章|公章|签章|签字|签名|全称|必填|选填|[A-Z]|\\d{1,3}分"
              + "|(?:20[\\dX*]{2})年?(?:度|[-—－–~至]+20[\\dXn+*]{2,4}年?度?)?)\\)$");

  private static final Pattern GOES_ON =
      Pattern.compile("(.{0,40}?)\\(?(?:续表?|接上[页表])\\d{0,2}\\)?");

  private static final Pattern SINGLE_YEAR = Pattern.compile("\\(((?:19|20)\\d{2})年?度?\\)$");
  private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
  private static final String TITLE_END = "(?:\\([^()]*\\))?$";

  private final Map<String, List<FormPart>> plainWords = new HashMap<>();
  private final List<Patterned> yearly = new ArrayList<>();
  private final List<Pattern> titles = new ArrayList<>();

  private record Patterned(FormPart part, Pattern words) {}

  LabelBook(List<Label> labels) {
    for (Label label : labels) {
      String words = plain(label.words());
      if (label.part() == FormPart.TITLE && !words.isEmpty()) {
        titles.add(pattern(words, TITLE_END));
      } else if (words.contains(YEAR)) {
        yearly.add(new Patterned(label.part(), pattern(words, "")));
      } else if (!words.isEmpty()) {
        plainWords.computeIfAbsent(words, key -> new ArrayList<>()).add(label.part());
      }
    }
  }

  private static Pattern pattern(String words, String end) {
    StringBuilder regex = new StringBuilder();
    String rest = words;
    for (int at = rest.indexOf(YEAR); at >= 0; at = rest.indexOf(YEAR)) {
      regex.append(Pattern.quote(rest.substring(0, at))).append("((?:19|20)\\d{2})");
      rest = rest.substring(at + YEAR.length());
    }
    return Pattern.compile(regex + Pattern.quote(rest) + end);
  }

  /** Without blanks and closing colon, in half-width characters. */
  private static String plain(String text) {
    String plain = Widths.half(Blanks.remove(text));
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** Everything that the whole text, taken as a label, may stand for; titles aside. */
  List<Match> exact(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    return match(plain(text), text, "", AmountUnit.UNDECLARED);
  }

  private List<Match> match(String plain, String shown, String year, AmountUnit unit) {
    List<Match> found = lookUp(plain, shown, year, unit);
    if (!found.isEmpty()) {
      return found;
    }
    Matcher named = UNIT.matcher(plain);
    if (named.find()) {
      AmountUnit own = AmountUnit.labelled(named.group(1));
      return match(plain.substring(0, named.start()), shown, year, own);
    }
    Matcher remark = REMARK.matcher(plain);
    if (remark.find()) {
      Matcher single = SINGLE_YEAR.matcher(plain);
      String stated = single.find() ? single.group(1) : year;
      return match(plain.substring(0, remark.start()), shown, stated, unit);
    }
    Matcher numbering = NUMBERING.matcher(plain);
    if (numbering.lookingAt()) {
      String rest = plain.substring(numbering.end());
      return match(rest, rest, year, unit);
    }
    return found;
  }

  private List<Match> lookUp(String plain, String text, String year, AmountUnit unit) {
    List<Match> found = new ArrayList<>();
    for (FormPart part : plainWords.getOrDefault(plain, List.of())) {
      found.add(new Match(part, printed(text), year, unit));
    }
    for (Patterned label : yearly) {
      Matcher matcher = label.words().matcher(plain);
      if (matcher.matches()) {
        found.add(new Match(label.part(), printed(text), matcher.group(1), unit));
      }
    }
    return found;
  }

  /** The label without blanks and closing colon, otherwise as printed. */
  private static String printed(String text) {
    String printed = Blanks.remove(text);
    boolean colon = printed.endsWith(":") || printed.endsWith("：");
    return colon ? printed.substring(0, printed.length() - 1) : printed;
  }

  /**
   * The heading of a form: ends with a title that is known, whatever stands before it (a place, a
   * year), and perhaps a remark in parentheses behind it.
   */
  Optional<Match> title(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Widths.half(Blanks.remove(text));
    if (titles.stream().noneMatch(words -> words.matcher(plain).find())) {
      return Optional.empty();
    }
    Matcher year = TITLE_YEAR.matcher(plain);
    String stated = year.find() ? year.group(1) : "";
    return Optional.of(
        new Match(FormPart.TITLE, Blanks.remove(text), stated, AmountUnit.UNDECLARED));
  }

  /** Whether the row says no more than that the form goes on: 续表, 绩效目标申报表（续）. */
  boolean continues(Row row) {
    String words =
        row.written().size() == 1 ? Widths.half(Blanks.remove(row.written().get(0).text())) : "";
    Matcher goesOn = GOES_ON.matcher(words);
    return goesOn.matches()
        && (goesOn.group(1).isEmpty()
            || titles.stream().anyMatch(title -> title.matcher(goesOn.group(1)).find()));
  }

  /**
   * The labels that stand in one cell together with their values. Empty unless the cell begins with
   * a label and a colon. A further one begins a line or follows two blanks.
   */
  List<InlineValue> inline(String text) {
    List<InlineValue> found = new ArrayList<>();
    int from = 0;
    while (from < text.length() && text.length() < LONGEST_INLINE) {
      Optional<InlineValue> next = next(text, from, found.isEmpty());
      if (next.isEmpty()) {
        break;
      }
      if (!found.isEmpty()) {
        InlineValue last = found.remove(found.size() - 1);
        String value = text.substring(last.from(), next.get().start());
        found.add(new InlineValue(last.labels(), last.start(), last.from(), value));
      }
      found.add(next.get());
      from = next.get().from();
    }
    return found;
  }

  private Optional<InlineValue> next(String text, int from, boolean first) {
    for (int colon = colon(text, from); colon >= 0; colon = colon(text, colon + 1)) {
      for (int start = Math.max(from, colon - LONGEST); start < colon; start++) {
        if (first ? start == firstLetter(text) : standsApart(text, start)) {
          List<Match> labels = exact(text.substring(start, colon));
          if (!labels.isEmpty()) {
            String value = text.substring(colon + 1);
            return Optional.of(new InlineValue(labels, start, colon + 1, value));
          }
        }
      }
      if (first && !text.substring(0, colon).endsWith("其中")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Index of the first character that shows, an opening parenthesis aside. */
  private static int firstLetter(String text) {
    int start = 0;
    while (start < text.length()
        && (Blanks.isBlank(text.charAt(start)) || "(（".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return start;
  }

  /** Whether what begins here begins a line, or follows a gap of two blanks or a wide one. */
  private static boolean standsApart(String text, int start) {
    if (start < 1 || Blanks.isBlank(text.charAt(start))) {
      return false;
    }
    char last = text.charAt(start - 1);
    boolean gap = start > 1 && Blanks.isBlank(last) && Blanks.isBlank(text.charAt(start - 2));
    return gap || last == '\n' || last == '\t' || last == '\u3000';
  }

  private static int colon(String text, int from) {
    int full = text.indexOf('：', from);
    int half = text.indexOf(':', from);
    return full < 0 || half < 0 ? Math.max(full, half) : Math.min(full, half);
  }
}
