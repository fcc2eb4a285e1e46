package org.jihe.rules.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.rules.analysis.RowComparison;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.TableSchema;

/** What is true of a kind of table, whatever rows it has. Put together once, then never changed. */
final class TableKind {
  private final TableSchema schema;
  private String sentence = "";
  private List<String> checks = List.of();
  private List<RowComparison> comparisons = List.of();
  private Optional<List<String>> conditions = Optional.empty();
  private Set<String> results = Set.of();
  private Set<String> remarks = Set.of();
  private Optional<String> soleBy = Optional.empty();
  private RowEffect effect = RowEffect.ASKED;
  private boolean wordsOfForms;

  private TableKind(TableSchema schema) {
    this.schema = schema;
  }

  static TableKind of(TableSchema schema) {
    return new TableKind(schema);
  }

  /** A table with these columns between those that every table has. */
  static TableKind of(String file, String sheet, String purpose, Column... columns) {
    return of(TableSchema.of(file, sheet, purpose, columns));
  }

  /** What a row says, in the pattern of {@link Phrases#filled}. */
  TableKind says(String pattern) {
    sentence = pattern;
    return this;
  }

  /** Checks that cannot run without a row in force. */
  TableKind askedBy(String... codes) {
    checks = List.of(codes);
    return this;
  }

  /** How its rows are compared with each other. */
  TableKind compared(RowComparison... how) {
    comparisons = List.of(how);
    return this;
  }

  /** The columns that say when a row speaks, where these are not all but the results. */
  TableKind conditions(String... headers) {
    conditions = Optional.of(List.of(headers));
    return this;
  }

  /** The columns that say what follows when a row speaks. */
  TableKind results(String... headers) {
    results = Set.of(headers);
    return this;
  }

  /** The columns that tell people something and decide nothing. */
  TableKind remarks(String... headers) {
    remarks = Set.of(headers);
    return this;
  }

  /** The column by which one row alone may answer at a time. */
  TableKind soleBy(String header) {
    soleBy = Optional.of(header);
    return this;
  }

  /** How its rows act on what is said of forms. */
  TableKind effect(RowEffect how) {
    effect = how;
    return this;
  }

  /** Its words stand on forms as they stand in the table. */
  TableKind wordsOfForms() {
    wordsOfForms = true;
    return this;
  }

  TableSchema schema() {
    return schema;
  }

  String sentence() {
    return sentence;
  }

  List<String> checks() {
    return checks;
  }

  List<RowComparison> comparisons() {
    return comparisons;
  }

  Optional<List<String>> conditions() {
    return conditions;
  }

  Set<String> results() {
    return results;
  }

  Set<String> remarks() {
    return remarks;
  }

  Optional<String> soleBy() {
    return soleBy;
  }

  RowEffect effect() {
    return effect;
  }

  boolean holdsWordsOfForms() {
    return wordsOfForms;
  }
}
