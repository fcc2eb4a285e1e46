package org.jihe.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one writes by hand who knows this table: rows under the words that 指标名称 is to hold, found by
 * the four characters at each place of a name, then asked one by one. The limit of the others.
 */
final class ByHand implements Engine {
  private static final int LENGTH = 4;

  private final PlainRow[] rows;
  private final Map<String, int[]> named = new HashMap<>();
  private int[] general = {};
  private final boolean first;

  ByHand(Workload workload, Policy policy) {
    rows = PlainRow.of(workload);
    first = policy == Policy.FIRST;
    Heading heading =
        workload.headings().contains(Heading.NAME) ? Heading.NAME : Heading.WHOLE_NAME;
    List<Map<Heading, Cell>> all = workload.rows();
    for (int i = 0; i < all.size(); i++) {
      Cell name = all.get(i).getOrDefault(heading, Cell.BLANK);
      if (name.isBlank()) {
        general = with(general, i);
      }
      for (String word : name.words()) {
        named.put(word, with(named.getOrDefault(word, new int[0]), i));
      }
    }
  }

  private static int[] with(int[] rows, int row) {
    int[] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = row;
    return more;
  }

  @Override
  public void ask(Form form, Found found) {
    for (Question question : form.questions()) {
      List<Integer> candidates = new ArrayList<>();
      add(general, candidates);
      String name = question.text(Heading.NAME);
      for (int at = 0; at + LENGTH <= name.length(); at++) {
        add(named.getOrDefault(name.substring(at, at + LENGTH), new int[0]), candidates);
      }
      candidates.sort(null);
      int last = -1;
      for (int row : candidates) {
        if (row != last && rows[row].holds(question)) {
          found.row(question.getNumber(), row);
          if (first) {
            break;
          }
        }
        last = row;
      }
    }
  }

  private static void add(int[] rows, List<Integer> candidates) {
    for (int row : rows) {
      candidates.add(row);
    }
  }
}
