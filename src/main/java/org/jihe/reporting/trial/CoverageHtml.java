package org.jihe.reporting.trial;

import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.RowCoverage.Reach;
import org.jihe.reporting.Html;

/** How far filings exercise a rulebook, as a page that needs nothing beside it. */
public final class CoverageHtml {

  /** The page; the same coverage gives the same text. */
  public String write(Coverage coverage) {
    Html html = Page.open("规则覆盖");
    html.leaf("p", CoverageText.summary(coverage)).open("table");
    coverage
        .byTable()
        .forEach(
            (table, share) ->
                html.open("tr")
                    .leaf("th", table)
                    .leaf("td", share.fired() + "/" + share.all())
                    .leaf("td", share.percent() + "%")
                    .end()
                    .newline());
    html.end();
    html.leaf("h2", "各行").open("table");
    for (RowCoverage row : coverage.rows()) {
      html.open("tr", "class", look(row.reach()))
          .leaf("th", row.row().id())
          .leaf("td", row.row().sheet() + " 第" + row.row().row() + "行")
          .leaf("td", row.reach().label())
          .open("td")
          .text(row.by());
      row.cells()
          .forEach(
              (header, cell) -> {
                if (!cell.unseen().isEmpty()) {
                  html.leaf("div", header + "：" + cell.text(), "class", "rule");
                }
              });
      html.end().end().newline();
    }
    return Page.close(html.end());
  }

  private static String look(Reach reach) {
    return switch (reach) {
      case FIRED -> "come";
      case NEAR -> "changed";
      case NEVER -> "gone";
    };
  }
}
