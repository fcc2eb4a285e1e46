package org.jihe.workbench;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

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

  /** One thing that is wrong, as a {@link Defect} says it. */
  public static RulesRefused because(String what, String message, String hint) {
    return new RulesRefused(List.of(new Defect(what, new Position.Nowhere(), message, hint)));
  }

  public List<Defect> defects() {
    return defects;
  }
}
