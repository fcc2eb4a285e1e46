package org.jihe.regression.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.RuleChange.Kind;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** Finds what is different between two rulebooks: rows are told by 编号, wherever they stand. */
public final class RuleChanges {
  private final Map<String, List<RuleRow>> base;
  private final Map<String, List<RuleRow>> head;
  private final List<RuleChange> changes = new ArrayList<>();

  private RuleChanges(Map<String, List<RuleRow>> base, Map<String, List<RuleRow>> head) {
    this.base = base;
    this.head = head;
  }

  /** The changes from one to the other, table after table, in the order of the rows. */
  public static List<RuleChange> between(Rulebook base, Rulebook head) {
    List<RuleChange> changes = new ArrayList<>(between(base.tables(), head.tables()));
    if (!base.sharesDrlWith(head)) {
      changes.add(new RuleChange(Kind.DRL, "rules/drl", "", "", "", "", "", ""));
    }
    return List.copyOf(changes);
  }

  /** The changes from some tables to others, whether or not a rulebook can be made of them. */
  public static List<RuleChange> between(
      Map<String, List<RuleRow>> base, Map<String, List<RuleRow>> head) {
    RuleChanges found = new RuleChanges(base, head);
    PolicyTables.schemas().forEach(found::table);
    return List.copyOf(found.changes);
  }

  static Map<String, RuleRow> byId(Rulebook rulebook, String sheet) {
    return byId(rulebook.tables(), sheet);
  }

  private static Map<String, RuleRow> byId(Map<String, List<RuleRow>> tables, String sheet) {
    Map<String, RuleRow> rows = new LinkedHashMap<>();
    tables.getOrDefault(sheet, List.of()).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private void table(TableSchema schema) {
    Map<String, RuleRow> before = byId(base, schema.sheet());
    Map<String, RuleRow> after = byId(head, schema.sheet());
    before.forEach(
        (id, row) -> {
          if (!after.containsKey(id)) {
            changes.add(ofRow(Kind.ROW_REMOVED, row));
          }
        });
    after.forEach(
        (id, row) ->
            Optional.ofNullable(before.get(id))
                .ifPresentOrElse(
                    was -> cells(was, row), () -> changes.add(ofRow(Kind.ROW_ADDED, row))));
    List<String> was = common(before, after);
    if (!was.equals(common(after, before))) {
      changes.add(new RuleChange(Kind.ORDER, schema.path(), schema.sheet(), "", "", "", "", ""));
    }
  }

  private static List<String> common(Map<String, RuleRow> of, Map<String, RuleRow> with) {
    return of.keySet().stream().filter(with::containsKey).toList();
  }

  private static RuleChange ofRow(Kind kind, RuleRow row) {
    return new RuleChange(
        kind,
        row.schema().path(),
        row.schema().sheet(),
        row.id(),
        row.cell(TableSchema.ID),
        "",
        "",
        "");
  }

  private void cells(RuleRow was, RuleRow is) {
    Set<String> headers = new LinkedHashSet<>(was.texts().keySet());
    headers.addAll(is.texts().keySet());
    for (String header : headers) {
      if (!was.text(header).equals(is.text(header))) {
        changes.add(
            new RuleChange(
                Kind.CELL,
                is.schema().path(),
                is.schema().sheet(),
                is.id(),
                is.place(header),
                header,
                was.text(header),
                is.text(header)));
      }
    }
  }
}
