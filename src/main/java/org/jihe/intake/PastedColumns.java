package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;

/**
 * The columns below the heads of indicators, and which cells of the left a row has lost: Word and
 * WPS leave out the further parts of merged cells.
 *
 * @param heading the texts of the heads
 * @param level1 index of the column of the first level, from 0; −1 for none
 * @param level2 the same for the second level
 * @param name index of the column of names
 */
record PastedColumns(List<String> heading, int level1, int level2, int name, PastedWords words) {
  private static final Set<FormPart> TELLING =
      EnumSet.of(
          FormPart.INDICATOR_NAME,
          FormPart.INDICATOR_LEVEL1,
          FormPart.INDICATOR_LEVEL2,
          FormPart.INDICATOR_TARGET);

  /** What stands in one cell, or in several of one head: ≥, 95, %. */
  private static final Set<FormPart> PARTS =
      EnumSet.of(
          FormPart.INDICATOR_TARGET, FormPart.INDICATOR_MEASURE, FormPart.INDICATOR_COMPARISON);

  private static final int MOST = 200;
  private static final Pattern EXECUTION =
      Pattern.compile("(?:部门|项目)?(?:预算|资金)(?:资金)?执行率(?:指标)?(?:[(（]\\d{1,3}分?[)）])?");
  private static final Pattern VALUE = Pattern.compile("\\s*[=<>≤≥≧≦＝═＞＜]");

  PastedColumns {
    heading = List.copyOf(heading);
  }

  /** Whether the row names columns of indicators: at least two of levels, name and value. */
  static boolean isHeading(PastedRow row, PastedWords words) {
    return !row.single()
        && row.size() <= MOST
        && TELLING.stream()
                .filter(part -> IntStream.range(0, row.size()).anyMatch(at(row, words, part)))
                .count()
            > 1;
  }

  private static IntPredicate at(PastedRow row, PastedWords words, FormPart part) {
    return i -> words.column(row.text(i), part);
  }

  static PastedColumns of(PastedRow row, PastedWords words) {
    List<String> heading = row.texts().subList(0, row.written());
    return new PastedColumns(
        heading,
        index(row, words, FormPart.INDICATOR_LEVEL1),
        index(row, words, FormPart.INDICATOR_LEVEL2),
        index(row, words, FormPart.INDICATOR_NAME),
        words);
  }

  private static int index(PastedRow row, PastedWords words, FormPart part) {
    return IntStream.range(0, row.size()).filter(at(row, words, part)).findFirst().orElse(-1);
  }

  /**
   * Which column a row of heads right below these divides, as an index from 0: the only one of
   * values, where the row holds nothing but parts of it; or the one that its first head stands
   * below, where the text has kept the blank cells. Empty when that is not sure.
   */
  OptionalInt dividedBy(PastedRow row) {
    List<String> parts = row.texts().stream().filter(text -> !Blanks.isBlank(text)).toList();
    boolean heads = parts.size() > 1 && parts.stream().allMatch(this::partOfValue);
    int first = heads ? row.texts().indexOf(parts.get(0)) : -1;
    boolean together = heads && row.texts().subList(first, first + parts.size()).equals(parts);
    if (!together) {
      return OptionalInt.empty();
    }
    boolean bare = row.size() == parts.size();
    int only = bare ? onlyValue(parts) : first;
    boolean even = bare || row.size() == width() + parts.size() - 1;
    return even && only >= 0 && only < width() ? OptionalInt.of(only) : OptionalInt.empty();
  }

  /**
   * Whether the row is that of 预算执行率 in a self-evaluation, which has no second level: there the
   * name reaches over its column, and a cell of the row is left out.
   */
  boolean mergeLevels(PastedRow row) {
    boolean columns = level1 >= 0 && level2 == level1 + 1 && name == level2 + 1;
    return columns
        && row.size() == width() - level1 - 1
        && EXECUTION.matcher(Blanks.remove(row.first())).matches()
        && EXECUTION.matcher(Blanks.remove(row.text(1))).matches()
        && row.text(2).matches(".*\\d.*");
  }

