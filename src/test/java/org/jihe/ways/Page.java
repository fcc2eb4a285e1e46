package org.jihe.ways;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A form as it is laid out: what stands in the header of the page, above the tables, in them, and
 * below.
 */
record Page(List<String> header, List<String> before, List<Grid> tables, List<String> after) {
  Page {
    header = List.copyOf(header);
    before = List.copyOf(before);
    tables = List.copyOf(tables);
    after = List.copyOf(after);
  }

  static Page of(Grid only) {
    return new Page(List.of(), List.of(), List.of(only), List.of());
  }

  Page mapTables(UnaryOperator<Grid> change) {
    return new Page(header, before, tables.stream().map(change).toList(), after);
  }

  Page mapCells(UnaryOperator<Cell> change) {
    return mapTables(table -> table.mapCells(change));
  }

  Page tables(List<Grid> others) {
    return new Page(header, before, others, after);
  }

  Page before(List<String> others) {
    return new Page(header, others, tables, after);
  }

  Page header(List<String> others) {
    return new Page(others, before, tables, after);
  }

  Page after(List<String> others) {
    return new Page(header, before, tables, others);
  }

  /** The first table: before any change the only one. */
  Grid table() {
    return tables.get(0);
  }
}
