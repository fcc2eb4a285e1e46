package org.jihe.rules;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.rules.table.CellTest;
import org.jihe.rules.table.Row;

/**
 * What tells the dimension of an indicator (指标维度).
 *
 * @param id the row's 编号
 * @param dimension one of {@link #labels()}
 * @param name what its name is like
 * @param measures or its measure is one of these; none when the name alone tells
 */
public record Dimension(String id, String dimension, CellTest name, List<String> measures) {
  private static final List<String> LABELS = List.of("数量", "质量", "时效", "成本", "效益", "满意度");

  public Dimension {
    measures = List.copyOf(measures);
  }

  static List<String> labels() {
    return LABELS;
  }

  static Dimension of(Row row) {
    return new Dimension(row.id(), row.text("维度"), row.test("指标名称"), row.words("计量单位"));
  }

  /** The dimensions that no indicator of the form has, in the order of {@link #labels()}. */
  static List<String> missing(Declaration declaration, List<Dimension> dimensions) {
    List<String> missing = new ArrayList<>(LABELS);
    for (Indicator indicator : declaration.indicators()) {
      missing.removeIf(label -> has(indicator, label, dimensions));
    }
    return missing;
  }

  private static boolean has(Indicator indicator, String label, List<Dimension> dimensions) {
    String levels = Blanks.remove(indicator.level1().text() + indicator.level2().text());
    if (levels.isEmpty()) {
      return dimensions.stream().anyMatch(d -> d.dimension.equals(label) && d.fits(indicator));
    }
    return levels.contains(label);
  }

  private boolean fits(Indicator indicator) {
    boolean named = name.isAny() || name.matches(indicator.name().text());
    boolean measured = measures.isEmpty() || measures.contains(indicator.plainMeasure());
    return named && measured;
  }
}
