package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/**
 * Finds forms in the rows of a document, and hands each row to whoever reads its kind: fields,
 * indicators, expenditure lines, prose, or a table in which every row names its project.
 */
final class FormReader {
  private final LabelBook book;
  private final Defects defects;
  private final FormAssembly forms;
  private final FieldReader fields;
  private final OtherSheets otherSheets;
  private Pending pending = Pending.NOTHING;
  private Optional<IndicatorTable> indicators = Optional.empty();

  /** The list of indicators that was read last, as long as nothing else has been. */
  private Optional<IndicatorTable> leftIndicators = Optional.empty();

  private Optional<ExpenditureTable> expenditures = Optional.empty();
  private final ProseRows prose;
  private Optional<WideForms> wide = Optional.empty();
  private boolean annual = true;
  private boolean instructions;
  private Optional<Row> below = Optional.empty();

  /** Values of one row that are not taken yet. */
  private record Pending(List<FieldValue> values, int table, boolean aligned) {
    static final Pending NOTHING = new Pending(List.of(), 0, true);
  }

  FormReader(LabelBook book, Layouts layouts, Defects defects) {
    this.book = book;
    this.defects = defects;
    this.forms = new FormAssembly(layouts, defects);
    this.fields = new FieldReader(book);
    this.otherSheets = new OtherSheets(book, defects);
    this.prose = new ProseRows(book, defects, forms);
  }

  /** The forms in these rows, in their order. */
  List<Declaration> read(List<Row> rows) {
    forms.unreadCells(rows);
    List<Row> written = otherSheets.without(rows).stream().filter(row -> !row.blank()).toList();
    for (int i = 0; i < written.size(); i++) {
      below = i + 1 < written.size() ? Optional.of(written.get(i + 1)) : Optional.empty();
      if (!isInstruction(written.get(i))) {
        readRow(written.get(i));
      }
    }
    endWide();
    flush();
    return forms.finish();
  }

  /** Instructions below a form go on until the next title or table. */
  private boolean isInstruction(Row row) {
    boolean begins = Furniture.beginsInstructions(row);
    boolean alone = row.written().size() == 1;
    boolean ends = !alone || book.title(row.written().get(0).text()).isPresent();
    instructions = begins || (instructions && !ends);
    return instructions;
  }

  private void readRow(Row row) {
    if (book.continues(row)) {
      return;
    }
    leaveTablesOtherThan(row);
    if (row.unread()) {
      boolean indicator = indicators.isPresent();
      forms.draft().unread().row(row.written().get(0).position(), indicator);
      return;
    }
    if (wide.isPresent() && readWide(wide.get(), row)) {
      return;
    }
    endWide();
    Optional<HeaderRow> above = fields.heads().filter(heads -> heads.table() == row.table());
    List<HeaderRow.Head> projects = projects(above, row);
    Optional<IndicatorTable> headed = headed(row, above, !projects.isEmpty());
    if (headed.isPresent()) {
      note(row, headed.get());
      begin(headed.get(), projects, row.position());
      return;
    }
    flush();
    Optional<ExpenditureTable> lines = ExpenditureTable.headedBy(row, book, defects, forms.draft());
    if (lines.isPresent()) {
      leaveTables();
      expenditures = lines;
      forms.draft().expenditureHeading(row.position());
    } else if (!readBelow(row)) {
      leaveTables();
      readFields(row);
    }
  }

  private Optional<IndicatorTable> headed(Row row, Optional<HeaderRow> above, boolean projects) {
    boolean now = indicators.map(IndicatorTable::annual).orElse(annual);
    Optional<HeaderRow> sections = projects ? above : fields.sections();
    HeadWatch watch =
        new HeadWatch(defects, sections.map(HeaderRow::heads).orElse(List.of()), forms::draft);
    return IndicatorTable.headedBy(row, book, defects, watch, now, projects);
  }

  private void note(Row heading, IndicatorTable table) {
    List<String> labels = heading.written().stream().map(c -> Blanks.remove(c.text())).toList();
    forms.note(labels, table.parts());
  }

  /** The heads of a table in which every row names its project; none when it is no such table. */
  private List<HeaderRow.Head> projects(Optional<HeaderRow> above, Row row) {
    List<HeaderRow.Head> heads = new ArrayList<>();
    above.ifPresent(h -> heads.addAll(h.heads()));
    boolean indicatorHeads =
        row.written().stream().filter(c -> IndicatorHeads.column(c, book).isPresent()).count() > 2;
    for (Cell cell : row.written()) {
      List<Match> labels = HeaderRow.fields(cell, book);
      if (labels.isEmpty() && indicatorHeads) {
        labels =
            book.likely(cell.text()).stream().filter(m -> HeaderRow.isProject(m.part())).toList();
      }
      if (!labels.isEmpty() && IndicatorHeads.column(cell, book).isEmpty()) {
        heads.add(new HeaderRow.Head(cell, labels));
      }
    }
    boolean named = heads.stream().anyMatch(head -> HeaderRow.isProject(head.part()));
    return named ? heads : List.of();
  }

