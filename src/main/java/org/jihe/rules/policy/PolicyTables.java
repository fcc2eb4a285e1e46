package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleReference;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * Every kind of table, in the order in which workbooks and their sheets are listed; the only place
 * that names them all.
 */
public final class PolicyTables {
  static final List<Function<List<RuleRow>, PolicyTable>> KINDS =
      List.of(
          Catalogue::new,
          Parameters::new,
          WeightPlans::new,
          WeightSplits::new,
          TargetFloors::new,
          Polarities::new,
          Dimensions::new,
          DimensionDemands::new,
          Registry::new,
          ArticleChanges::new,
          RequiredBases::new,
          Organs::new,
          FrugalityStandards::new,
          Wording::new,
          ProjectCodes::new,
          Districts::new,
          ProjectClasses::new,
          FormLayouts::new,
          LabelWords::new,
          LabelAffixes::new,
          RequiredParts::new,
          Decisions::new);

  /** Each kind without any row. */
  static final List<PolicyTable> BLANK = KINDS.stream().map(kind -> kind.apply(List.of())).toList();

  private PolicyTables() {}

  static PolicyTable kind(String sheet) {
    return BLANK.stream()
        .filter(kind -> kind.kind().schema().sheet().equals(sheet))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of table: " + sheet));
  }

  private static PolicyTable kind(RuleRow row) {
    return kind(row.schema().sheet());
  }

  /** The classes of all kinds, which DRL may name. */
  public static List<Class<?>> classes() {
    return BLANK.stream().<Class<?>>map(Object::getClass).toList();
  }

  /** All schemas, workbook after workbook. */
  public static List<TableSchema> schemas() {
    return BLANK.stream().map(kind -> kind.kind().schema()).toList();
  }

  /** The tables that rules ask: all but the catalogue, whose cards are only told. */
  public static List<TableSchema> asked() {
    return schemas().stream().filter(schema -> !schema.equals(Catalogue.KIND.schema())).toList();
  }

  /** The workbooks' names, such as {@code weights.xlsx}. */
  public static List<String> workbooks() {
    return schemas().stream().map(TableSchema::file).distinct().toList();
  }

  /** The schemas of one workbook. */
  public static List<TableSchema> of(String workbook) {
    return schemas().stream().filter(schema -> schema.file().equals(workbook)).toList();
  }

  /**
   * The row as a sentence with its full stop, its 编号, years, region and norms aside.
   *
   * @param card the card of a row that goes by one, which speaks where the row is silent
   */
  public static String sentence(RuleRow row, Optional<RuleRow> card) {
    RuleRow spoken = row;
    for (String header : List.of(DecisionTable.MESSAGE, DecisionTable.SUGGESTION)) {
      RuleRow own = spoken;
      spoken =
          card.filter(one -> !own.has(header))
              .flatMap(one -> own.with(header, one.text(header)))
              .orElse(own);
    }
    return kind(row).sentence(spoken) + "。";
  }

  /** For which budget years and region the row is; empty when for all. */
  public static String validity(RuleRow row) {
    return Phrases.validity(row);
  }

  /** Where a row stands, with the cells that say when it speaks, not what follows. */
  public static RuleReference reference(RuleRow row) {
    RuleReference reference = row.reference();
    PolicyTable kind = kind(row);
    Set<String> conditions = new HashSet<>(reference.cells().keySet());
    conditions.removeAll(kind.kind().results());
    return reference.only(
        kind.kind().conditions().<Collection<String>>map(c -> c).orElse(conditions));
  }

  /** The check that a row names; empty when it names none. */
  public static Optional<String> check(RuleRow row) {
    return kind(row).check(row);
  }

  /** Whether a check goes by a row. */
  public static boolean isAskedBy(CheckUse check, RuleRow row) {
    return kind(row).isAskedBy(check, row);
  }

  /** How a cell acts on what is said of forms. */
  public static RowEffect effect(RuleRow row, String header) {
    RowEffect effect = kind(row).effect(row);
    return effect != RowEffect.READ && isConsequence(header) ? RowEffect.TOLD : effect;
  }

  /** Whether the cells of a column say what follows when a row speaks, and never when it does. */
  public static boolean isConsequence(String header) {
    return Set.of(TableSchema.SEVERITY, Catalogue.CERTAINTY, Catalogue.MAY_RETURN).contains(header);
  }

  /** Whether the cell of a row tells people something and decides nothing. */
  public static boolean isRemark(RuleRow row, String header) {
    return kind(row).kind().remarks().contains(header);
  }

  /** Whether the words of a row stand on forms as they stand in the table. */
  public static boolean holdsWordsOfForms(RuleRow row) {
    return kind(row).kind().holdsWordsOfForms();
  }

  /** Finds in every row what can be read and cannot be meant. */
  public static void lint(RowLint lint) {
    for (PolicyTable kind : BLANK) {
      for (RuleRow row : lint.all().of(kind.kind().schema())) {
        kind.lint(row, lint);
        if (!row.region().isEmpty()) {
          Districts.lintRegion(row, lint);
        }
      }
    }
  }

  /** The columns by which one row of their table alone may answer at a time. */
  public static Map<TableSchema, String> soleKeys() {
    Map<TableSchema, String> keys = new LinkedHashMap<>();
    BLANK.forEach(
        kind -> kind.kind().soleBy().ifPresent(key -> keys.put(kind.kind().schema(), key)));
    return keys;
  }

  /** What the rows of each table repeat, contradict, cover up or leave out among themselves. */
  public static List<RuleNote> notes(TableRows rows) {
    List<RuleNote> notes = new ArrayList<>();
    BLANK.forEach(
        kind ->
            kind.kind()
                .comparisons()
                .forEach(compared -> notes.addAll(compared.notes(rows.of(kind.kind().schema())))));
    return notes;
  }
}
