package org.jihe.rules.sheet;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jihe.domain.Blanks;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Severity;
import org.jihe.domain.Verification;
import org.jihe.rules.cell.AnyTest;
import org.jihe.rules.cell.CellReader;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.CellValue;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.Template;
import org.jihe.rules.cell.UnreadableCell;

/**
 * A row of a policy table, every cell read by its column's type.
 *
 * <p>Its getters throw {@link IllegalArgumentException} for a header that its table does not have,
 * and {@link IllegalStateException} for a column of another type or, where a blank cell has no
 * value to give, for a blank cell. Two rows are equal when their tables and cells are, wherever
 * they stand.
 */
public final class RuleRow {
  private final TableSchema schema;
  private final int number;
  private final Map<String, Cell> cells;

  /** A cell that is not blank: its value and its reference, such as {@code D5}. */
  record Cell(CellValue value, String reference) {}

  /**
   * @param number the row's number in the sheet, from 1
   * @param cells those that are not blank, by header
   */
  RuleRow(TableSchema schema, int number, Map<String, Cell> cells) {
    this(number, schema, inOrder(schema, cells));
  }

  private RuleRow(int number, TableSchema schema, Map<String, Cell> ordered) {
    this.schema = schema;
    this.number = number;
    this.cells = Collections.unmodifiableMap(ordered);
  }

  /** A row of cells that stand in the order of the schema, in a map that nobody changes again. */
  static RuleRow ordered(TableSchema schema, int number, Map<String, Cell> cells) {
    return new RuleRow(number, schema, cells);
  }

  private static Map<String, Cell> inOrder(TableSchema schema, Map<String, Cell> cells) {
    Map<String, Cell> ordered = new LinkedHashMap<>();
    for (Column column : schema.columns()) {
      Cell cell = cells.get(column.header());
      if (cell != null) {
        ordered.put(column.header(), cell);
      }
    }
    return ordered;
  }

  public TableSchema schema() {
    return schema;
  }

  /** 编号. */
  public String id() {
    return text(TableSchema.ID);
  }

  /** 启用. */
  public boolean enabled() {
    return flag(TableSchema.ENABLED);
  }

  /** The row's number in its sheet, from 1; the header is row 1. */
  public int number() {
    return number;
  }

  /**
   * Whether the row applies to a budget year, both ends included.
   *
   * @param year 0 when the year is not known: then only a row without any limit is in force
   */
  public boolean inForce(int year) {
    boolean begun =
        !has(TableSchema.FROM_YEAR) || (year > 0 && year(TableSchema.FROM_YEAR) <= year);
    boolean ended = has(TableSchema.TO_YEAR) && (year == 0 || year(TableSchema.TO_YEAR) < year);
    return begun && !ended;
  }

  /** Whether the row is limited to some budget years. */
  public boolean limitedToYears() {
    return has(TableSchema.FROM_YEAR) || has(TableSchema.TO_YEAR);
  }

  /** 地区; empty when the row applies everywhere. */
  public String region() {
    return text(TableSchema.REGION);
  }

  /** 级别. */
  public Optional<Severity> severity() {
    String label = text(TableSchema.SEVERITY);
    return Arrays.stream(Severity.values()).filter(s -> s.label().equals(label)).findFirst();
  }

  /** 核验状态; a blank cell is {@link Verification#PENDING}. */
  public Verification verification() {
    return text(TableSchema.VERIFICATION).equals(Verification.VERIFIED.label())
        ? Verification.VERIFIED
        : Verification.PENDING;
  }

  /** 依据, verified as the row is; none when the cell is blank. */
  public List<LegalBasis> legalBasis() {
    return value(TableSchema.LEGAL_BASIS, CellValue.Norms.class)
        .map(CellValue.Norms::norms)
        .orElse(List.of())
        .stream()
        .map(n -> new LegalBasis(n.documentNumber(), n.title(), n.article(), verification()))
        .toList();
  }

  /** Whether the cell is not blank. */
  public boolean has(String header) {
    if (cells.containsKey(header)) {
      return true;
    }
    requireColumn(header);
    return false;
  }

  /** The cell in canonical form, whatever its type; empty when blank. */
  public String text(String header) {
    requireColumn(header);
    Cell cell = cells.get(header);
    return cell == null ? "" : cell.value().text();
  }

  /** The words or choices in the cell; none when blank. */
  public List<String> words(String header) {
    return value(header, CellValue.Words.class).map(CellValue.Words::words).orElse(List.of());
  }

