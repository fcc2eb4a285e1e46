package org.jihe.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.analysis.PartitionAnalysis;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.Decisions;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.TableRows;
import org.jihe.rules.sheet.RuleRow;

/** What the rules of a rulebook repeat, contradict, cover up or leave out, table after table. */
public final class RulebookAnalysis {
  private RulebookAnalysis() {}

  /**
   * Analyses the rulebook in a directory.
   *
   * @param complete codes of checks whose decisions are to answer every case, and each case once
   * @throws RulebookException when its workbooks have any defect, or when it cannot be told whether
   *     the decisions of such a check are complete
   */
  public static List<RuleNote> of(Path directory, List<String> complete) throws RulebookException {
    try {
      TableRows tables = new TableRows(new RulebookLoader(RulebookFile.in(directory)).tables());
      List<RuleNote> notes = new ArrayList<>(of(tables));
      for (String check : complete) {
        notes.addAll(partition(check, tables));
      }
      return notes;
    } catch (IOException e) {
      throw new RulebookException(List.of(RulebookDirectory.unreadable(directory)));
    }
  }

  /** Analyses a rulebook. */
  public static List<RuleNote> of(Rulebook rulebook) {
    return of(new TableRows(rulebook.tables()));
  }

  private static List<RuleNote> partition(String check, TableRows tables) throws RulebookException {
    List<RuleRow> rows =
        Decisions.rows(tables).stream()
            .filter(row -> row.enabled() && row.text(DecisionTable.CHECK).equals(check))
            .toList();
    String wrong =
        rows.isEmpty()
            ? "判定表里没有检查“" + check + "”的启用的行"
            : "看不出检查“" + check + "”的各行是否齐全：条件里有 含、匹配 等，或条件太多";
    return PartitionAnalysis.notes(rows)
        .filter(notes -> !rows.isEmpty())
        .orElseThrow(
            () ->
                new RulebookException(
                    List.of(
                        new Defect(
                            DecisionTable.schema().path(),
                            new Position.Nowhere(),
                            wrong,
                            "核对 --complete 给出的编号；文字条件只能用列出词语的写法（件、次，非 件）"))));
  }

  static List<RuleNote> of(TableRows tables) {
    List<RuleNote> notes = new ArrayList<>(PolicyTables.notes(tables));
    notes.addAll(silenced(tables));
    return List.copyOf(notes);
  }

  /** A decision whose check is switched off in the catalogue says nothing. */
  private static List<RuleNote> silenced(TableRows tables) {
    List<RuleNote> notes = new ArrayList<>();
    Set<String> off = new HashSet<>();
    for (RuleRow card : Catalogue.rows(tables)) {
      if (!card.enabled()) {
        off.add(card.id());
      }
    }
    for (RuleRow row : Decisions.rows(tables)) {
      String check = row.text(DecisionTable.CHECK);
      if (row.enabled() && off.contains(check)) {
        notes.add(
            new RuleNote(
                Kind.NEVER,
                "“" + row.id() + "”永远不会报告：检查“" + check + "”在检查目录里停用了",
                "",
                List.of(row.reference()),
                "停用本行，或在检查目录里启用“" + check + "”"));
      }
    }
    return notes;
  }
}
