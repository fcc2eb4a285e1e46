package org.jihe.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Finding;
import org.jihe.domain.Position;

/** The order of findings: gravest first, then as the form is read; the same whenever it is run. */
final class FindingOrder {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> fieldOrder(finding.place().field()))
          .thenComparing(finding -> itemOrder(finding.place().field()))
          .thenComparing(finding -> line(finding.place().position()))
          .thenComparing(Finding::check)
          .thenComparing(finding -> finding.place().field())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message)
          .thenComparing(finding -> finding.place().quote())
          .thenComparing(finding -> finding.declarations().toString());

  private static final List<String> POINTERS =
      Arrays.stream(Field.values()).map(Field::pointer).toList();

  private FindingOrder() {}

  static List<Finding> sorted(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  /** As {@link #sorted(List)}, but within a text by where its words stand. */
  static List<Finding> sorted(List<Finding> findings, Declaration declaration) {
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> fieldOrder(finding.place().field()))
            .thenComparing(finding -> itemOrder(finding.place().field()))
            .thenComparing(finding -> offset(finding, declaration))
            .thenComparing(ORDER));
    return List.copyOf(sorted);
  }

  private static int fieldOrder(String pointer) {
    int order = POINTERS.indexOf(pointer);
    if (order >= 0) {
      return order;
    }
    return pointer.isEmpty() ? -1 : POINTERS.size();
  }

  private static int itemOrder(String pointer) {
    int number = 0;
    for (int i = 0; i < pointer.length() && number < 1_000_000; i++) {
      char c = pointer.charAt(i);
      number = c >= '0' && c <= '9' ? 10 * number + c - '0' : number;
    }
    return number < 1_000_000 ? number : 0;
  }

  private static int offset(Finding finding, Declaration declaration) {
    for (Field field : Field.values()) {
      if (field.pointer().equals(finding.place().field())) {
        return declaration.entry(field).raw().indexOf(finding.place().quote());
      }
    }
    return 0;
  }

  private static int line(Position position) {
    return position instanceof Position.Line at ? at.line() : 0;
  }
}
