package org.jihe.rules.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/** Gathers the defects and warnings of one file and puts them in the order of the file. */
final class Remarks {
  private final String file;
  private final Comparator<Position> order;
  private final List<Defect> defects = new ArrayList<>();
  private final List<Defect> warnings = new ArrayList<>();

  Remarks(String file, Comparator<Position> order) {
    this.file = file;
    this.order = order;
  }

  void defect(Position position, String message, String hint) {
    defects.add(new Defect(file, position, message, hint));
  }

  void warning(Position position, String message, String hint) {
    warnings.add(new Defect(file, position, message, hint));
  }

  List<Defect> defects() {
    return ordered(defects);
  }

  List<Defect> warnings() {
    return ordered(warnings);
  }

  private List<Defect> ordered(List<Defect> remarks) {
    return remarks.stream()
        .distinct()
        .sorted(Comparator.comparing(Defect::position, order))
        .toList();
  }
}
