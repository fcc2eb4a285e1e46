package org.jihe.regression.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.trial.Slip.Kind;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.ColumnType;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** The small mistakes that people make in the cells of a row; one that cannot be read is none. */
public final class Slips {
  /** Columns that tell people something and decide nothing. */
  private static final Set<String> SILENT =
      Set.of(TableSchema.ID, TableSchema.VERIFICATION, TableSchema.LEGAL_BASIS, TableSchema.NOTE);

  /** The mistakes in one row; none in a row that is not enabled. */
  public List<RowSlip> of(RuleRow row) {
    Map<String, RowSlip> slips = new LinkedHashMap<>();
    if (row.enabled()) {
      for (Column column : row.schema().columns()) {
        boolean silent =
            SILENT.contains(column.header()) || PolicyTables.isRemark(row, column.header());
        if (row.has(column.header()) && !silent) {
          new Cell(row, column).slips().forEach(s -> slips.putIfAbsent(s.slip().text(), s));
        }
      }
    }
    return List.copyOf(slips.values());
  }

  /** One cell, and what may go wrong in it. */
  private static final class Cell {
    private final RuleRow row;
    private final Column column;
    private final String text;
    private final List<RowSlip> slips = new ArrayList<>();

    Cell(RuleRow row, Column column) {
      this.row = row;
      this.column = column;
      this.text = row.text(column.header());
    }

    List<RowSlip> slips() {
      switch (column.type()) {
        case FLAG -> flag();
        case NUMBER -> TestSlips.steps(text).forEach(after -> add(Kind.STEP, after));
        case YEAR -> moved(Integer.parseInt(text));
        case DATE -> dates(LocalDate.parse(text));
        case CHOICE -> choice();
        case WORDS, CHOICES -> words(row.words(column.header()));
        case NUMBER_TEST, MONEY_TEST -> {
          TestSlips.steps(text).forEach(after -> add(Kind.STEP, after));
          TestSlips.comparators(text).forEach(after -> add(Kind.COMPARATOR, after));
          dropped();
        }
        case TEXT_TEST, CHOICE_TEST -> {
          TestSlips.withoutWords(text).forEach((after, word) -> add(Kind.WORD, after, word));
          TestSlips.withoutTerms(text).forEach(after -> add(Kind.CONDITION, after));
          dropped();
        }
        case PATTERN ->
            TestSlips.withoutAlternatives(text)
                .forEach((after, word) -> add(Kind.WORD, after, word));
        case IDENTIFIER, TEXT, TEMPLATE, CITATIONS -> {
          // Free text: a mistake in it is for a reader to see, or for lint.
        }
      }
      return slips;
    }

    private void flag() {
      boolean off = column.header().equals(TableSchema.ENABLED);
      add(off ? Kind.ROW_OFF : Kind.CHOICE, text.equals("是") ? "否" : "是");
    }

    private void moved(int year) {
      add(Kind.YEAR, "" + (year + 1));
      add(Kind.YEAR, "" + (year - 1));
    }

    private void dates(LocalDate date) {
      add(Kind.YEAR, date.plusYears(1).toString());
      add(Kind.YEAR, date.minusYears(1).toString());
    }

    private void choice() {
      List<String> choices = column.choices();
      String next = choices.get((choices.indexOf(text) + 1) % choices.size());
      add(column.header().equals(TableSchema.SEVERITY) ? Kind.SEVERITY : Kind.CHOICE, next);
    }

    private void words(List<String> words) {
      if (words.size() == 1) {
        dropped();
        return;
      }
      for (String word : words) {
        List<String> left = new ArrayList<>(words);
        left.remove(word);
        boolean plain = left.stream().noneMatch(w -> w.contains("、") || w.contains("\""));
        if (plain) {
          add(Kind.WORD, String.join("、", left), standsOnForms() ? word : "");
        }
      }
    }

    /** A cell that need not be filled is left blank. */
    private void dropped() {
      add(standsOnForms() ? Kind.WORD : Kind.CONDITION, "", standsOnForms() ? text : "");
    }

    /** Choices are the table's own words; no form need bear them. */
    private boolean standsOnForms() {
      return column.type() == ColumnType.WORDS;
    }

    private void add(Kind kind, String after) {
      add(kind, after, "");
    }

    private void add(Kind kind, String after, String word) {
      row.with(column.header(), after)
          .filter(mistaken -> !mistaken.equals(row))
          .ifPresent(
              mistaken -> slips.add(RowSlip.of(kind, row, column.header(), mistaken, after, word)));
    }
  }
}
