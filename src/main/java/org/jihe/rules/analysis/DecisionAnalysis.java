package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;

/**
 * Compares the rows of the decision table that report one check. Every row that holds is reported,
 * so rows that merely overlap, or grade one case more gravely than another, are as they should be.
 */
public final class DecisionAnalysis {
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<RuleNote> notes = new ArrayList<>();

  /** What is to be noted of the rows; rows that are not enabled do not count. */
  public List<RuleNote> notes(List<RuleRow> rows) {
    Map<String, List<Case>> byCheck = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      if (row.enabled()) {
        Case one = Case.of(row.number(), row, vocabulary);
        Optional<RuleNote> never = Contradiction.of(one);
        never.ifPresent(notes::add);
        if (never.isEmpty() && !one.tests().isEmpty()) {
          byCheck.computeIfAbsent(one.check(), check -> new ArrayList<>()).add(one);
        }
      }
    }
    for (List<Case> cases : byCheck.values()) {
      Implications implications = new Implications(cases);
      for (int i = 0; i < cases.size(); i++) {
        compare(cases, i, implications);
      }
      notes.addAll(new NumericScale(cases).notes());
    }
    return List.copyOf(notes);
  }

  /** Notes a row once: as the same as an earlier one, or else as covered by any other. */
  private void compare(List<Case> cases, int index, Implications implications) {
    Case one = cases.get(index);
    int wider = -1;
    for (int i = 0; i < cases.size(); i++) {
      if (i != index && implications.implies(index, i)) {
        Case other = cases.get(i);
        boolean same = one.period().meets(other.period()) && implications.implies(i, index);
        if (same && i < index) {
          notes.add(same(other, one));
          return;
        }
        wider = wider < 0 && !same && isCovered(one, other) ? i : wider;
      }
    }
    if (wider >= 0) {
      notes.add(shadowed(one, cases.get(wider)));
    }
  }

  /**
   * Whether a row adds nothing to one whose conditions it implies: one that is graver, or has words
   * of its own, does.
   */
  private static boolean isCovered(Case one, Case other) {
    boolean adds =
        one.severity().compareTo(other.severity()) < 0
            || (!one.message().isEmpty() && !one.message().equals(other.message()));
    return !adds
        && one.ofIndicators() == other.ofIndicators()
        && other.period().covers(one.period());
  }

  private static RuleNote same(Case earlier, Case later) {
    boolean agree = earlier.saysTheSame(later);
    String rows = "“" + earlier.row().id() + "”和“" + later.row().id() + "”";
    String when = earlier.period().witness(later.period());
    return new RuleNote(
        agree ? Kind.DUPLICATE : Kind.CONFLICT,
        agree
            ? rows + "条件、检查和说法都一样，同一处会报告两次"
            : rows + "条件和检查一样，" + difference(earlier, later) + "，同一处会报告两次",
        (when.isEmpty() ? "" : when + "，") + later.witness(),
        List.of(earlier.reference(), later.reference()),
        agree ? "删去其中一行，或在“启用”列填“否”" : "核对哪一行是对的，停用另一行");
  }

  private static String difference(Case one, Case other) {
    return one.severity() == other.severity()
        ? "提示或建议不同"
        : "级别一为" + one.severity().label() + "、一为" + other.severity().label();
  }

  private static RuleNote shadowed(Case narrow, Case wide) {
    return new RuleNote(
        Kind.SHADOWED,
        "凡“" + narrow.row().id() + "”报告的，“" + wide.row().id() + "”都会报告，而且不轻于它",
        narrow.witness(),
        List.of(narrow.reference(), wide.reference()),
        "停用“" + narrow.row().id() + "”，或收窄“" + wide.row().id() + "”的条件");
  }
}
