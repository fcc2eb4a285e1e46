package org.jihe.rules;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Refusal;

/** A rulebook that must not be used; it says everything that is wrong with it. */
public final class RulebookException extends Refusal {
  private static final long serialVersionUID = 1L;

  public RulebookException(List<Defect> defects) {
    super(defects);
  }
}
