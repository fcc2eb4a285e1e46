package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 指标维度: what tells the dimension of an indicator. */
public final class Dimensions extends PolicyTable {
  private static final List<String> LABELS = List.of("数量", "质量", "时效", "成本", "效益", "满意度");
  private static final TableKind KIND =
      TableKind.of(
              "targets.xlsx",
              "指标维度",
              "由名称或计量单位推断指标属于哪个维度；表式有二级指标栏时以该栏为准。",
              Column.choice("维度", "属于哪个维度", LABELS).mandatory(),
              Column.textTest("指标名称", "名称的特征"),
              Column.words("计量单位", "计量单位是其中一个"))
          .askedBy("dimension-missing");

  private final List<Dimension> dimensions = each(Dimension::of);

  Dimensions(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * What tells that an indicator is of a dimension.
   *
   * @param name what its name is like
   * @param measures and its measure is one of these; none when the name alone tells
   */
  private record Dimension(String label, CellTest name, List<String> measures) {
    static Dimension of(RuleRow row) {
      return new Dimension(row.text("维度"), row.test("指标名称"), row.words("计量单位"));
    }

    boolean fits(Indicator indicator) {
      boolean named = name.isAny() || name.matches(indicator.name().text());
      boolean measured = measures.isEmpty() || measures.contains(indicator.plainMeasure());
      return named && measured;
    }
  }

  /** The dimensions that no indicator of the form has. */
  List<String> missing(Declaration form) {
    List<String> missing = new ArrayList<>(LABELS);
    for (Indicator indicator : form.indicators()) {
      String levels = Blanks.remove(indicator.level1().raw() + indicator.level2().raw());
      missing.removeIf(
          label -> levels.isEmpty() ? tells(indicator, label) : levels.contains(label));
    }
    return missing;
  }

  private boolean tells(Indicator indicator, String label) {
    for (Dimension dimension : dimensions) {
      if (dimension.label.equals(label) && dimension.fits(indicator)) {
        return true;
      }
    }
    return false;
  }

  @Override
  String sentence(RuleRow row) {
    CellTest name = row.test("指标名称");
    List<String> signs = new ArrayList<>();
    if (!name.isAny()) {
      signs.add(ConditionPhrase.of("指标名称", name));
    }
    if (row.has("计量单位")) {
      signs.add("计量单位为" + ConditionPhrase.anyOf(row.words("计量单位")));
    }
    return String.join("，", signs) + "的，算作" + row.text("维度") + "指标";
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(asked.rules().dimensionDemands().gaps(asked.form(), this));
  }
}
