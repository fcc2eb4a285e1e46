package org.jihe.rules;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.sheet.RuleRow;

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

  static Dimension of(RuleRow row) {
    return new Dimension(row.id(), row.text("维度"), row.test("指标名称"), row.words("计量单位"));
  }

  /** The dimensions that no indicator of the form has, in the order of {@link #labels()}. */
  static List<String> missing(Declaration declaration, List<Dimension> dimensions) {
    List<String> missing = new ArrayList<>(LABELS);
    for (Indicator indicator : declaration.indicators()) {
      String levels = Blanks.remove(indicator.level1().raw() + indicator.level2().raw());
      missing.removeIf(
          label -> levels.isEmpty() ? tells(indicator, label, dimensions) : levels.contains(label));
    }
    return missing;
  }

  private static boolean tells(Indicator indicator, String label, List<Dimension> dimensions) {
    for (Dimension dimension : dimensions) {
      if (dimension.dimension.equals(label) && dimension.fits(indicator)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Indicator indicator) {
    boolean named = name.isAny() || name.matches(indicator.name().text());
    boolean measured = measures.isEmpty() || measures.contains(indicator.plainMeasure());
    return named && measured;
  }
}
