package org.jihe.rules;

import java.util.List;
import org.jihe.domain.Defect;

/** A rulebook that must not be used; it says everything that is wrong with it. */
public final class RulebookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  public RulebookException(List<Defect> defects) {
    super("the rulebook has " + defects.size() + " defects");
    this.defects = List.copyOf(defects);
  }

  /** All defects, by file, sheet and cell. */
  public List<Defect> defects() {
    return defects;
  }
}
