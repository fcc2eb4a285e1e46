package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Row;

/**
 * Recognises labels in the cells of one file, whatever their blanks, widths, numbering, notes and
 * affixes. It remembers what it has looked up: not for several threads.
 */
final class LabelBook {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "金额合计", "资金合计");
  private static final int LONGEST = 60;
  private static final int LONGEST_INLINE = 20_000;

  /** A label before a colon is no sentence. */
  private static final int LONGEST_LIKELY = 20;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?:[*★☆※•·▲△]|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十\\d]{1,2}[、.]|[①-⑳]|其中:?)+");
  private static final Pattern UNIT =
      Pattern.compile("[(\\[](?:(?:金额)?单位:?)?(?:人民币)?((?:千|万|百万|亿)?元)[)\\]]");
  private static final Pattern GOES_ON =
      Pattern.compile("(.{0,40}?)\\(?(?:续表?|接上[页表])\\d{0,2}\\)?");
  private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

  private final LabelIndex index;
  private final Map<String, List<Match>> exact = new HashMap<>();

  LabelBook(LabelIndex index) {
    this.index = index;
  }

  /** Everything that the whole text, taken as a label, may stand for; titles aside. */
  List<Match> exact(String text) {
    return text.length() > LONGEST ? List.of() : exact.computeIfAbsent(text, this::lookUp);
  }

  private List<Match> lookUp(String text) {
    String plain = LabelIndex.plain(text);
    List<Match> found = matches(plain, text, "", AmountUnit.UNDECLARED);
    if (!found.isEmpty()) {
      return found;
    }
    Matcher numbering = NUMBERING.matcher(plain);
    boolean numbered = numbering.lookingAt() && numbering.end() < plain.length();
    String bare = numbered ? plain.substring(numbering.end()) : plain;
    String shown = numbered ? bare : text;
    Matcher unit = UNIT.matcher(bare);
    boolean stated = unit.find();
    AmountUnit own = stated ? AmountUnit.labelled(unit.group(1)) : AmountUnit.UNDECLARED;
    String rest = stated ? LabelIndex.plain(unit.replaceFirst("")) : bare;
    found = matches(rest, shown, "", own);
    return found.isEmpty() ? byVariants(rest, shown, own) : found;
  }

  private List<Match> byVariants(String plain, String shown, AmountUnit unit) {
    if (!index.grammar().mayBeLabel(plain)) {
      return List.of();
    }
    for (LabelGrammar.Variant variant : index.grammar().variants(plain)) {
      List<Match> found =
          matches(variant.words(), shown, variant.year(), unit).stream()
              .filter(match -> variant.allows(match.part()))
              .map(match -> match.meaning(variant.meaning(match.part())))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Match> matches(String plain, String shown, String year, AmountUnit unit) {
    return index.find(plain).stream()
        .map(
            known ->
                new Match(
                    known.part(),
                    printed(shown),
                    known.year().isEmpty() ? year : known.year(),
                    unit))
        .toList();
  }

  /**
   * What a text that is known to be a label probably stands for: as {@link #exact}, or else by its
   * ending, or by likeness to a known one.
   */
  List<Match> likely(String text) {
    List<Match> known = exact(text);
    String plain = LabelIndex.plain(text);
    LabelGrammar grammar = index.grammar();
    if (!known.isEmpty() || text.length() > LONGEST || !grammar.mayBeLabel(plain)) {
      return known;
    }
    List<FormPart> parts = byEnding(plain);
    if (parts.isEmpty()) {
      parts = grammar.byLikeness(plain).map(List::of).orElse(List.of());
    }
    return parts.stream()
        .map(part -> new Match(part, printed(text), "", unit(plain), false))
        .toList();
  }

  private static AmountUnit unit(String plain) {
    Matcher unit = UNIT.matcher(plain);
    return unit.find() ? AmountUnit.labelled(unit.group(1)) : AmountUnit.UNDECLARED;
  }

  private List<FormPart> byEnding(String plain) {
    List<FormPart> whole = index.grammar().byEnding(plain, plain);
    if (!whole.isEmpty()) {
      return whole;
    }
    for (LabelGrammar.Variant variant : index.grammar().variants(plain)) {
      List<FormPart> parts =
          index.grammar().byEnding(plain, variant.words()).stream()
              .filter(variant::allows)
              .map(variant::meaning)
              .toList();
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    return List.of();
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
    if (!index.isTitle(plain) || !exact(text).isEmpty()) {
      return Optional.empty();
    }
    Matcher year = TITLE_YEAR.matcher(plain);
    String stated = year.find() ? year.group(1) : "";
    return Optional.of(
        new Match(
            index.isOfDepartment(plain) ? FormPart.WHOLE_DEPARTMENT : FormPart.TITLE,
            Blanks.remove(text),
            stated,
            AmountUnit.UNDECLARED));
  }

  /** Whether the text is no more than 合计 or the like. */
  boolean isTotal(String text) {
    return TOTALS.contains(LabelIndex.plain(text));
  }

  /** 合计 as a label: the total of what stands around it, unless the form names that itself. */
  Match total(String text) {
    return new Match(FormPart.BUDGET_TOTAL, printed(text), "", AmountUnit.UNDECLARED);
  }

  /** A text that heads a part of the form: it has no value, but may name the unit of amounts. */
  Match heading(String text) {
    return new Match(FormPart.SECTION, printed(text), "", unit(LabelIndex.plain(text)));
  }

  /** Whether something that is no label stands before the first label of a cell. */
  boolean standsBefore(String text, InlineValue first) {
    return !Blanks.isBlank(text.substring(0, first.start()).replaceAll("[(（]", ""));
  }

  /** Whether a text is short and plain enough to be a label that nobody knows. */
  boolean mayBeLabel(String text) {
    return text.length() <= LONGEST && index.grammar().mayBeLabel(LabelIndex.plain(text));
  }

  /** Whether a text may head a column: a label, or a year, a grade, a place. */
  boolean mayBeHead(String text) {
    String plain = LabelIndex.plain(text);
    boolean words = plain.codePoints().anyMatch(Character::isIdeographic);
    return words
        && plain.length() <= LONGEST_LIKELY
        && !plain.matches(".*[≥≤=<>%].*|\\d.*(?<![年月底]|实现)");
  }

  /** Whether the name of a sheet says that it is no form. */
  boolean isOtherSheet(String name) {
    return index.grammar().isOtherSheet(name);
  }

  /** Whether the row says no more than that the form goes on: 续表, 绩效目标申报表（续）. */
  boolean continues(Row row) {
    String words =
        row.written().size() == 1 ? Widths.half(Blanks.remove(row.written().get(0).text())) : "";
    Matcher goesOn = GOES_ON.matcher(words);
    return goesOn.matches() && (goesOn.group(1).isEmpty() || index.isTitle(goesOn.group(1)));
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
        boolean begins = first && start == firstLetter(text);
        if (begins || standsApart(text, start)) {
          String words = text.substring(start, colon);
          List<Match> labels = begins && colon < LONGEST_LIKELY ? likely(words) : exact(words);
          if (!labels.isEmpty()) {
            String value = text.substring(colon + 1);
            return Optional.of(new InlineValue(labels, start, colon + 1, value));
          }
        }
      }
      if (first && colon > LONGEST && !text.substring(0, colon).endsWith("其中")) {
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
