package org.jihe.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;

/**
 * Finds forms in the rows of a document, and the values of each by their labels. A value stands to
 * the right of its label, or behind it in the same cell; only indicators stand below theirs.
 */
final class FormReader {
  /** Parts of which a second one, after the indicators, belongs to the next form. */
  private static final Set<FormPart> OPENING =
      Set.of(
          FormPart.PROJECT,
          FormPart.PROJECT_CODE,
          FormPart.PROJECT_NAME,
          FormPart.PREPARED_BY,
          FormPart.AMOUNT_UNIT,
          FormPart.BUDGET_TOTAL);

  /** Parts that a covering letter has too: above a form they are not the form's. */
  private static final Set<FormPart> LETTER = Set.of(FormPart.CONTACT, FormPart.FILED_ON);

  /** What makes a form, by the names under which its absence is told. */
  private static final SortedMap<String, Set<FormPart>> CORE =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "项目名称", Set.of(FormPart.PROJECT, FormPart.PROJECT_NAME),
                  "预算", Set.of(FormPart.BUDGET_TOTAL),
                  "绩效指标", Set.of(FormPart.INDICATOR_NAME))));

  private static final Set<FormPart> PROJECT =
      Set.of(FormPart.PROJECT, FormPart.PROJECT_CODE, FormPart.PROJECT_NAME);

  private final LabelBook book;
  private final Layouts layouts;
  private final Defects defects;
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Position> scraps = new ArrayList<>();
  private final Set<String> labelsFound = new LinkedHashSet<>();
  private final Set<FormPart> partsFound = EnumSet.noneOf(FormPart.class);
  private FormDraft draft;
  private Optional<IndicatorTable> indicators = Optional.empty();

  FormReader(LabelBook book, Layouts layouts, Defects defects) {
    this.book = book;
    this.layouts = layouts;
    this.defects = defects;
    this.draft = new FormDraft(defects);
  }

  /** The forms in these rows, in their order. */
  List<Declaration> read(List<Row> rows) {
    for (Row row : rows) {
      if (!row.blank()) {
        readRow(row);
      }
    }
    close();
    if (declarations.isEmpty()) {
      sayNoForm();
    } else {
      scraps.forEach(this::sayScrap);
    }
    return List.copyOf(declarations);
  }

  private void sayNoForm() {
    String found = labelsFound.isEmpty() ? "一个已知的栏目也没有" : "只有" + String.join("、", labelsFound);
    List<String> missing = new ArrayList<>();
    CORE.forEach(
        (name, parts) -> {
          if (parts.stream().noneMatch(partsFound::contains)) {
            missing.add(name);
          }
        });
    String wanted = missing.isEmpty() ? "" : "，没有" + String.join("、", missing);
    defects.add("文件中没有绩效目标申报表：" + found + wanted, "请确认交的是绩效目标申报表；如栏目名称是新的，请在规则库的标签表中登记");
  }

  private void sayScrap(Position position) {
    defects.add(position, Defects.where(position) + "起只有表题或零星栏目，不成一张申报表", "请检查文件是否完整，补齐后再交");
  }

  private void readRow(Row row) {
    if (indicators.filter(table -> table.table() != row.table()).isPresent()) {
      indicators = Optional.empty();
    }
    Optional<IndicatorTable> headed = IndicatorTable.headedBy(row, book, defects);
    if (headed.isPresent()) {
      indicators = headed;
      row.written().forEach(cell -> labelsFound.add(Blanks.remove(cell.text())));
      partsFound.addAll(headed.get().parts());
      draft.heading(headed.get().parts(), position(row));
    } else if (indicators.isPresent() && !beginsOtherPart(row)) {
      readIndicator(indicators.get(), row);
    } else {
      indicators = Optional.empty();
      readFields(row);
    }
  }

  private static Position position(Row row) {
    return row.firstWritten().orElse(row.cells().get(0)).position();
  }

  private void readIndicator(IndicatorTable table, Row row) {
    if (table.refine(row)) {
      draft.heading(table.parts(), position(row));
      return;
    }
    if (row.written().size() == 1 && Unexplained.isFurniture(row.written().get(0))) {
      return;
    }
    table
        .read(row, draft.nextIndicator())
        .ifPresent(indicator -> draft.add(indicator, position(row)));
  }

  private boolean beginsOtherPart(Row row) {
    Cell first = row.firstWritten().orElse(row.cells().get(0));
    boolean label =
        book.exact(first.text()).stream()
            .anyMatch(m -> !m.part().isIndicatorColumn() && m.part() != FormPart.INDICATORS);
    return label
        || !book.inline(first.text()).isEmpty()
        || row.written().stream().anyMatch(cell -> book.title(cell.text()).isPresent());
  }

  private void readFields(Row row) {
    FieldRow fields = new FieldRow(book);
    for (Cell cell : row.cells()) {
      Optional<Match> title = book.title(cell.text());
      if (title.isPresent() && !cell.continued()) {
        fields.finish().forEach(this::take);
        begin(title.get(), cell);
      } else if (!cell.continued()) {
        fields.read(cell).forEach(this::take);
      }
    }
    fields.finish().forEach(this::take);
    List<Cell> lost =
        fields.lost().stream().filter(cell -> !Unexplained.isFurniture(cell)).toList();
    if (!lost.isEmpty() && !draft.empty() && (draft.titled() || !draft.prelude())) {
      Unexplained.say(defects, lost);
    }
  }

  private void begin(Match title, Cell cell) {
    labelsFound.add(title.printed());
    if (draft.titled() ? !draft.seen().isEmpty() : !draft.prelude()) {
      close();
    }
    draft.title(title, cell);
  }

  private void take(FieldValue value) {
    Match label = choose(value);
    labelsFound.add(label.printed());
    partsFound.add(label.part());
    if (label.part() == FormPart.INDICATORS || label.part() == FormPart.TITLE) {
      draft.at(value.label().position());
      if (!Blanks.isBlank(value.raw())) {
        Unexplained.say(defects, List.of(Cell.single(value.raw(), value.position(), 1)));
      }
      return;
    }
    if (begunAnew(label, value.raw())) {
      close();
    }
    boolean outside = !draft.titled() && draft.prelude();
    if (!outside || !LETTER.contains(label.part())) {
      draft.put(label, value.label(), value.raw(), value.position());
    }
  }

  private boolean begunAnew(Match label, String raw) {
    if (!draft.has(label.part())) {
      return false;
    }
    if (draft.has(FormPart.INDICATORS) && OPENING.contains(label.part())) {
      return true;
    }
    return !draft.titled() && PROJECT.contains(label.part()) && draft.otherProject(label, raw);
  }

  /** 单位 may mean the unit of amounts or the institution: its value tells which. */
  private static Match choose(FieldValue value) {
    boolean amounts = UnitWords.read(value.raw()) != AmountUnit.UNDECLARED;
    return value.labels().stream()
        .filter(match -> (match.part() == FormPart.AMOUNT_UNIT) == amounts)
        .findFirst()
        .orElse(value.labels().get(0));
  }

  private void close() {
    if (draft.isForm()) {
      declarations.add(draft.finish(declarations.size() + 1, layouts));
    } else if (draft.titled() || !draft.prelude() || !isRepetition()) {
      scraps.add(draft.first());
    }
    draft = new FormDraft(defects);
    indicators = Optional.empty();
  }

  /** The foot of a form may state again who prepared it. */
  private boolean isRepetition() {
    return draft.empty()
        || declarations.isEmpty()
        || draft.repeats(declarations.get(declarations.size() - 1));
  }
}
