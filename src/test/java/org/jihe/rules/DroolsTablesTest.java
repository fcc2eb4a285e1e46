package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.drl.NativeDrl;
import org.jihe.rules.drl.NativeSheet;
import org.jihe.rules.sheet.CellGrid;
import org.jihe.rules.sheet.GridReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks on which Drools tests its own decision tables: read, or refused at a cell. */
class DroolsTablesTest {
  private static final Pattern ROWS = Pattern.compile("第(\\d+)行到第(\\d+)行都没有读入");

  static Stream<String> tables() throws IOException {
    JarURLConnection jar = (JarURLConnection) of("data/Hal1.drl.xls").openConnection();
    try (JarFile file = jar.getJarFile()) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches(".*\\.(xls|xlsx|csv)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static URL of(String name) {
    return Optional.ofNullable(DroolsTablesTest.class.getClassLoader().getResource(name))
        .orElseThrow();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = of(name).openStream()) {
      return in.readAllBytes();
    }
  }

  @Test
  void there_are_as_many_as_were_tried() throws IOException {
    assertThat(tables()).hasSize(73);
  }

  /** What a table became, by itself and behind the fence. */
  private record Read(CellGrid grid, NativeDrl.Outcome outcome, List<Defect> defects) {}

  private static Read read(byte[] workbook) {
    String name = "drl/own.drl.xlsx";
    List<Defect> defects = new ArrayList<>();
    NativeTables tables =
        new NativeTables(List.of(new RulebookFile(name, workbook)), defects, new ArrayList<>());
    for (RulebookFile drl : tables.drl()) {
      defects.addAll(SampleDrl.admit(drl.path(), drl.bytes()).defects());
    }
    CellGrid grid = GridReader.read("rules/" + name, workbook).grid().orElseThrow();
    return new Read(grid, NativeSheet.read("rules/" + name, grid), tables.atCells(defects));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_is_read_or_refused_at_a_cell_and_no_row_is_dropped(String name) throws IOException {
    byte[] original = bytes(name);
    RulebookFile asIs = new RulebookFile("drl/" + name.replaceAll(".*/", ""), original);
    byte[] saved = saved(name, original);
    assertThat(asIs.isForeign()).isEqualTo(!name.endsWith(".drl.xlsx"));
    Read read = read(saved);
    // Their facts are not ours: nothing but the import or the name of one is wrong with the best.
    assertThat(read.defects())
        .isNotEmpty()
        .allSatisfy(
            defect -> {
              assertThat(defect.position()).isInstanceOf(Position.SheetCell.class);
              assertThat(defect.message()).isNotBlank().doesNotContain("\n");
              assertThat(defect.hint()).isNotBlank();
            });
    SortedSet<Integer> told = told(read);
    assertThat(read.grid().rows().keySet()).allSatisfy(row -> assertThat(told).contains(row + 1));
  }

  /** The rows, from 1, that became a rule, belong to a head, or are named in a defect. */
  private static SortedSet<Integer> told(Read read) {
    SortedSet<Integer> told = new TreeSet<>(read.outcome().rows());
    read.grid()
        .rows()
        .forEach(
            (row, cells) -> {
              String first = cells.get(cells.firstKey()).strip().toLowerCase(Locale.ROOT);
              if (first.equals("ruleset") || first.equals("import")) {
                told.add(row + 1);
              }
              if (cells.values().stream().anyMatch(DroolsTablesTest::isTable)) {
                for (int head = 1; head <= 5; head++) {
                  told.add(row + head);
                }
              }
            });
    for (Defect defect : read.defects()) {
      Matcher rows = ROWS.matcher(defect.message());
      if (rows.find()) {
        int last = Integer.parseInt(rows.group(2));
        for (int row = Integer.parseInt(rows.group(1)); row <= last; row++) {
          told.add(row);
        }
      }
      told.add(row(defect).orElse(0));
    }
    return told;
  }

  private static boolean isTable(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(" ", "").startsWith("ruletable");
  }

  private static OptionalInt row(Defect defect) {
    return defect.position() instanceof Position.SheetCell at
        ? OptionalInt.of(Integer.parseInt(at.cell().replaceAll("[A-Z]+", "")))
        : OptionalInt.empty();
  }

  /** The table as a spreadsheet program saves it as .xlsx. */
  private static byte[] saved(String name, byte[] original) throws IOException {
    if (name.endsWith(".xlsx")) {
      return original;
    }
    try (XSSFWorkbook to = new XSSFWorkbook()) {
      if (name.endsWith(".csv")) {
        lines(new String(original, StandardCharsets.UTF_8), to.createSheet("csv"));
      } else {
        try (Workbook from = WorkbookFactory.create(new java.io.ByteArrayInputStream(original))) {
          from.forEach(sheet -> copy(sheet, to.createSheet(sheet.getSheetName())));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      to.write(bytes);
      return bytes.toByteArray();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void lines(String csv, Sheet to) {
    List<String> lines = csv.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Row row = to.createRow(i);
      for (int j = 0; j < cells.length; j++) {
        row.createCell(j)
            .setCellValue(cells[j].replaceAll("^\\s*\"|\"\\s*$", "").replace("\"\"", "\""));
      }
    }
  }

  private static void copy(Sheet from, Sheet to) {
    for (Row row : from) {
      Row copy = to.createRow(row.getRowNum());
      for (Cell cell : row) {
        copy(cell, (XSSFCell) copy.createCell(cell.getColumnIndex()));
      }
    }
    from.getMergedRegions().forEach(to::addMergedRegion);
  }

  private static void copy(Cell from, XSSFCell to) {
    CellType type = from.getCellType();
    if (type == CellType.FORMULA) {
      to.getCTCell().addNewF().setStringValue(formula(from));
      type = from.getCachedFormulaResultType();
    }
    switch (type) {
      case NUMERIC -> {
        String format = from.getCellStyle().getDataFormatString();
        if (!format.equals("General")) {
          CellStyle style = to.getSheet().getWorkbook().createCellStyle();
          style.setDataFormat(to.getSheet().getWorkbook().createDataFormat().getFormat(format));
          to.setCellStyle(style);
        }
        to.setCellValue(from.getNumericCellValue());
      }
      case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
      case ERROR -> to.setCellErrorValue(from.getErrorCellValue());
      default -> to.setCellValue(from.getStringCellValue());
    }
  }

  private static String formula(Cell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException e) {
      return "0"; // a link that is broken; its last value is what counts
    }
  }
}
