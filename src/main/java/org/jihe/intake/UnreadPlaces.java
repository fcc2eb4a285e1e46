package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Unread;
import org.jihe.office.Cell;
import org.jihe.office.Defects;

/**
 * The places of one form that were not read. Each is said, and by what is written there it is told
 * which parts of the form may stand in it: a number is no overview, a long text no amount.
 */
final class UnreadPlaces {
  private static final int TOLD = 4;
  private static final int FEW_ROWS = 2;
  private static final int SHORT = 40;
  private static final int SHORTEST_PROSE = 8;
  private static final Pattern NUMBER =
      Pattern.compile("[¥￥]?[-+]?[\\d,，.．]+(?:%|％|元|万元|千元|亿元|万|亿)?|[-—－–/]+|无");
  private static final Pattern OF_MONEY =
      Pattern.compile("(?:预算|资金|金额|总额|经费|拨款)[^，。；]{0,6}?\\d|\\d[\\d,.]*(?:万元|亿元|千元)");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{12,30}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?");

  private static final Set<FormPart> AMOUNTS =
      EnumSet.of(
          FormPart.BUDGET_TOTAL,
          FormPart.DISTRICT_EXPENDITURE,
          FormPart.TOWNSHIP_SUBSIDY,
          FormPart.PREVIOUS_TOTAL,
          FormPart.PROJECT_TOTAL);
  private static final Set<FormPart> NAMES =
      EnumSet.of(
          FormPart.PREPARED_BY,
          FormPart.COMPETENT_DEPARTMENT,
          FormPart.PROJECT_NAME,
          FormPart.PROJECT_PERIOD,
          FormPart.CONTACT,
          FormPart.FILED_ON,
          FormPart.AMOUNT_UNIT);
  private static final Set<FormPart> PROSE =
      EnumSet.of(FormPart.OVERVIEW, FormPart.LEGAL_BASIS, FormPart.ANNUAL_GOAL);

  private final Defects defects;
  private final List<Unread> places = new ArrayList<>();
  private final List<List<Cell>> pastedIndicators = new ArrayList<>();

  UnreadPlaces(Defects defects) {
    this.defects = defects;
  }

  /**
   * Cells of one row that no label explains.
   *
   * @param labelled whether the first of them may be the label of the others
   */
  void cells(List<Cell> cells, boolean labelled) {
    String quotes = say(cells);
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    List<Cell> values = labelled && cells.size() > 1 ? cells.subList(1, cells.size()) : cells;
    values.forEach(cell -> parts.addAll(heldBy(cell.text())));
    if (cells.size() > 2) {
      parts.add(FormPart.INDICATORS);
    }
    place(cells.get(0).position(), quotes, parts);
  }

  private String say(List<Cell> cells) {
    Cell first = cells.get(0);
    String quotes = quotes(cells);
    String more = cells.size() > TOLD ? "等" + cells.size() + "格" : "";
    defects.add(
        first.position(),
        Defects.where(first.position()) + "的文字未能归入任何栏目：" + quotes + more,
        "请核对该处的栏目名称；如为新栏目，请在规则库的标签表中登记");
    return quotes;
  }

  private static String quotes(List<Cell> cells) {
    return cells.stream()
        .limit(TOLD)
        .map(cell -> Defects.quote(cell.text()))
        .collect(Collectors.joining());
  }

  /** Cells of a row that should be an indicator and cannot be laid under the headings. */
  void indicator(List<Cell> cells) {
    Position position = cells.get(0).position();
    boolean pasted = position instanceof Position.Line;
    if (pasted) {
      pastedIndicators.add(List.copyOf(cells));
    }
    String quotes = pasted ? quotes(cells) : say(cells);
    place(position, quotes, Set.of(FormPart.INDICATORS));
  }

  /**
   * Says which rows of pasted tables could not be laid under the headings: of many it is the table
   * that has moved, which is said once.
   */
  void sayPastedIndicators() {
    if (pastedIndicators.size() <= FEW_ROWS) {
      pastedIndicators.forEach(this::say);
    } else {
      sayTable(pastedIndicators.stream().map(cells -> cells.get(0)).toList());
    }
    pastedIndicators.clear();
  }

  private void sayTable(List<Cell> rows) {
    Position first = rows.get(0).position();
    String last = Defects.where(rows.get(rows.size() - 1).position());
    defects.add(
        first,
        "%s到%s有%d行指标与表头对不上（从%s起），没有读取"
            .formatted(Defects.where(first), last, rows.size(), Defects.quote(rows.get(0).text())),
        "请交 Word 或 Excel 原件，或从原表整块复制，表头写成一行");
  }

  /** Part of an indicator that could not be read; what it may hold is unknown of that indicator. */
  void ofIndicator(int number, Position position, String quote, Set<FormPart> parts) {
    add(Indicator.pointer(number), position, quote, parts);
  }

  /**
   * A row in which nothing was read, of which that has been said.
   *
   * @param indicator whether it stands among indicators
   */
  void row(Position position, boolean indicator) {
    Set<FormPart> parts =
        indicator
            ? Set.of(FormPart.INDICATORS)
            : EnumSet.range(FormPart.PROJECT, FormPart.FILED_ON);
    add("", position, "", parts);
  }

  /** A place of which something else has been said. */
  void place(Position position, String quote, Set<FormPart> parts) {
    add("", position, quote, parts);
  }

  private void add(String field, Position position, String quote, Set<FormPart> parts) {
    if (!parts.isEmpty()) {
      places.add(new Unread(new Place(field, "", position, quote), parts));
    }
  }

  /** The parts of a form that may be written so. */
  static Set<FormPart> heldBy(String text) {
    String plain = Blanks.remove(text);
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    if (NUMBER.matcher(plain).matches()) {
      parts.addAll(AMOUNTS);
    }
    if (OF_MONEY.matcher(plain).find()) {
      parts.addAll(AMOUNTS);
      parts.add(FormPart.FUNDING);
    }
    if (YEAR.matcher(plain).matches()) {
      parts.add(FormPart.BUDGET_YEAR);
    }
    if (CODE.matcher(plain).find()) {
      parts.add(FormPart.PROJECT_CODE);
    }
    boolean words = plain.codePoints().anyMatch(Character::isIdeographic);
    if (words && plain.length() <= SHORT) {
      parts.addAll(NAMES);
    }
    if (words && plain.length() >= SHORTEST_PROSE) {
      parts.addAll(PROSE);
    }
    return parts;
  }

  void addAll(UnreadPlaces others) {
    places.addAll(others.places);
  }

  List<Unread> list() {
    return List.copyOf(places);
  }
}
