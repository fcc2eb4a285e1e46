package org.jihe.reporting.trial;

import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Slip;
import org.jihe.reporting.Html;

/** How well fixtures watch over a rulebook, as a page that needs nothing beside it. */
public final class MutationHtml {

  /** The page; the same outcome gives the same text. */
  public String write(Mutation mutation) {
    Html html = Page.open("样例能察觉多少错改");
    html.leaf("p", MutationText.summary(mutation)).open("table");
    mutation
        .byTable()
        .forEach(
            (table, score) ->
                html.open("tr")
                    .leaf("th", table)
                    .leaf("td", score.noticed() + "/" + score.slips())
                    .leaf("td", score.percent() + "%")
                    .end()
                    .newline());
    html.end().leaf("h2", "没有样例察觉的改动").open("table");
    for (Slip slip : mutation.survivors()) {
      html.open("tr").leaf("th", slip.kind().label()).open("td").text(slip.text());
      html.leaf("div", "可补：" + Proposal.of(slip), "class", "rule").end().end().newline();
    }
    return Page.close(html.end());
  }
}
