package org.jihe.http;

import java.util.List;
import org.jihe.domain.Defect;

/** Settings with which the service does not start. */
public final class SettingsRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  /**
   * @param defects everything that is wrong with them
   */
  public SettingsRefused(List<Defect> defects) {
    super(defects.size() + " defects");
    this.defects = List.copyOf(defects);
  }

  public List<Defect> defects() {
    return defects;
  }
}
