package org.jihe.reporting.trial;

import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.ReportLine;
import org.jihe.reporting.Html;

/** What came of a run of fixtures, as a page that needs nothing beside it. */
public final class ResultsHtml {

  /** The page; the same results give the same text. */
  public String write(FixtureResults results) {
    Html html = Page.open("样例检查结果");
    html.leaf("p", ResultsText.count(results));
    if (results.hold()) {
      html.leaf("p", "全部样例与预期相符。", "class", "good");
    }
    for (FixtureResult result : results.broken()) {
      html.open("section").leaf("h2", result.fixture());
      html.leaf("p", result.outcome().label() + (result.trouble().isEmpty() ? "" : "："))
          .leaf("p", result.trouble());
      if (result.differences().reordered()) {
        html.leaf("p", "各行相同，只是顺序不同");
      }
      html.open("table");
      result.differences().missing().forEach(line -> row(html, "预期", line, result));
      result.differences().surplus().forEach(line -> row(html, "实际", line, result));
      html.end().end().newline();
    }
    return Page.close(html);
  }

  private static void row(Html html, String side, ReportLine line, FixtureResult of) {
    html.open("tr", "class", side.equals("预期") ? "gone" : "come").leaf("th", side);
    html.open("td").text(line.text());
    if (!line.rule().isEmpty()) {
      html.leaf(
          "div",
          "规则 " + line.rule() + "  " + of.rules().getOrDefault(line.rule(), "规则集中没有这一行"),
          "class",
          "rule");
    }
    html.end().end().newline();
  }
}
