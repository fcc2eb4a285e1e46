package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * The heads of indicators where each is a line of its own.
 *
 * @param start index of the first head's line
 * @param end index of the line behind the last
 * @param parts what stands in the columns; {@link FormPart#OTHER} where it is not known
 */
record ListedHeads(int start, int end, List<FormPart> parts) {
  private static final int MOST = 14;

  private static final Set<FormPart> LEVELS =
      EnumSet.of(FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);

  private static final Set<FormPart> TELLING =
      EnumSet.of(FormPart.INDICATOR_NAME, FormPart.INDICATOR_TARGET);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)?(?:分|%)?");
  private static final Pattern COMPARISON =
      Pattern.compile("[=<>≤≥≧≦＝═]{1,2}|大于(?:等于)?|小于(?:等于)?|等于|定性|定量|正向|反向|正向指标|反向指标");

  private static final Pattern MEASURED =
      Pattern.compile("[=<>≤≥≧≦═].*|\\d[\\d.,]*[^\\d]{0,8}|.{0,8}\\d.*");

  /** Values in words; whatever else stands in their place may as well be half a name. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          ".*(?:提高|提升|改善|有效|持续|显著|明显|良好?|优良?|完善|保障|长期|稳定|增强|促进|达标|合格|及时|完成|健全|规范|减少|下降|控制"
              + "|较高|较好|定性|充分|正常|到位|落实|实现|满意|逐步|不断).*|是|否|有|无|高|好");

  private static final Pattern ONLY_MEASURED =
      Pattern.compile("[=<>≤≥≧≦═].*|[\\d.,]+(?:%|[^\\d]{0,3})");

  ListedHeads {
    parts = List.copyOf(parts);
  }

  /** The heads that begin on this line, if any do: levels first, a name and a value among them. */
  static Optional<ListedHeads> at(List<TextLine> lines, int start, PastedWords words) {
    if (part(lines.get(start).text(), words) == FormPart.OTHER) {
      return Optional.empty();
    }
    List<FormPart> parts = new ArrayList<>();
    int end = start;
    while (end < lines.size() && end < start + MOST && isHead(lines, end, parts, words)) {
      parts.add(part(lines.get(end).text(), words));
      end++;
    }
    boolean heads =
        parts.size() > 1
            && parts.containsAll(TELLING)
            && parts.stream().filter(LEVELS::contains).distinct().count() == levels(parts)
            && parts.stream().filter(p -> p != FormPart.OTHER && !p.isUnused()).distinct().count()
                == parts.stream().filter(p -> p != FormPart.OTHER && !p.isUnused()).count();
    return heads ? Optional.of(new ListedHeads(start, end, parts)) : Optional.empty();
  }

  /** Where there are levels, the first of their names ends the heads; what comes before is one. */
  private static boolean isHead(
      List<TextLine> lines, int at, List<FormPart> parts, PastedWords words) {
    String text = lines.get(at).text();
    if (words.anyColumn(text)) {
      return !PastedWords.bareLevel(text) || !words.level(text);
    }
    boolean levels = parts.stream().anyMatch(LEVELS::contains);
    return levels
        && !words.level(text)
        && PastedWords.fragment(text)
        && at + 1 < lines.size()
        && (words.anyColumn(lines.get(at + 1).text()) || words.level(lines.get(at + 1).text()));
  }

  private static FormPart part(String text, PastedWords words) {
    return words.labels(text).stream()
        .map(Match::part)
        .filter(FormPart::isIndicatorColumn)
        .findFirst()
        .orElse(FormPart.OTHER);
  }

  /** How many columns of levels stand before the others. */
  private static int levels(List<FormPart> parts) {
    int levels = 0;
    while (levels < parts.size() && LEVELS.contains(parts.get(levels))) {
      levels++;
    }
    return levels;
  }

  int levels() {
    return levels(parts);
  }

  /** How many cells an indicator has besides its levels. */
  int rest() {
    return parts.size() - levels();
  }

  boolean has(FormPart level) {
    return parts.contains(level);
  }

  Row row(List<TextLine> lines) {
    List<Cell> cells = new ArrayList<>();
    for (TextLine line : lines.subList(start, end)) {
      cells.add(Cell.single(line.text(), new Position.Line(line.number()), cells.size() + 1));
    }
    return new Row(1, cells, true);
  }

  /** Whether each of these lines is such as stands in its column. */
  boolean explains(List<TextLine> cells, PastedWords words) {
    for (int i = 0; i < cells.size(); i++) {
      String text = Widths.half(Blanks.remove(cells.get(i).text()));
      boolean level = words.level(text) && !PastedWords.bareLevel(text);
      if (level || !fits(parts.get(levels() + i), text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(FormPart part, String text) {
    return switch (part) {
      case INDICATOR_NAME -> text.length() > 1 && !ONLY_MEASURED.matcher(text).matches();
      case INDICATOR_TARGET ->
          MEASURED.matcher(text).matches()
              || (text.length() <= 16 && IN_WORDS.matcher(text).matches());
      case INDICATOR_WEIGHT -> NUMBER.matcher(text).matches();
      case INDICATOR_COMPARISON -> COMPARISON.matcher(text).matches();
      case INDICATOR_MEASURE -> text.length() <= 8 && !text.matches(".*\\d.*");
      default -> true;
    };
  }
}
