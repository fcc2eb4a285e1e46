package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.cell.Column;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;

/**
 * Rows of the decision table of which whoever asks says that they are to answer every case, and
 * each case once. Rows for different years or regions are looked at apart.
 */
public final class PartitionAnalysis {
  private PartitionAnalysis() {}

  /**
   * What the rows leave out, and what two of them claim.
   *
   * @param rows of one check; those that are not enabled do not count
   * @return empty when it cannot be told, because a condition holds more texts than it names (含, 匹配
   *     …) or there are too many conditions
   */
  public static Optional<List<RuleNote>> notes(List<RuleRow> rows) {
    Vocabulary vocabulary = new Vocabulary();
    Map<Period, List<Case>> together = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      if (row.enabled()) {
        Case one = Case.of(row.number(), row, vocabulary);
        together.computeIfAbsent(one.period(), period -> new ArrayList<>()).add(one);
      }
    }
    Map<String, Admitted> choices = new HashMap<>();
    for (Column column : vocabulary.columns()) {
      if (!column.choices().isEmpty()) {
        choices.put(column.header(), new Admitted.Choices(column.choices()));
      }
    }
    List<RuleNote> notes = new ArrayList<>();
    for (List<Case> cases : together.values()) {
      Optional<Partition> partition = Partition.of(cases, choices);
      if (partition.isEmpty()) {
        return Optional.empty();
      }
      partition.get().gaps().forEach(gap -> notes.add(gap(cases.get(0), gap)));
      partition.get().overlaps().forEach(shared -> notes.add(overlap(shared)));
    }
    return Optional.of(notes);
  }

  private static RuleNote gap(Case any, Map<String, Admitted> gap) {
    return new RuleNote(
        Kind.GAP,
        "检查“" + any.check() + "”没有一行管到：" + written(gap, Admitted::text),
        written(gap, Admitted::sample),
        List.of(any.reference()),
        "补一行：" + written(gap, Admitted::text) + "；" + DecisionTable.CHECK + " " + any.check());
  }

  private static RuleNote overlap(Partition.Shared shared) {
    return new RuleNote(
        Kind.OVERLAP,
        "“"
            + shared.one().row().id()
            + "”与“"
            + shared.other().row().id()
            + "”都管到："
            + written(shared.cases(), Admitted::text),
        written(shared.cases(), Admitted::sample),
        List.of(shared.one().reference(), shared.other().reference()),
        "收窄其中一行的条件");
  }

  @FunctionalInterface
  private interface Written {
    String of(Admitted admitted);
  }

  private static String written(Map<String, Admitted> cases, Written written) {
    return cases.isEmpty()
        ? "任何情形"
        : cases.entrySet().stream()
            .map(side -> side.getKey() + " " + written.of(side.getValue()))
            .collect(Collectors.joining("；"));
  }
}
