package org.jihe.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.RuleStatement;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.CheckUse;
import org.jihe.rules.policy.Decisions;
import org.jihe.rules.policy.Districts;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** The rows of a rulebook, put into words. */
public final class RuleListing {
  private final List<RulebookFile> files;
  private final TableRows tables;
  private final Map<String, RuleRow> cards = new LinkedHashMap<>();

  private RuleListing(List<RulebookFile> files, TableRows tables) {
    this.files = files;
    this.tables = tables;
    Catalogue.rows(tables).forEach(card -> cards.put(card.id(), card));
  }

  /**
   * The rulebook in a directory.
   *
   * @throws RulebookException when its workbooks have any defect
   */
  public static RuleListing of(Path directory) throws RulebookException {
    try {
      return of(RulebookFile.in(directory));
    } catch (IOException e) {
      throw new RulebookException(List.of(RulebookDirectory.unreadable(directory)));
    }
  }

  /**
   * The rulebook in these files.
   *
   * @throws RulebookException when its workbooks have any defect
   */
  public static RuleListing of(List<RulebookFile> files) throws RulebookException {
    return new RuleListing(files, new TableRows(new RulebookLoader(files).tables()));
  }

  /**
   * The rows that meet a question, table after table.
   *
   * @param asOf only those in force in this year; empty for all, those not enabled too
   * @param region only those that judge forms of this district; empty for all
   * @param check only those by which this check goes; empty for all
   * @throws RulebookException when the rulebook knows no such district or check
   */
  public List<RuleStatement> list(OptionalInt asOf, String region, String check)
      throws RulebookException {
    String district = region.isEmpty() ? "" : district(region);
    Optional<CheckUse> asked = check.isEmpty() ? Optional.empty() : Optional.of(use(check));
    List<RuleStatement> statements = new ArrayList<>();
    for (TableSchema schema : PolicyTables.schemas()) {
      for (RuleRow row : tables.of(schema)) {
        boolean then = asOf.isEmpty() || (row.enabled() && row.inForce(asOf.getAsInt()));
        boolean there =
            district.isEmpty() || row.region().isEmpty() || district.contains(row.region());
        if (then && there && asked.map(use -> PolicyTables.isAskedBy(use, row)).orElse(true)) {
          statements.add(statement(row));
        }
      }
    }
    return statements;
  }

  /**
   * The row of that 编号, or the cards of the check of that code.
   *
   * @throws RulebookException when there is neither
   */
  public List<RuleStatement> show(String id) throws RulebookException {
    List<RuleStatement> found = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (List<RuleRow> rows : tables.bySheet().values()) {
      for (RuleRow row : rows) {
        known.add(row.id());
        boolean card = Catalogue.has(row) && row.text(DecisionTable.CHECK).equals(id);
        if (row.id().equals(id) || card) {
          found.add(statement(row));
        }
      }
    }
    if (found.isEmpty()) {
      throw unknown("没有编号为“" + id + "”的规则", id, known);
    }
    return found;
  }

  private String district(String region) throws RulebookException {
    Districts districts = Districts.all(tables);
    return districts.called(region).stream()
        .findFirst()
        .orElseThrow(() -> unknown("行政区划表里没有“" + region + "”", region, districts.names()));
  }

  private CheckUse use(String check) throws RulebookException {
    Set<String> known = new LinkedHashSet<>();
    Catalogue.rows(tables).forEach(row -> known.add(row.text(DecisionTable.CHECK)));
    Decisions.rows(tables).forEach(row -> known.add(row.text(DecisionTable.CHECK)));
    if (!known.contains(check)) {
      throw unknown("没有“" + check + "”这项检查", check, known);
    }
    return CheckRows.use(check, tables, files);
  }

  private static RulebookException unknown(String message, String typed, Collection<String> known) {
    String hint =
        Likeness.word(typed, known).map(near -> "是否想写“" + near + "”？").orElse("用 rules list 查看");
    return new RulebookException(
        List.of(new Defect("rules", new Position.Nowhere(), message, hint)));
  }

  private RuleStatement statement(RuleRow row) {
    Map<String, String> cells = new LinkedHashMap<>(row.texts());
    cells.remove(TableSchema.ID);
    Optional<RuleRow> card =
        Optional.of(row)
            .filter(Decisions::has)
            .map(decision -> cards.get(decision.text(DecisionTable.CHECK)));
    RuleRow grounds = row.legalBasis().isEmpty() ? card.orElse(row) : row;
    return new RuleStatement(
        row.reference(),
        row.enabled(),
        PolicyTables.validity(row),
        PolicyTables.sentence(row, card),
        grounds.legalBasis(),
        grounds.verification(),
        cells);
  }
}
