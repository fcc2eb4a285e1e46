package org.jihe.domain;

import java.util.List;

/** Rules, fixtures or settings that cannot be used, with everything that is wrong with them. */
public class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  /**
   * @param defects by file, sheet and cell
   */
  public Refusal(List<Defect> defects) {
    super(defects.size() + " defects");
    this.defects = List.copyOf(defects);
  }

  /** One thing that is wrong, as a {@link Defect} says it. */
  public static Refusal because(String what, String message, String hint) {
    return new Refusal(List.of(new Defect(what, new Position.Nowhere(), message, hint)));
  }

  public List<Defect> defects() {
    return defects;
  }
}
