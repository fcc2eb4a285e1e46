package org.jihe.cli;

import java.util.List;
import org.jihe.domain.Defect;

/** A rulebook that cannot be used. */
public final class RulesRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  /**
   * @param defects everything that is wrong with it
   */
  public RulesRefused(List<Defect> defects) {
    super(defects.size() + " defects");
    this.defects = List.copyOf(defects);
  }

  public List<Defect> defects() {
    return defects;
  }
}
