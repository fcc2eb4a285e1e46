package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Lines;

/** Pairs labels and values along one row, from left to right. */
final class FieldRow {
  /** Parts whose text may itself begin like a label: 项目概况：… inside the cell of 项目概况. */
  private static final Set<FormPart> PROSE =
      Set.of(FormPart.OVERVIEW, FormPart.LEGAL_BASIS, FormPart.ANNUAL_GOAL);

  private final LabelBook book;
  private final List<Cell> lost = new ArrayList<>();
  private final List<Cell> headings = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private Optional<Open> section = Optional.empty();
  private String before = "";

  /**
   * A label whose value is still looked for; a blank cell is its value unless a better comes.
   *
   * @param filled whether it has a value, and further cells may be more of it
   */
  private record Open(List<Match> labels, Cell cell, Optional<Cell> blank, boolean filled) {
    Open(List<Match> labels, Cell cell) {
      this(labels, cell, Optional.empty(), false);
    }

    Open seeing(Cell blankCell) {
      return new Open(labels, cell, blank.or(() -> Optional.of(blankCell)), filled);
    }

    Open withValue() {
      return new Open(labels, cell, blank, true);
    }

    /**
     * Whether what comes need not be its value: it has one, or a cell of its own that is blank
     * while the rest of the row goes by twos, a label and its value.
     */
    boolean served(int behind) {
      boolean ownBlank = blank.filter(blankCell -> !blankCell.continued()).isPresent();
      return filled || (ownBlank && behind % 2 == 1);
    }

    FieldValue value(Cell value) {
      return new FieldValue(labels, cell, value.text(), value.position());
    }

    FieldValue close() {
      return blank.map(this::value).orElse(new FieldValue(labels, cell, "", cell.position()));
    }
  }

  FieldRow(LabelBook book) {
    this.book = book;
  }

  /**
   * Reads the next cell, and returns the values that are now complete.
   *
   * @param behind how many cells with text come after it in the row
   * @param last whether no cell at all comes after it
   */
  List<FieldValue> read(Cell cell, int behind, boolean last) {
    if (cell.blank()) {
      open = open.map(label -> label.seeing(cell));
      return List.of();
    }
    boolean repeated = Blanks.strip(cell.text()).equals(before);
    before = Blanks.strip(cell.text());
    List<Match> labels = label(cell, behind, last);
    if (!labels.isEmpty() && !isYearBeside(labels)) {
      takeAsHeading(labels);
      return repeated && open.isPresent() ? List.of() : openLabel(labels, cell);
    }
    Optional<Open> heading = section;
    section = Optional.empty();
    List<InlineValue> inline = book.inline(cell.text());
    if (!inline.isEmpty() && !belongsToOpen(inline.get(0))) {
      if (isSourceBehind(inline, last)) {
        return source(inline.get(0), cell);
      }
      if (inline.get(0).start() > 0 && book.standsBefore(cell.text(), inline.get(0))) {
        lost.add(cell);
      }
      return inline(inline, cell);
    }
    if (open.isPresent()) {
      FieldValue value = open.get().value(cell);
      // What is not used may well fill several cells.
      open = open.filter(label -> label.labels().get(0).part().isUnused()).map(Open::withValue);
      return List.of(value);
    }
    if (heading.isPresent() && AmountPhrase.isAmount(cell.text())) {
      return List.of(heading.get().value(cell));
    }
    if (!repeated && !cell.unread()) {
      lost.add(cell);
    }
    return List.of();
  }

  /** 其中：村集体投入 names a source of the funds, whether or not a list knows it. */
  private boolean isSourceBehind(List<InlineValue> inline, boolean last) {
    InlineValue first = inline.get(0);
    return !last
        && inline.size() == 1
        && first.labels().get(0).part() == FormPart.SECTION
        && first.labels().get(0).printed().equals("其中")
        && book.mayBeLabel(first.value());
  }

  private List<FieldValue> source(InlineValue named, Cell cell) {
    String printed = Blanks.strip(named.value());
    Match funding = new Match(FormPart.FUNDING, printed, "", named.labels().get(0).unit(), false);
    return openLabel(List.of(funding), cell);
  }

