package org.jihe.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Row;

/** Tells by their cells what rows among indicators are. */
final class IndicatorRows {
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "小计", "总分", "总得分", "总分值", "分值合计", "权重合计", "得分合计", "自评总分", "自评得分");
  private static final Pattern POINTS = Pattern.compile("\\d{1,2}(?:\\.\\d+)?分?|100分?");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,，%/—－-]*(?:分)?");

  /** The columns of what an indicator asks for. */
  static final Set<FormPart> MEASURED =
      Collections.unmodifiableSet(
          EnumSet.of(
              FormPart.INDICATOR_TARGET,
              FormPart.INDICATOR_WEIGHT,
              FormPart.INDICATOR_MEASURE,
              FormPart.INDICATOR_COMPARISON));

  private IndicatorRows() {}

  static boolean isNumber(Cell cell) {
    return NUMBER.matcher(Blanks.remove(cell.text())).matches();
  }

  /** A value and a weight: no row of any other kind has both. */
  static boolean areWeighed(Map<FormPart, Cell> values) {
    Cell target = values.get(FormPart.INDICATOR_TARGET);
    Cell weight = values.get(FormPart.INDICATOR_WEIGHT);
    return target != null
        && weight != null
        && !target.blank()
        && POINTS.matcher(Blanks.remove(weight.text())).matches();
  }

  /** A value, or a weight in figures. */
  static boolean areMeasured(Map<FormPart, Cell> values) {
    Cell target = values.get(FormPart.INDICATOR_TARGET);
    Cell weight = values.get(FormPart.INDICATOR_WEIGHT);
    return (target != null && !target.blank())
        || (weight != null && !weight.blank() && isNumber(weight));
  }

  /** A line of totals is no indicator: there are only numbers behind its name. */
  static boolean isTotal(Row row) {
    List<String> texts = row.written().stream().map(c -> Blanks.remove(c.text())).toList();
    return texts.stream().anyMatch(TOTALS::contains)
        && texts.stream().allMatch(t -> TOTALS.contains(t) || NUMBER.matcher(t).matches());
  }
}