  private void begin(IndicatorTable table, List<HeaderRow.Head> projects, Position position) {
    leftIndicators.ifPresent(table::goOnWith);
    leaveTables();
    fields.forget();
    if (projects.isEmpty()) {
      flush();
      indicators = Optional.of(table);
      forms.draft().heading(table.parts(), position);
      return;
    }
    pending = Pending.NOTHING;
    if (!forms.draft().prelude()) {
      forms.close();
    }
    projects.forEach(
        head -> forms.note(Set.of(head.labels().get(0).printed()), Set.of(head.part())));
    wide = Optional.of(new WideForms(forms.draft(), projects, table));
  }

  private void leaveTablesOtherThan(Row row) {
    int table = row.table();
    if (wide.filter(it -> it.table() != table).isPresent()) {
      endWide();
    }
    leftIndicators = indicators.or(() -> leftIndicators);
    indicators = indicators.filter(it -> it.table() == row.table() || it.continueIn(row));
    expenditures = expenditures.filter(it -> it.table() == table);
    prose.leaveOtherThan(table);
  }

  private void leaveTables() {
    indicators = Optional.empty();
    leftIndicators = Optional.empty();
    expenditures = Optional.empty();
    prose.leave();
  }

  private boolean readWide(WideForms table, Row row) {
    boolean headings = row.written().stream().noneMatch(c -> book.exact(c.text()).isEmpty());
    if (!headings && beginsOtherPart(row)) {
      return false;
    }
    if (!Furniture.is(row)) {
      table.read(row, headings);
    }
    return true;
  }

  private void endWide() {
    wide.ifPresent(table -> forms.closeAll(table.drafts()));
    wide = Optional.empty();
  }

  /** Reads the row as one below the heading that is in force, if there is one. */
  private boolean readBelow(Row row) {
    if (indicators.filter(table -> table.refine(row)).isPresent()) {
      indicators.ifPresent(table -> forms.draft().heading(table.parts(), row.position()));
      return true;
    }
    boolean indicator = indicators.filter(table -> table.holds(row)).isPresent();
    if (!indicator && beginsOtherPart(row)) {
      return false;
    } else if (expenditures.isPresent()) {
      expenditures.get().read(row);
      forms.draft().at(row.position());
    } else if (indicators.isPresent()) {
      readIndicator(indicators.get(), row);
    } else {
      return prose.read(row);
    }
    return true;
  }

  private boolean beginsOtherPart(Row row) {
    Cell first = row.firstWritten().orElse(row.cells().get(0));
    boolean label =
        HeaderRow.fields(first, book).stream()
            .anyMatch(m -> m.part() != FormPart.INDICATORS && !m.isLongTermBlock());
    boolean likely =
        indicators.isPresent()
            && first.column() == 1
            && row.written().size() > 1
            && book.likely(first.text()).stream().anyMatch(FormReader::isFieldOrOther);
    return label
        || likely
        || !book.inline(first.text()).isEmpty()
        || book.title(first.text()).isPresent();
  }

  private static boolean isFieldOrOther(Match label) {
    return FormAssembly.isField(label.part()) || label.part() == FormPart.OTHER;
  }

  private void readIndicator(IndicatorTable table, Row row) {
    FormDraft draft = forms.draft();
    if (!Furniture.is(row)) {
      List<Indicator> found = table.read(row, draft.nextIndicator());
      if (table.annual()) {
        found.forEach(indicator -> draft.add(indicator, row.position()));
      }
    }
  }

  private void readFields(Row row) {
    List<Cell> rest = new ArrayList<>(row.cells());
    Optional<Cell> titled = row.firstWritten().filter(c -> book.title(c.text()).isPresent());
    titled.ifPresent(
        cell -> {
          rest.remove(cell);
          fields.forgetAll();
          book.title(cell.text()).ifPresent(title -> begun(forms.begin(title, cell)));
        });
    if (rest.stream().allMatch(Cell::blank)) {
      return;
    }
    FieldReader.Found found =
        fields.read(new Row(row.table(), rest, row.aligned()), below, forms.draft().budgetYear());
    pending = new Pending(found.values(), row.table(), row.aligned());
    if (!found.heads()) {
      flush();
    }
    if (row.written().size() == 1 && prose.isHeading(row.written().get(0))) {
      prose.begin(row.table());
    }
    List<Cell> lost =
        Furniture.is(row)
            ? List.of()
            : found.lost().stream().filter(cell -> !Furniture.isRemark(cell.text())).toList();
    FormDraft draft = forms.draft();
    if (!lost.isEmpty() && !draft.empty() && (draft.titled() || !draft.prelude())) {
      draft.unread().cells(lost, found.values().isEmpty());
    }
  }

  /** Labels whose values may stand below are taken once it is known that they head no table. */
  private void flush() {
    Pending row = pending;
    pending = Pending.NOTHING;
    begun(forms.take(row.values(), row.aligned()));
    for (FieldValue value : row.values()) {
      Match label = FormAssembly.choose(value.labels(), value.raw());
      if (label.isLongTermBlock() || label.part() == FormPart.INDICATORS) {
        annual = label.part() == FormPart.INDICATORS;
      }
      if (label.part() == FormPart.INDICATORS && !Blanks.isBlank(value.raw())) {
        prose.begin(row.table());
        prose.add(value.raw(), value.position());
      }
    }
  }

  private void begun(boolean another) {
    annual |= another;
  }
}