  /**
   * What the cell is a label of. A text that is no known label may be one where none waits for its
   * value, and something stands behind it.
   */
  private List<Match> label(Cell cell, int behind, boolean last) {
    List<Match> known = fields(book.exact(cell.text()));
    if (known.isEmpty() && open.isEmpty() && behind > 0 && book.isTotal(cell.text())) {
      return List.of(book.total(cell.text()));
    }
    boolean awaited = open.isPresent() && !open.get().served(behind);
    if (awaited && last && open.get().blank().isEmpty() && isWordOfMoney(known)) {
      return List.of(); // 资金性质 | 一般公共预算
    }
    if (!known.isEmpty() || awaited) {
      return known;
    }
    boolean alone = book.inline(cell.text()).isEmpty();
    List<Match> likely = alone ? fields(book.likely(cell.text())) : List.of();
    boolean unused = likely.stream().allMatch(m -> m.part() == FormPart.OTHER);
    return behind > 0 || !last || unused ? likely : List.of();
  }

  /**
   * A text that could be a label, with a known one right behind it, heads that part of the form.
   */
  private void takeAsHeading(List<Match> labels) {
    int last = lost.size() - 1;
    boolean heading =
        last >= 0
            && open.isEmpty()
            && labels.get(0).certain()
            && book.mayBeLabel(lost.get(last).text());
    if (heading) {
      headings.add(lost.remove(last));
    }
  }

  private static boolean isWordOfMoney(List<Match> labels) {
    return !labels.isEmpty() && labels.stream().allMatch(m -> m.part() == FormPart.FUNDING);
  }

  private static List<Match> fields(List<Match> labels) {
    return labels.stream().filter(m -> isField(m.part())).toList();
  }

  /** A mere year beside a label is that label's value: 起止时间 | 2024年度. */
  private boolean isYearBeside(List<Match> labels) {
    return open.filter(label -> label.blank().isEmpty()).isPresent()
        && labels.stream().allMatch(m -> m.part() == FormPart.BUDGET_YEAR && !m.year().isEmpty());
  }

  private static boolean isField(FormPart part) {
    return !part.isIndicatorColumn() && !part.isExpenditureColumn();
  }

  private List<FieldValue> openLabel(List<Match> labels, Cell cell) {
    List<FieldValue> complete = new ArrayList<>(finish());
    section = Optional.empty();
    if (labels.get(0).part() == FormPart.SECTION) {
      complete.add(new FieldValue(labels, cell, "", cell.position()));
      section = Optional.of(new Open(labels, cell));
      return complete;
    }
    open = Optional.of(new Open(labels, cell));
    return complete;
  }

  /** Whether a text that looks like a label with its value is the value right of an open label. */
  private boolean belongsToOpen(InlineValue inline) {
    if (open.isEmpty() || open.get().blank().isPresent()) {
      return false;
    }
    FormPart part = open.get().labels().get(0).part();
    return PROSE.contains(part) || inline.labels().get(0).part() == part;
  }

  private List<FieldValue> inline(List<InlineValue> values, Cell cell) {
    List<FieldValue> complete = new ArrayList<>(finish());
    for (InlineValue value : values) {
      Position position = Lines.at(cell.position(), cell.text(), value.from());
      complete.add(new FieldValue(value.labels(), cell, value.value(), position));
    }
    return complete;
  }

  /** Whether a label still waits for its value. */
  boolean waits() {
    return open.isPresent();
  }

  /** What stands beside a label merged over several rows is beside it in each of them. */
  void goOnBeside(HeaderRow.Head side) {
    open = Optional.of(new Open(side.labels(), side.cell()).withValue());
  }

  /** The units that headings of a part of the form name: 资金金额（万元）. */
  List<FieldValue> headings() {
    return headings.stream()
        .map(cell -> new FieldValue(List.of(book.heading(cell.text())), cell, "", cell.position()))
        .toList();
  }

  /** Ends the row, or what there was of it so far. */
  List<FieldValue> finish() {
    List<FieldValue> complete = open.map(label -> List.of(label.close())).orElse(List.of());
    open = Optional.empty();
    return complete;
  }

  /** Cells that no label explains. */
  List<Cell> lost() {
    return List.copyOf(lost);
  }
}
