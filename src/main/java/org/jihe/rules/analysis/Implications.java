package org.jihe.rules.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of one check imply which. Rows of a table repeat few conditions often, so that each
 * two conditions are compared once at most.
 */
final class Implications {
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Map<String, Conditions> columns = new LinkedHashMap<>();

  /** By row, then by column: which of the column's conditions it has; -1 for none. */
  private final int[][] conditions;

  /** The conditions of one column, each once, and what is known of them. */
  private static final class Conditions {
    private final Map<Admitted, Integer> numbers = new HashMap<>();
    private final List<Admitted> distinct = new ArrayList<>();
    private byte[][] known = new byte[0][];

    int number(Admitted condition) {
      return numbers.computeIfAbsent(
          condition,
          fresh -> {
            distinct.add(fresh);
            return distinct.size() - 1;
          });
    }

    void close() {
      known = new byte[distinct.size()][];
    }

    boolean within(int one, int other) {
      if (known[one] == null) {
        known[one] = new byte[distinct.size()];
      }
      if (known[one][other] == UNKNOWN) {
        known[one][other] = distinct.get(one).within(distinct.get(other)) ? YES : NO;
      }
      return known[one][other] == YES;
    }
  }

  Implications(List<Case> cases) {
    for (Case one : cases) {
      one.tests().keySet().forEach(header -> columns.putIfAbsent(header, new Conditions()));
    }
    List<Map.Entry<String, Conditions>> ordered = List.copyOf(columns.entrySet());
    conditions = new int[cases.size()][ordered.size()];
    for (int i = 0; i < conditions.length; i++) {
      Arrays.fill(conditions[i], -1);
      for (int j = 0; j < ordered.size(); j++) {
        Admitted condition = cases.get(i).tests().get(ordered.get(j).getKey());
        if (condition != null) {
          conditions[i][j] = ordered.get(j).getValue().number(condition);
        }
      }
    }
    columns.values().forEach(Conditions::close);
  }

  /** Whether whatever meets the one row's conditions meets the other's, by their places from 0. */
  boolean implies(int one, int other) {
    int column = 0;
    for (Conditions of : columns.values()) {
      int own = conditions[one][column];
      int wanted = conditions[other][column];
      boolean met = wanted < 0 || wanted == own || (own >= 0 && of.within(own, wanted));
      if (!met) {
        return false;
      }
      column++;
    }
    return true;
  }
}