  private boolean partOfValue(String text) {
    return PARTS.stream().anyMatch(part -> words.column(text, part));
  }

  /** Index of the only head of values, where none of its parts has a head of its own; else −1. */
  private int onlyValue(List<String> parts) {
    int[] values =
        IntStream.range(0, width())
            .filter(i -> words.column(heading.get(i), FormPart.INDICATOR_TARGET))
            .toArray();
    boolean apart =
        heading.stream()
            .noneMatch(
                head ->
                    words.column(head, FormPart.INDICATOR_MEASURE)
                        || words.column(head, FormPart.INDICATOR_COMPARISON));
    return values.length == 1 && apart && parts.size() < width() ? values[0] : -1;
  }

  /** The columns with one of them divided into several. */
  PastedColumns divided(int index, List<String> parts) {
    List<String> heads = new ArrayList<>(heading.subList(0, index));
    heads.addAll(parts);
    heads.addAll(heading.subList(index + 1, width()));
    int more = parts.size() - 1;
    return new PastedColumns(
        heads,
        moved(level1, index, more),
        moved(level2, index, more),
        moved(name, index, more),
        words);
  }

  private static int moved(int column, int divided, int more) {
    return column > divided ? column + more : column;
  }

  int width() {
    return heading.size();
  }

  boolean repeatedBy(PastedRow row) {
    return row.written() == width() && row.texts().subList(0, width()).equals(heading);
  }

  /** Index of the last column that groups indicators. */
  int lastLevel() {
    return Math.max(level1, level2);
  }

  /** How many cells a row may lack on the left, as its first cell tells. */
  private IntStream shifts(PastedRow row) {
    String first = row.first();
    boolean grouped = row.size() > 1 && words.level2(row.text(1));
    if (Blanks.isBlank(first)) {
      return IntStream.of(0);
    } else if (level1 >= 0
        && words.level1(first)
        && (grouped || !words.level2(first) || level2 < 0)) {
      return IntStream.of(level1);
    } else if (level2 >= 0 && (words.level1(first) || words.level2(first))) {
      boolean full = Blanks.remove(first).contains("指标");
      return full ? IntStream.of(level2) : IntStream.of(level2, name);
    }
    return IntStream.of(0, name);
  }

  /** How many cells the row lacks on the left; empty when that is not sure. */
  OptionalInt shift(PastedRow row) {
    int[] fitting =
        shifts(row)
            .filter(s -> s >= 0 && fits(s, row.written(), row.size()) && !misplaced(s, row))
            .distinct()
            .toArray();
    return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
  }

  private boolean fits(int shift, int least, int most) {
    return shift + least <= width() && width() <= shift + most;
  }

  /** Whether a value would come to stand where the name of an indicator belongs. */
  private boolean misplaced(int shift, PastedRow row) {
    int at = name - shift;
    return name >= 0 && at >= 0 && at < row.size() && VALUE.matcher(row.text(at)).lookingAt();
  }

  /** The same for a text that leaves out empty cells at the end of a row, too. */
  OptionalInt shiftWithoutTail(PastedRow row) {
    int[] possible =
        shifts(row)
            .filter(s -> s >= 0 && s + row.written() <= width() && !misplaced(s, row))
            .distinct()
            .toArray();
    return possible.length == 1 ? OptionalInt.of(possible[0]) : OptionalInt.empty();
  }

  /** How many cells the row, of which some are still missing, may come to have. */
  IntStream wanted(PastedRow row) {
    return started(row).map(s -> width() - s).distinct();
  }

  /** Whether the row's last cell stands in a column of levels. */
  boolean endsInLevels(PastedRow row) {
    return started(row).anyMatch(s -> s + row.size() - 1 <= Math.max(lastLevel(), 0));
  }

  /** As {@link #shifts}, but without a look at the second cell, which may be half a word. */
  private IntStream started(PastedRow row) {
    boolean top = level1 >= 0 && words.level1(row.first());
    return IntStream.concat(top ? IntStream.of(level1) : IntStream.empty(), shifts(row))
        .filter(s -> s >= 0);
  }
}
