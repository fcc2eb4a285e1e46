package org.jihe.reporting.trial;

import java.util.List;
import java.util.Map;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Difference.Counts;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.reporting.Html;

/** What differs between two rulebooks, as a page that needs nothing beside it. */
public final class DifferenceHtml {
  private final int most;

  /**
   * @param most how many effects are listed under each change; the rest is counted
   */
  public DifferenceHtml(int most) {
    this.most = most;
  }

  /** The page; the same difference gives the same text. */
  public String write(Difference difference) {
    Html html = Page.open("规则改动的影响");
    html.leaf("p", DifferenceText.summary(difference)).newline();
    difference.byChange().forEach((change, effects) -> section(html, change, effects));
    if (!difference.idle().isEmpty()) {
      html.leaf("h2", "没有影响的改动").open("ul");
      difference.idle().forEach(change -> html.leaf("li", change.text()));
      html.end().newline();
    }
    if (!difference.unread().isEmpty()) {
      html.leaf("h2", DifferenceText.UNREAD).open("ul");
      difference.unread().forEach(name -> html.leaf("li", name));
      html.end().newline();
    }
    counts(html, "按编制单位", difference.byDepartment());
    counts(html, "按检查", difference.byCheck());
    return Page.close(html);
  }

  private void section(Html html, RuleChange change, List<Effect> effects) {
    html.leaf("h2", change.text()).leaf("p", change.file(), "class", "rule").open("table");
    for (Effect effect : effects.subList(0, Math.min(most, effects.size()))) {
      html.open("tr", "class", look(effect)).leaf("th", effect.kind().label());
      html.open("td").text(effect.source() + (effect.form() == 0 ? " 全件" : " 表" + effect.form()));
      html.leaf("div", effect.project() + "  " + effect.department(), "class", "rule").end();
      html.leaf("td", effect.statement().check()).leaf("td", DifferenceText.said(effect));
      html.end().newline();
    }
    html.end();
    if (effects.size() > most) {
      html.leaf("p", "另有 " + (effects.size() - most) + " 处");
    }
    html.newline();
  }

  private static String look(Effect effect) {
    return switch (effect.kind()) {
      case APPEARED -> "come";
      case VANISHED -> "gone";
      case CHANGED, VERDICT, NOT_RUN, READ -> "changed";
    };
  }

  private static void counts(Html html, String title, Map<String, Counts> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.leaf("h2", title).open("table");
    rows.forEach(
        (name, counts) ->
            html.open("tr")
                .leaf("th", name)
                .leaf("td", DifferenceText.counted(counts))
                .end()
                .newline());
    html.end().newline();
  }
}
