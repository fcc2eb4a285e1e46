package org.jihe.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Finding;
import org.jihe.domain.Funding;
import org.jihe.domain.Indicator;

/** The margin of a form: which findings stand beside which of its rows. */
final class FindingPlacement {
  static final String INDICATORS = "/indicators";
  static final String EXPENDITURES = "/expenditures";
  static final String FUNDING = "/funding";
  private static final String WHOLE = "";

  /** The text fields and figures as forms print them, from top to bottom. */
  static final List<Field> ABOVE =
      List.of(
          Field.PREPARED_BY,
          Field.AMOUNT_UNIT,
          Field.PROJECT_CODE,
          Field.PROJECT_NAME,
          Field.COMPETENT_DEPARTMENT,
          Field.BUDGET_YEAR,
          Field.BUDGET_TOTAL,
          Field.DISTRICT_EXPENDITURE,
          Field.TOWNSHIP_SUBSIDY,
          Field.PREVIOUS_TOTAL,
          Field.PROJECT_TOTAL,
          Field.PROJECT_PERIOD,
          Field.OVERVIEW,
          Field.LEGAL_BASIS,
          Field.ANNUAL_GOAL);

  /** The fields below the indicators. */
  static final List<Field> BELOW = List.of(Field.CONTACT, Field.FILED_ON);

  /**
   * A finding in the margin.
   *
   * @param number its number on the form, from 1, from top to bottom
   * @param finding the finding
   */
  record Note(int number, Finding finding) {}

  private final Map<String, List<Note>> notes;

  private FindingPlacement(Map<String, List<Note>> notes) {
    this.notes = Collections.unmodifiableMap(notes);
  }

  /** Every finding beside the row it is about, or beside the form as a whole. */
  static FindingPlacement of(Declaration declaration, List<Finding> findings) {
    Map<String, List<Finding>> rows = new LinkedHashMap<>();
    rows(declaration).forEach(row -> rows.put(row, new ArrayList<>()));
    for (Finding finding : findings) {
      String row = rowOf(finding.place().field(), rows.keySet().stream().toList());
      rows.getOrDefault(row, new ArrayList<>()).add(finding);
    }
    return new FindingPlacement(numbered(rows));
  }

  /** What stands beside the form as a whole. */
  List<Note> whole() {
    return beside(WHOLE);
  }

  /** What stands beside the row of the field {@code pointer}. */
  List<Note> beside(String pointer) {
    return notes.getOrDefault(pointer, List.of());
  }

  private static Stream<String> rows(Declaration declaration) {
    return Stream.of(
            Stream.of(WHOLE),
            ABOVE.stream().map(Field::pointer),
            Stream.of(INDICATORS),
            declaration.indicators().stream().map(i -> Indicator.pointer(i.number())),
            Stream.of(EXPENDITURES),
            declaration.expenditures().stream().map(e -> Expenditure.pointer(e.number())),
            Stream.of(FUNDING),
            declaration.funding().stream().map(f -> Funding.pointer(f.number())),
            BELOW.stream().map(Field::pointer))
        .flatMap(row -> row);
  }

  /** The innermost row that holds the field, else the first one within it, else the whole form. */
  private static String rowOf(String field, List<String> rows) {
    String innermost = WHOLE;
    for (String row : rows) {
      if (holds(row, field) && row.length() > innermost.length()) {
        innermost = row;
      }
    }
    if (!innermost.equals(WHOLE) || field.isEmpty()) {
      return innermost;
    }
    return rows.stream().filter(row -> holds(field, row)).findFirst().orElse(WHOLE);
  }

  private static boolean holds(String outer, String inner) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }

  private static Map<String, List<Note>> numbered(Map<String, List<Finding>> rows) {
    Map<String, List<Note>> notes = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, List<Finding>> row : rows.entrySet()) {
      List<Note> beside = new ArrayList<>();
      for (Finding finding : row.getValue()) {
        number++;
        beside.add(new Note(number, finding));
      }
      notes.put(row.getKey(), List.copyOf(beside));
    }
    return notes;
  }
}
