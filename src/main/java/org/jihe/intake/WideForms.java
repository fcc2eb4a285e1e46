package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/**
 * Forms written side by side into one table, where a row is an indicator and names its project,
 * unless it shares the merged cell of the row above. Rows of a project need not follow each other.
 */
final class WideForms {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

  /** Merged over several projects, and so the same for the next. */
  private static final Set<FormPart> SHARED =
      Set.of(FormPart.PREPARED_BY, FormPart.COMPETENT_DEPARTMENT, FormPart.BUDGET_YEAR);

  private final FormDraft base;
  private final List<HeaderRow.Head> fields;
  private final IndicatorTable indicators;
  private final Map<String, FormDraft> drafts = new LinkedHashMap<>();
  private final Map<HeaderRow.Head, Cell> above = new HashMap<>();
  private String key = "";
  private Optional<Cell> group = Optional.empty();

  /**
   * Forms that share the head {@code base}.
   *
   * @param fields the heads of the columns that are not the indicators'
   */
  WideForms(FormDraft base, List<HeaderRow.Head> fields, IndicatorTable indicators) {
    this.base = base;
    this.fields = List.copyOf(fields);
    this.indicators = indicators;
  }

  int table() {
    return indicators.table();
  }

  /**
   * Takes one row.
   *
   * @param headings whether it holds nothing but labels, as a further row of headings does, or one
   *     that is printed again on the next page
   */
  void read(Row row, boolean headings) {
    if (indicators.refine(row) || headings) {
      return;
    }
    if (row.written().stream().anyMatch(c -> TOTALS.contains(Blanks.remove(c.text())))) {
      return;
    }
    if (isNumbering(row)) {
      return;
    }
    if (row.written().size() == 1 && row.cells().get(0).equals(row.written().get(0))) {
      group = Optional.of(row.written().get(0));
      return;
    }
    String named = key(row);
    if (named.isEmpty() && key.isEmpty()) {
      base.unread().cells(row.written(), false);
      return;
    }
    boolean another = !named.isEmpty() && !named.equals(key);
    if (another) {
      key = named;
      indicators.beginAnew();
    }
    FormDraft draft = drafts.computeIfAbsent(key, unused -> new FormDraft(base));
    for (HeaderRow.Head head : fields) {
      put(draft, head, row, another);
    }
    putGroup(draft);
    draft.heading(indicators.parts(), row.written().get(0).position());
    indicators
        .read(row, draft.nextIndicator())
        .forEach(indicator -> draft.add(indicator, row.written().get(0).position()));
  }

  /** 1 | 2 | 3 …: the columns, numbered. */
  private static boolean isNumbering(Row row) {
    List<Cell> cells = row.written();
    for (int i = 0; i < cells.size(); i++) {
      if (!Blanks.remove(cells.get(i).text()).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return cells.size() > 2;
  }

  /** A row of nothing but a name heads the projects of that institution. */
  private void putGroup(FormDraft draft) {
    group
        .filter(cell -> !draft.has(FormPart.PREPARED_BY))
        .ifPresent(
            cell ->
                draft.put(
                    new Match(FormPart.PREPARED_BY, "", "", AmountUnit.UNDECLARED),
                    cell,
                    cell.text(),
                    cell.position()));
  }

  private String key(Row row) {
    List<String> names = new ArrayList<>();
    for (HeaderRow.Head head : fields) {
      if (HeaderRow.isProject(head.part())) {
        row.at(head.cell().column())
            .filter(cell -> !cell.blank())
            .ifPresent(cell -> names.add(Blanks.remove(cell.text())));
      }
    }
    return String.join("\n", names);
  }

  private void put(FormDraft draft, HeaderRow.Head head, Row row, boolean another) {
    Cell cell = row.at(head.cell().column()).orElse(row.cells().get(0));
    if (!head.cell().covers(cell.column())) {
      return;
    }
    boolean shares = cell.continued() || (cell.blank() && SHARED.contains(head.part()));
    if (shares && !another) {
      return;
    }
    Cell value = shares ? above.getOrDefault(head, cell) : cell;
    above.put(head, value);
    Match label = FormAssembly.choose(head.labels(), value.text());
    if (label.part() == FormPart.FUNDING) {
      draft
          .funding()
          .add(new FieldValue(head.labels(), head.cell(), value.text(), value.position()));
    } else if (FormAssembly.isField(label.part()) && (another || !value.blank())) {
      draft.put(label, head.cell(), value.text(), value.position());
    } else {
      draft.putUnit(label, head.cell().position());
    }
  }

  /** The forms, in the order in which their projects are first named. */
  List<FormDraft> drafts() {
    return List.copyOf(drafts.values());
  }
}
