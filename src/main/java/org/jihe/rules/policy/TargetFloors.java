package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.Indicator;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 指标下限: the least that families of indicators must aim at. */
public final class TargetFloors extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "targets.xlsx",
              "指标下限",
              "各类指标的最低指标值；只检查指标性质为≥、>、=的指标。",
              Column.textTest("指标名称", "哪些指标").mandatory(),
              Column.words("计量单位", "哪些计量单位").mandatory(),
              Column.number("下限", "指标值不得低于").mandatory())
          .says("{指标名称}，计量单位为{计量单位}的，指标值不得低于{下限}[，级别为{级别}]")
          .askedBy("target-floor")
          .compared(KeyedRows.every("指标名称", "计量单位"));

  private final List<Floor> floors = each(Floor::of);

  TargetFloors(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * The least target of a family of indicators.
   *
   * @param id the row's 编号
   * @param order its number among the rows, from 1
   * @param name which names it is for
   * @param measures which measures it is for
   * @param floor the least target
   */
  public record Floor(
      String id, int order, CellTest name, List<String> measures, BigDecimal floor) {
    static Floor of(RuleRow row) {
      return new Floor(
          row.id(), row.number(), row.test("指标名称"), row.words("计量单位"), row.number("下限"));
    }

    private boolean covers(Indicator indicator) {
      return measures.contains(indicator.plainMeasure()) && name.matches(indicator.name().text());
    }
  }

  /** The floors of the families that the indicator is of. */
  public List<Floor> covering(Indicator indicator) {
    return RowSearch.all(floors, floor -> floor.covers(indicator));
  }

  @Override
  List<Object> answers(Asked asked) {
    return asked.ofIndicators(this::covering);
  }
}