  /** The number in the cell; of a percentage the number before the sign. */
  public BigDecimal number(String header) {
    return value(header, CellValue.Numeral.class).orElseThrow(() -> blank(header)).number();
  }

  /** The year in the cell. */
  public int year(String header) {
    return number(header).intValueExact();
  }

  /** The date in the cell. */
  public Optional<LocalDate> date(String header) {
    return value(header, CellValue.Date.class).map(CellValue.Date::date);
  }

  /** Whether the cell says 是; blank is no. */
  public boolean flag(String header) {
    return value(header, CellValue.Flag.class).map(CellValue.Flag::yes).orElse(false);
  }

  /** The condition in the cell; {@link CellTest#ANY} when blank. */
  public CellTest test(String header) {
    return value(header, CellValue.Test.class).map(CellValue.Test::test).orElse(AnyTest.ANY);
  }

  /** The regular expression in the cell. */
  public Pattern pattern(String header) {
    return value(header, CellValue.Regex.class).orElseThrow(() -> blank(header)).pattern();
  }

  /** The template in the cell; an empty one when blank. */
  public Template template(String header) {
    return Template.of(text(header));
  }

  /** Where the row stands, with the cells of its own columns that are not blank. */
  public RuleReference reference() {
    Map<String, String> own = new LinkedHashMap<>();
    cells.forEach(
        (header, cell) -> {
          if (!TableSchema.isCommon(header)) {
            own.put(header, cell.reference());
          }
        });
    return new RuleReference(id(), schema.path(), schema.sheet(), number, own);
  }

  /** The reference of a cell that is not blank, such as {@code D5}; empty when it is. */
  public String cell(String header) {
    requireColumn(header);
    Cell cell = cells.get(header);
    return cell == null ? "" : cell.reference();
  }

  /** The cells that are not blank in canonical form, by header, in the order of the schema. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    cells.forEach((header, cell) -> texts.put(header, cell.value().text()));
    return texts;
  }

  /**
   * The same row with another text in a cell.
   *
   * @param text what is typed there; blank for nothing
   * @return empty when that cannot be read, or leaves blank what must be filled
   */
  public Optional<RuleRow> with(String header, String text) {
    Column column = schema.column(header).orElseThrow(() -> noColumn(header));
    Map<String, Cell> changed = new LinkedHashMap<>(cells);
    changed.remove(header);
    try {
      if (!Blanks.isBlank(text)) {
        CellReader.read(column, Blanks.strip(text))
            .ifPresent(value -> changed.put(header, new Cell(value, place(header))));
      }
    } catch (UnreadableCell e) {
      return Optional.empty();
    }
    boolean lacking = column.required() && !changed.containsKey(header);
    return lacking ? Optional.empty() : Optional.of(new RuleRow(schema, number, changed));
  }

  /** The reference of a cell, such as {@code D5}; where a blank one stands in a fresh workbook. */
  public String place(String header) {
    String own = cell(header);
    return own.isEmpty()
        ? References.cell(
            schema.columns().stream().map(Column::header).toList().indexOf(header), number)
        : own;
  }

  /** The same row as an example for whoever fills a table: not enabled, so that it never acts. */
  public RuleRow asExample() {
    Map<String, Cell> changed = new LinkedHashMap<>(cells);
    changed.put(TableSchema.ID, new Cell(new CellValue.Plain("示例-" + id()), ""));
    changed.put(TableSchema.ENABLED, new Cell(new CellValue.Flag(false), ""));
    changed.put(TableSchema.NOTE, new Cell(new CellValue.Plain("示例行，不起作用；照此填写后可删去"), ""));
    return new RuleRow(schema, number, changed);
  }

  private <V extends CellValue> Optional<V> value(String header, Class<V> type) {
    Cell cell = cells.get(header);
    if (cell == null) {
      requireColumn(header);
      return Optional.empty();
    }
    if (!type.isInstance(cell.value())) {
      throw new IllegalStateException(header + " holds no " + type.getSimpleName());
    }
    return Optional.of(type.cast(cell.value()));
  }

  private void requireColumn(String header) {
    if (schema.column(header).isEmpty()) {
      throw noColumn(header);
    }
  }

  private IllegalArgumentException noColumn(String header) {
    return new IllegalArgumentException(schema.sheet() + " has no column " + header);
  }

  private IllegalStateException blank(String header) {
    return new IllegalStateException(schema.sheet() + " " + id() + ": " + header + " is blank");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleRow row && schema.equals(row.schema) && texts().equals(row.texts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(schema.sheet(), texts());
  }

  @Override
  public String toString() {
    return schema.path() + "#" + schema.sheet() + texts();
  }
}
