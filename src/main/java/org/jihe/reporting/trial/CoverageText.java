package org.jihe.reporting.trial;

import org.jihe.domain.trial.Coverage;
import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.RowCoverage.Reach;
import org.jihe.reporting.Visible;

/** How far filings exercise a rulebook, for a terminal. */
public final class CoverageText {

  /** The share by table, then every row that does not act, and words that stand nowhere. */
  public String write(Coverage coverage) {
    StringBuilder text = new StringBuilder();
    coverage
        .byTable()
        .forEach(
            (table, share) ->
                text.append(
                        table + "  " + share.fired() + "/" + share.all() + "  " + share.percent())
                    .append("%\n"));
    list(text, coverage, Reach.NEAR);
    list(text, coverage, Reach.NEVER);
    StringBuilder words = new StringBuilder();
    coverage.rows().forEach(row -> row.cells().forEach((h, cell) -> unseen(words, row, h, cell)));
    if (!words.isEmpty()) {
      text.append("\n没有出现过的词：\n").append(words);
    }
    return text.append('\n').append(summary(coverage)).append('\n').toString();
  }

  private static void list(StringBuilder text, Coverage coverage, Reach reach) {
    if (!coverage.only(reach).isEmpty()) {
      text.append("\n" + reach.label() + "的行：\n");
      coverage
          .only(reach)
          .forEach(
              row ->
                  text.append("  " + row.row().sheet() + "!" + row.row().row())
                      .append("  " + row.row().id())
                      .append(row.by().isEmpty() ? "" : "  最近的：" + Visible.oneLine(row.by()))
                      .append('\n'));
    }
  }

  private static void unseen(
      StringBuilder text, RowCoverage row, String header, RowCoverage.CellCoverage cell) {
    if (!cell.unseen().isEmpty()) {
      text.append("  " + row.row().sheet() + "!" + row.place(header))
          .append("（" + row.row().id() + " " + header + "）：")
          .append(Visible.oneLine(String.join("、", cell.unseen())) + "\n");
    }
  }

  /** The share over all tables, on one line. */
  public static String summary(Coverage coverage) {
    Coverage.Share share = coverage.share();
    return "规则 "
        + share.all()
        + " 行，起过作用 "
        + share.fired()
        + " 行（"
        + share.percent()
        + "%），差一点 "
        + share.near()
        + " 行；申报表 "
        + coverage.filings()
        + " 件";
  }
}
