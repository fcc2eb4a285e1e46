package org.jihe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.Sha256;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.Decisions;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;

/** Reads the files of a rulebook and refuses it whole when anything is wrong with it. */
final class RulebookLoader {
  private final List<RulebookFile> files;
  private final Optional<RuleEngine> former;
  private final List<Defect> defects = new ArrayList<>();
  private final List<Defect> warnings = new ArrayList<>();
  private final Map<String, List<RuleRow>> tables = new LinkedHashMap<>();
  private final List<DrlFile> drl = new ArrayList<>();
  private final NativeTables natives;
  private final StringBuilder content = new StringBuilder();

  RulebookLoader(List<RulebookFile> files) {
    this(files, Optional.empty());
  }

  /**
   * @param former is used again when the DRL is still the same
   */
  RulebookLoader(List<RulebookFile> files, Optional<RuleEngine> former) {
    this.files = List.copyOf(files);
    this.former = former;
    this.natives = new NativeTables(files, defects, warnings);
  }

  Rulebook load() throws RulebookException {
    Map<String, RuleCard> cards = read();
    Optional<RuleEngine> engine = compile();
    if (engine.isEmpty() || !defects.isEmpty()) {
      throw new RulebookException(natives.atCells(defects));
    }
    content.append(RulebookVersion.ofText(drlFiles()));
    return new Rulebook(edition(), tables, cards, engine.get());
  }

  /** The rows of all tables by sheet, when the workbooks have no defect. */
  Map<String, List<RuleRow>> tables() throws RulebookException {
    read();
    if (!defects.isEmpty()) {
      throw new RulebookException(natives.atCells(defects));
    }
    return tables;
  }

  /**
   * Everything wrong with the files, and what should be looked at.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  LintResult lint(OptionalInt asOf) {
    read();
    if (compile().isEmpty() && defects.isEmpty()) {
      throw new IllegalStateException("DRL that does not compile has a defect");
    }
    warnings.addAll(new RulebookWarnings(new TableRows(tables)).of(asOf));
    return new LintResult(natives.atCells(defects), warnings);
  }

  private List<RulebookFile> drlFiles() {
    return Stream.concat(files.stream().filter(RulebookFile::isDrl), natives.drl().stream())
        .toList();
  }

  /** Whether nothing of the DRL, or of the tables that are written as DRL, was refused. */
  private boolean complete() {
    return natives.complete() && drl.size() == drlFiles().size();
  }

  /** Nothing is compiled while the fence refuses any of it: compiling alone can run code. */
  private Optional<RuleEngine> compile() {
    if (!complete()) {
      return Optional.empty();
    }
    return former
        .filter(compiled -> compiled.isOf(drlFiles()))
        .or(() -> RuleEngine.compile(drl, RulebookVersion.ofText(drlFiles()), defects));
  }

  private Map<String, RuleCard> read() {
    for (String workbook : PolicyTables.workbooks()) {
      files.stream()
          .filter(file -> file.name().equals(workbook))
          .findFirst()
          .ifPresentOrElse(this::readWorkbook, () -> missing(workbook));
    }
    files.stream().filter(RulebookFile::isWorkbook).forEach(this::refuseUnknown);
    files.stream().filter(RulebookFile::isForeign).forEach(this::refuseForeign);
    if (drlFiles().isEmpty()) {
      missing("drl/*.drl");
    }
    DrlFence fence = new DrlFence(FactTypes.NAMED, FactTypes.SINGLE);
    for (RulebookFile file : drlFiles()) {
      Optional<DrlFile> read =
          ShippedRules.admitted(file)
              ? fence.admitAgain(file.path(), file.bytes(), defects)
              : fence.admit(file.path(), file.bytes(), defects);
      read.ifPresent(drl::add);
    }
    Map<String, RuleCard> cards = cards();
    RuleFacts facts = new RuleFacts(drl, complete());
    new RulebookLint(new TableRows(tables), cards, facts).check(defects);
    return cards;
  }

  private void readWorkbook(RulebookFile file) {
    List<TableSchema> schemas = PolicyTables.of(file.name());
    SheetTables read =
        ShippedRules.rows(file, schemas)
            .orElseGet(() -> new WorkbookReader().read(file.name(), file.bytes(), schemas));
    defects.addAll(read.defects());
    warnings.addAll(read.warnings());
    schemas.forEach(schema -> tables.put(schema.sheet(), read.of(schema.sheet())));
    content.append(new TableText().render(schemas, read.rows()));
  }

  private void missing(String file) {
    defects.add(new Defect("rules/" + file, new Position.Nowhere(), "规则文件不存在", "从备份恢复这个文件"));
  }

  private void refuseForeign(RulebookFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    boolean drl = name.endsWith(".drl") || name.endsWith(".drl.xlsx");
    boolean table = name.endsWith(".drl.xls") || name.endsWith(".drl.csv");
    String remedy =
        table ? "另存为 .drl.xlsx，放到 rules/drl 下" : "把每一行改写进判定表（decisions.xlsx），或写成 rules/drl 下的 .drl";
    defects.add(
        new Defect(
            file.path(),
            new Position.Nowhere(),
            drl ? "DRL 文件放错了位置或扩展名不是小写，其中的规则不会起作用" : "不能用这种文件写规则，其中的内容不会起作用",
            drl ? "放到 rules/drl 下，扩展名写 .drl（决策表写 .drl.xlsx）" : remedy));
  }

  private void refuseUnknown(RulebookFile file) {
    if (!PolicyTables.workbooks().contains(file.name())) {
      String known = String.join("、", PolicyTables.workbooks());
      defects.add(
          new Defect(
              file.path(), new Position.Nowhere(), "不是规则表，其中的内容不会起作用", "移到别处，或改用这些名称之一：" + known));
    }
  }

  private Map<String, RuleCard> cards() {
    Map<String, RuleCard> cards = Catalogue.cards(new TableRows(tables));
    defects.addAll(
        new DecisionTable(Decisions.rows(new TableRows(tables)), new Vocabulary()).defects());
    return cards;
  }

  private RulebookEdition edition() {
    return new RulebookEdition(
        RulebookVersion.of(content.toString()),
        files.stream()
            .map(file -> new RulebookEdition.RulebookFile(file.path(), Sha256.hex(file.bytes())))
            .toList());
  }
}
