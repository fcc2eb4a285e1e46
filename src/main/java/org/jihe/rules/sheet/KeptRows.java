package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.rules.cell.CellReader;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.UnreadableCell;

/**
 * The rows of a workbook as text: read again, they are the same, at the same places, and no
 * workbook need be opened. It is data, as the workbook is: every cell is read by its column's type
 * again.
 *
 * <p>A line is a sheet, a row or a cell: {@code S}, {@code R} or {@code C}, then its parts between
 * tabs: name; number; reference, header, canonical text.
 */
public final class KeptRows {
  private static final String SHEET = "S";
  private static final String ROW = "R";
  private static final String CELL = "C";

  private KeptRows() {}

  /**
   * Writes what was read of a workbook.
   *
   * @return empty where there is more to say of it than its rows
   */
  public static Optional<String> of(SheetTables tables) {
    if (!tables.defects().isEmpty() || !tables.warnings().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    tables
        .rows()
        .forEach(
            (sheet, rows) -> {
              line(text, SHEET, sheet);
              rows.forEach(row -> write(row, text));
            });
    return Optional.of(text.toString());
  }

  private static void write(RuleRow row, StringBuilder text) {
    line(text, ROW, Integer.toString(row.number()));
    row.texts().forEach((header, cell) -> line(text, CELL, row.cell(header), header, cell));
  }

  private static void line(StringBuilder text, String kind, String... parts) {
    text.append(kind);
    for (String part : parts) {
      String escaped = part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
      text.append('\t').append(escaped);
    }
    text.append('\n');
  }

  /**
   * Reads what was written.
   *
   * @return empty where it is not for these sheets, or anything in it cannot be read: then the
   *     workbook must be
   */
  public static Optional<SheetTables> read(String text, List<TableSchema> schemas) {
    Map<String, List<RuleRow>> rows = new LinkedHashMap<>();
    schemas.forEach(schema -> rows.put(schema.sheet(), new ArrayList<>()));
    try {
      Reading reading = new Reading(schemas, rows);
      text.lines().forEach(reading::line);
      reading.endRow();
      return Optional.of(new SheetTables(rows, List.of(), List.of()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A text on its way to rows. */
  private static final class Reading {
    private final List<TableSchema> schemas;
    private final Map<String, List<RuleRow>> rows;
    private final Map<String, RuleRow.Cell> cells = new LinkedHashMap<>();
    private Optional<TableSchema> schema = Optional.empty();
    private int number;

    Reading(List<TableSchema> schemas, Map<String, List<RuleRow>> rows) {
      this.schemas = schemas;
      this.rows = rows;
    }

    void line(String line) {
      String[] parts = line.split("\t", -1);
      switch (parts[0]) {
        case SHEET -> {
          endRow();
          String name = plain(parts[1]);
          schema = schemas.stream().filter(s -> s.sheet().equals(name)).findFirst();
          if (schema.isEmpty()) {
            throw unknown(line);
          }
        }
        case ROW -> {
          endRow();
          number = Integer.parseInt(parts[1]);
        }
        case CELL -> cell(plain(parts[2]), plain(parts[3]), parts[1]);
        default -> throw unknown(line);
      }
    }

    private void cell(String header, String text, String reference) {
      Column column = schema.flatMap(of -> of.column(header)).orElseThrow(() -> unknown(header));
      try {
        CellReader.read(column, text)
            .ifPresent(value -> cells.put(header, new RuleRow.Cell(value, reference)));
      } catch (UnreadableCell e) {
        throw unknown(text);
      }
    }

    void endRow() {
      if (number > 0) {
        TableSchema of = schema.orElseThrow(() -> unknown("a row"));
        rows.computeIfAbsent(of.sheet(), sheet -> new ArrayList<>())
            .add(new RuleRow(of, number, cells));
      }
      cells.clear();
      number = 0;
    }

    private static IllegalArgumentException unknown(String line) {
      return new IllegalArgumentException("not kept rows: " + line);
    }

    private static String plain(String part) {
      if (part.indexOf('\\') < 0) {
        return part;
      }
      StringBuilder plain = new StringBuilder(part.length());
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        if (c == '\\') {
          char escaped = part.charAt(++i);
          plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
        } else {
          plain.append(c);
        }
      }
      return plain.toString();
    }
  }
}
