package org.jihe.rules;

import java.util.List;

/**
 * The dimensions that a form's indicators leave out, with the row that says what follows.
 *
 * @param id the row's 编号
 * @param missing the dimensions left out
 * @param inferred whether they were told from names alone, the layout having no levels
 */
public record DimensionGap(String id, List<String> missing, boolean inferred) {
  static final String BY_NAME = "名称推断";
  static final String BY_LEVEL = "一二级指标";

  public DimensionGap {
    missing = List.copyOf(missing);
  }

  /** The dimensions as a list in words. */
  public String text() {
    return String.join("、", missing);
  }
}
