package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that are meant to answer every case, and each case once: what they leave out, and what
 * several of them claim. All columns count together.
 */
final class Partition {
  private static final int MOST_STEPS = 200_000;
  private static final int MOST_GAPS = 200;

  private final List<Case> rows;
  private final Map<String, Atoms> columns = new LinkedHashMap<>();
  private final List<Map<String, Admitted>> gaps = new ArrayList<>();
  private final List<Shared> overlaps = new ArrayList<>();
  private int steps;

  /** What two rows both claim; a column that is not named holds anything. */
  record Shared(Case one, Case other, Map<String, Admitted> cases) {}

  private Partition(List<Case> rows) {
    this.rows = rows;
  }

  /**
   * Takes rows apart.
   *
   * @param world what can stand in a column at all, by header; anything where nothing is said
   * @return empty when it cannot be told exactly, or would take too long
   */
  static Optional<Partition> of(List<Case> rows, Map<String, Admitted> world) {
    Partition partition = new Partition(List.copyOf(rows));
    return partition.takeApart(world) && partition.search()
        ? Optional.of(partition)
        : Optional.empty();
  }

  /** The cases that no row claims; a column that is not named holds anything. */
  List<Map<String, Admitted>> gaps() {
    return gaps;
  }

  /** What two rows claim, pair by pair. */
  List<Shared> overlaps() {
    return overlaps;
  }

  private boolean takeApart(Map<String, Admitted> world) {
    Set<String> headers = new LinkedHashSet<>();
    rows.forEach(row -> headers.addAll(row.tests().keySet()));
    for (String header : headers) {
      List<Admitted> conditions =
          rows.stream()
              .flatMap(row -> Optional.ofNullable(row.tests().get(header)).stream())
              .toList();
      Optional<Atoms> atoms = Atoms.of(conditions, Optional.ofNullable(world.get(header)));
      if (atoms.isEmpty()) {
        return false;
      }
      columns.put(header, atoms.get());
    }
    return true;
  }

  private boolean search() {
    BitSet all = new BitSet();
    all.set(0, rows.size());
    leftOut(List.copyOf(columns.keySet()), all, new LinkedHashMap<>());
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size() && steps <= MOST_STEPS; j++) {
        steps++;
        shared(rows.get(i), rows.get(j)).ifPresent(overlaps::add);
      }
    }
    return steps <= MOST_STEPS;
  }

  /** Follows the columns, pieces that the same rows admit together. */
  private void leftOut(List<String> headers, BitSet active, Map<String, Admitted> cases) {
    if (++steps > MOST_STEPS || gaps.size() > MOST_GAPS) {
      return;
    }
    if (active.isEmpty()) {
      gaps.add(Collections.unmodifiableMap(new LinkedHashMap<>(cases)));
    } else if (!headers.isEmpty()) {
      String header = headers.get(0);
      Atoms atoms = Optional.ofNullable(columns.get(header)).orElseThrow();
      Map<BitSet, List<Integer>> alike = new LinkedHashMap<>();
      for (int atom = 0; atom < atoms.size(); atom++) {
        alike.computeIfAbsent(admitting(header, atom, active), a -> new ArrayList<>()).add(atom);
      }
      alike.forEach(
          (left, pieces) -> {
            Map<String, Admitted> narrowed = new LinkedHashMap<>(cases);
            if (pieces.size() < atoms.size()) {
              narrowed.put(header, atoms.joined(pieces));
            }
            leftOut(headers.subList(1, headers.size()), left, narrowed);
          });
    }
  }

  private BitSet admitting(String header, int atom, BitSet active) {
    Atoms atoms = Optional.ofNullable(columns.get(header)).orElseThrow();
    BitSet left = new BitSet();
    active.stream().filter(row -> admits(rows.get(row), header, atoms, atom)).forEach(left::set);
    return left;
  }

  private static boolean admits(Case row, String header, Atoms atoms, int atom) {
    return Optional.ofNullable(row.tests().get(header))
        .map(condition -> atoms.admits(condition, atom))
        .orElse(true);
  }

  private Optional<Shared> shared(Case one, Case other) {
    Map<String, Admitted> cases = new LinkedHashMap<>();
    for (Map.Entry<String, Atoms> column : columns.entrySet()) {
      Atoms atoms = column.getValue();
      List<Integer> both = new ArrayList<>();
      for (int atom = 0; atom < atoms.size(); atom++) {
        if (admits(one, column.getKey(), atoms, atom)
            && admits(other, column.getKey(), atoms, atom)) {
          both.add(atom);
        }
      }
      if (both.isEmpty()) {
        return Optional.empty();
      }
      if (both.size() < atoms.size()) {
        cases.put(column.getKey(), atoms.joined(both));
      }
    }
    return Optional.of(new Shared(one, other, cases));
  }
}
