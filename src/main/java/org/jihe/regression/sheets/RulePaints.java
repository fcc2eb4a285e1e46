package org.jihe.regression.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.RowCoverage.Reach;
import org.jihe.domain.trial.SlipResult;

/** What is painted on the workbooks of a rulebook. */
public final class RulePaints {
  private RulePaints() {}

  /** Green what acts, yellow what nearly does, red what is never reached. */
  public static List<Paint> of(Coverage coverage) {
    List<Paint> paints = new ArrayList<>();
    for (RowCoverage row : coverage.rows()) {
      String sheet = row.row().sheet();
      String said = row.reach().label() + (row.by().isEmpty() ? "" : "：" + row.by());
      paints.add(new Paint(sheet, row.idCell(), colour(row.reach()), said));
      row.cells()
          .forEach(
              (header, cell) ->
                  paints.add(
                      new Paint(
                          sheet,
                          row.place(header),
                          colour(cell.reach()),
                          cell.unseen().isEmpty() ? "" : cell.text())));
    }
    return paints;
  }

  private static Paint.Colour colour(Reach reach) {
    return switch (reach) {
      case FIRED -> Paint.Colour.GREEN;
      case NEAR -> Paint.Colour.YELLOW;
      case NEVER -> Paint.Colour.RED;
    };
  }

  /** Green where every slip is noticed, red where one is not, with those that are not. */
  public static List<Paint> of(Mutation mutation) {
    Map<String, Paint> paints = new LinkedHashMap<>();
    for (SlipResult result : mutation.results()) {
      boolean survived = result.outcome() == SlipResult.Outcome.SURVIVED;
      String said = survived ? "没有样例察觉：" + result.slip().text() : "";
      Paint paint =
          new Paint(
              result.slip().sheet(),
              result.slip().cell(),
              survived ? Paint.Colour.RED : Paint.Colour.GREEN,
              said);
      paints.merge(paint.sheet() + "!" + paint.cell(), paint, RulePaints::both);
    }
    return List.copyOf(paints.values());
  }

  private static Paint both(Paint one, Paint two) {
    boolean red = one.colour() == Paint.Colour.RED || two.colour() == Paint.Colour.RED;
    String gap = one.comment().isEmpty() || two.comment().isEmpty() ? "" : "\n";
    return new Paint(
        one.sheet(),
        one.cell(),
        red ? Paint.Colour.RED : Paint.Colour.GREEN,
        one.comment() + gap + two.comment());
  }
}
