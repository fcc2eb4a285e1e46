package org.jihe.regression.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.jihe.intake.FilingJson;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.Reviewer;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;

/** Reads the cases of one workbook, forgiving nothing: what is not understood is a defect. */
public final class CaseBook {
  /** A row that goes on with a case above it: the case's id, a full stop, a number. */
  private static final Pattern CONTINUED = Pattern.compile("(.+)\\.([2-9]|[1-9][0-9]+)");

  private final String name;
  private final CaseBases bases;
  private final Reviewer reviewer;
  private final boolean judged;
  private final List<Defect> defects = new ArrayList<>();

  /**
   * @param name the workbook's path within the folder of fixtures
   * @param judged whether what is expected is to be read too
   */
  private CaseBook(String name, CaseBases bases, Reviewer reviewer, boolean judged) {
    this.name = name;
    this.bases = bases;
    this.reviewer = reviewer;
    this.judged = judged;
  }

  private static Cases read(Path root, Path file, Reviewer reviewer, boolean judged)
      throws IOException {
    String name = root.relativize(file).toString().replace('\\', '/');
    Path folder = file.toAbsolutePath().getParent();
    CaseBases bases = new CaseBases(root, folder == null ? root : folder, reviewer);
    return new CaseBook(name, bases, reviewer, judged).read(Files.readAllBytes(file));
  }

  private Cases read(byte[] bytes) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    SheetTables read = new WorkbookReader().read(file, bytes, List.of(CaseColumns.schema(file)));
    // What rules may only be warned of, such as a formula, a case must not rest on.
    read.defects().forEach(this::add);
    read.warnings().forEach(this::add);
    List<CaseFixture> cases = new ArrayList<>();
    byCase(read.of(CaseColumns.SHEET), read.defects().isEmpty())
        .values()
        .forEach(rows -> made(rows).ifPresent(cases::add));
    if (cases.isEmpty() && defects.isEmpty()) {
      add("A2", "一例也没有", "照“说明”页填写，或删去这个文件");
    }
    return new Cases(cases, defects);
  }

  private void add(Defect defect) {
    defects.add(new Defect(name, defect.position(), defect.message(), defect.hint()));
  }

  private void add(String cell, String message, String hint) {
    Position at = new Position.SheetCell(CaseColumns.SHEET, cell);
    defects.add(new Defect(name, at, message, hint));
  }

  /** The rows of each case, its own first; a row may go on with one that has a defect. */
  private Map<String, List<RuleRow>> byCase(List<RuleRow> rows, boolean all) {
    Map<String, List<RuleRow>> cases = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      Matcher continued = CONTINUED.matcher(row.id());
      if (!continued.matches()) {
        cases.put(row.id(), new ArrayList<>(List.of(row)));
      } else if (cases.containsKey(continued.group(1))) {
        cases.get(continued.group(1)).add(row);
      } else if (all) {
        add(
            row.cell(TableSchema.ID),
            "上面没有用例“" + continued.group(1) + "”，“" + row.id() + "”接不上",
            "续行写在它所续的用例下面；单独一例的编号不要以 .数字 结尾");
      }
    }
    return cases;
  }

  private Optional<CaseFixture> made(List<RuleRow> rows) {
    RuleRow first = rows.get(0);
    int before = defects.size();
    Optional<Expected> expected = judged ? expected(first) : Optional.empty();
    Optional<Declaration> base = base(first);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    CaseForm form = new CaseForm(base.get());
    tried(first, () -> form.fields(first));
    rows.forEach(row -> tried(row, () -> form.indicator(row)));
    rows.subList(1, rows.size()).forEach(this::onlyIndicators);
    if (defects.size() > before) {
      return Optional.empty();
    }
    CaseName named = new CaseName(name, first.cell(TableSchema.ID), first.id());
    return Optional.of(new CaseFixture(named, form.json(), json(base.get()), expected));
  }

  private static byte[] json(Declaration form) {
    return new FilingJson()
        .write(new Filing(new Source("", Source.Kind.JSON), List.of(form), List.of()));
  }

  private Optional<Expected> expected(RuleRow row) {
    try {
      return Optional.of(Expected.of(row, reviewer.rulebook()));
    } catch (CaseFault fault) {
      add(row, fault);
      return Optional.empty();
    }
  }

  private Optional<Declaration> base(RuleRow row) {
    try {
      return Optional.of(bases.named(row.text(CaseColumns.BASE)));
    } catch (CaseFault fault) {
      add(row, fault);
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws CaseFault;
  }

  private void tried(RuleRow row, Step step) {
    try {
      step.take();
    } catch (CaseFault fault) {
      add(row, fault);
    }
  }

  private void add(RuleRow row, CaseFault fault) {
    String cell = row.cell(fault.header());
    add(
        cell.isEmpty() ? row.cell(TableSchema.ID) : cell,
        "用例 " + row.id() + "：" + fault.said(),
        fault.hint());
  }

  private void onlyIndicators(RuleRow row) {
    for (String header : row.texts().keySet()) {
      boolean fits =
          header.equals(TableSchema.ID)
              || header.equals(CaseColumns.PURPOSE)
              || header.equals(CaseColumns.INDICATOR)
              || CaseColumns.OF_INDICATOR.contains(header);
      if (!fits) {
        add(
            row.cell(header),
            "用例 " + row.id() + " 是续行，不能填“" + header + "”",
            "写在这一例的第一行；另起一例时，编号不要以 .数字 结尾");
      }
    }
    if (!row.has(CaseColumns.INDICATOR)) {
      add(row.cell(TableSchema.ID), "用例 " + row.id() + " 是续行，没有写明改哪个指标", "填“指标”列，或删去这一行");
    }
  }

  /**
   * The cases of all workbooks in a folder of fixtures.
   *
   * @param reviewer reads the base forms, and knows the checks that may be expected
   * @throws IOException when the folder or a file cannot be read
   */
  public static Cases in(Path folder, Reviewer reviewer) throws IOException {
    return in(folder, new FixtureFolder(folder).caseBooks(), reviewer, true);
  }

  /**
   * The forms of the cases in a file or folder; what they expect is not looked at.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public static Cases formsOf(Path path, Reviewer reviewer) throws IOException {
    if (FixtureFolder.isCaseBook(path)) {
      Path folder = path.toAbsolutePath().getParent();
      return in(folder == null ? path : folder, List.of(path.toAbsolutePath()), reviewer, false);
    }
    return in(path, new FixtureFolder(path).caseBooks(), reviewer, false);
  }

  private static Cases in(Path root, List<Path> books, Reviewer reviewer, boolean judged)
      throws IOException {
    List<CaseFixture> cases = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (Path book : books) {
      Cases read = read(root, book, reviewer, judged);
      cases.addAll(read.cases());
      defects.addAll(read.defects());
    }
    return new Cases(cases, defects);
  }
}
