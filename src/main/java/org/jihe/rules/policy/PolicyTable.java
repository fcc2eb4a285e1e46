package org.jihe.rules.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.sheet.RuleRow;

/**
 * A table of the rulebook, with those of its rows that are in force. A class for each kind holds
 * all that is true of it: its columns, what its rows mean, what rules may ask, what is said of a
 * row.
 *
 * <p>What is asked of a kind whatever its rows stands here, none of it for DRL to call.
 */
public abstract class PolicyTable {
  private final TableKind kind;
  private final List<RuleRow> rows;

  PolicyTable(TableKind kind, List<RuleRow> rows) {
    this.kind = kind;
    this.rows = List.copyOf(rows);
  }

  final TableKind kind() {
    return kind;
  }

  final List<RuleRow> rows() {
    return rows;
  }

  /** The rows as this kind of table understands them. */
  final <T> List<T> each(Function<RuleRow, T> typed) {
    return rows.stream().map(typed).toList();
  }

  /** What a row says, without its full stop, its 编号, years, region and norms. */
  String sentence(RuleRow row) {
    return Phrases.filled(kind.sentence(), row);
  }

  /** What cannot run by these rows. */
  List<CouldNotRun> gaps(String when) {
    String reason = when + "“" + kind.schema().sheet() + "”表没有可用的行";
    return rows.isEmpty()
        ? kind.checks().stream().map(check -> new CouldNotRun(check, reason)).toList()
        : List.of();
  }

  /** The check that a row itself names. */
  Optional<String> check(RuleRow row) {
    return Optional.empty();
  }

  /** Whether a check goes by a row. */
  boolean isAskedBy(CheckUse check, RuleRow row) {
    return kind.checks().contains(check.code());
  }

  /** How a row acts on what is said of forms. */
  RowEffect effect(RuleRow row) {
    return kind.effect();
  }

  /** The words that are to be looked for on every form. */
  List<WordUse> wordUses() {
    return List.of();
  }

  /** Finds what can be read in a row and cannot be meant. */
  void lint(RuleRow row, RowLint lint) {}

  /**
   * What it answers to all that rules ask it about a form. Where two rulebooks differ in this table
   * alone and the answers are equal, both judge the form the same.
   */
  List<Object> answers(Asked asked) {
    // Equal to no other: a table that is asked in a way not told here.
    return List.of(new Object());
  }
}
