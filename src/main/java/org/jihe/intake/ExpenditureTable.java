package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/** The expenditure lines of a form (项目支出明细): a row of headings and the rows below it. */
final class ExpenditureTable {
  private static final Pattern TOTAL = Pattern.compile("(?:金额|资金|预算|支出|费用|经费)?(合计|总计|小计)(?:金额)?");

  /** As many known columns make a heading, even beside one that nobody knows. */
  private static final int CERTAIN = 3;

  private static final Pattern MEASURED = Pattern.compile("(.{2,12})[（(][^（）()]{1,8}[）)]\\s*");

  private final LabelBook book;
  private final Defects defects;
  private final UnreadPlaces unread;
  private final int table;
  private final int cells;
  private final Map<FormPart, Head> columns = new EnumMap<>(FormPart.class);
  private final List<Cell> others = new ArrayList<>();
  private final ExpenditureLines lines;

  private record Head(Cell cell, Match label) {}

  private ExpenditureTable(Row heading, LabelBook book, Defects defects, FormDraft draft) {
    this.book = book;
    this.defects = defects;
    this.unread = draft.unread();
    this.table = heading.table();
    this.cells = heading.cells().size();
    this.lines = draft.expenditures();
    heading.written().forEach(this::addHead);
    columns.forEach((part, head) -> lines.heading(part, head.label().unit()));
  }

  /**
   * The table that begins with this row, if it heads what is paid for and how much.
   *
   * @param draft the form whose lines they are
   */
  static Optional<ExpenditureTable> headedBy(
      Row row, LabelBook book, Defects defects, FormDraft draft) {
    Set<FormPart> parts = new HashSet<>();
    for (Cell cell : row.written()) {
      column(cell, book).ifPresent(match -> parts.add(match.part()));
    }
    boolean labels = row.written().stream().noneMatch(c -> labels(c, book).isEmpty());
    boolean heads =
        row.table() > 0
            && (labels || parts.size() >= CERTAIN)
            && parts.containsAll(List.of(FormPart.EXPENDITURE_NAME, FormPart.EXPENDITURE_AMOUNT));
    return heads ? Optional.of(new ExpenditureTable(row, book, defects, draft)) : Optional.empty();
  }

  private static Optional<Match> column(Cell cell, LabelBook book) {
    return labels(cell, book).stream()
        .filter(match -> match.part().isExpenditureColumn())
        .findFirst();
  }

  /** What a heading may stand for, a measure behind it left out: 数量（批次）. */
  private static List<Match> labels(Cell cell, LabelBook book) {
    List<Match> labels = book.exact(cell.text());
    Matcher measured = MEASURED.matcher(cell.text());
    return labels.isEmpty() && measured.matches() ? book.exact(measured.group(1)) : labels;
  }

  private void addHead(Cell cell) {
    Optional<Match> match = column(cell, book).filter(m -> !columns.containsKey(m.part()));
    if (match.isPresent()) {
      columns.put(match.get().part(), new Head(cell, match.get()));
      return;
    }
    others.add(cell);
    if (book.exact(cell.text()).isEmpty()) {
      defects.add(
          cell.position(),
          "支出明细表头" + Defects.quote(cell.text()) + "不是已知的栏目，这一列没有读取",
          "请核对表头；如为新栏目，请在规则库的标签表中登记");
    }
  }

  int table() {
    return table;
  }

  /** Takes the line in this row, if there is one. */
  void read(Row row) {
    if (!row.aligned() && row.cells().size() != cells) {
      unread.cells(row.written(), false);
      return;
    }
    Optional<Matcher> total =
        row.written().stream()
            .map(cell -> TOTAL.matcher(Blanks.remove(cell.text())))
            .filter(Matcher::matches)
            .findFirst();
    if (total.isPresent()) {
      Head amount = columns.get(FormPart.EXPENDITURE_AMOUNT);
      if (amount != null && !total.get().group(1).equals("小计")) {
        lines.total(amount.label(), entry(FormPart.EXPENDITURE_AMOUNT, amount, row));
      }
      return;
    }
    List<Cell> lost =
        row.written().stream()
            .filter(
                cell -> columns.values().stream().noneMatch(h -> h.cell().covers(cell.column())))
            .filter(cell -> others.stream().noneMatch(other -> other.covers(cell.column())))
            .toList();
    if (!lost.isEmpty()) {
      unread.cells(lost, false);
    }
    Map<FormPart, Entry> line = new EnumMap<>(FormPart.class);
    columns.forEach((part, head) -> line.put(part, entry(part, head, row)));
    lines.add(line);
  }

  private Entry entry(FormPart part, Head head, Row row) {
    Cell cell = row.at(head.cell().column()).orElse(row.cells().get(0));
    String raw = cell.continued() || !head.cell().covers(cell.column()) ? "" : cell.text();
    return lines.entry(part, raw, head.label().printed(), cell.position());
  }
}
