package org.jihe.reporting.trial;

import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.ReportLine;
import org.jihe.reporting.Visible;

/** What came of a run of fixtures, for a terminal: what differs, line by line, with its rule. */
public final class ResultsText {

  /** A paragraph for each fixture that does not hold, and how many do. */
  public String write(FixtureResults results) {
    StringBuilder text = new StringBuilder();
    results.broken().forEach(result -> text.append(of(result)).append('\n'));
    text.append(count(results)).append('\n');
    if (results.count(FixtureResult.Outcome.DIFFERS) > 0) {
      text.append("确属有意的改动：加 --update 写出预期，再逐行审阅；用例改工作簿里的“期望”\n");
    }
    return text.toString();
  }

  /** How many fixtures there are, and what became of them, on one line. */
  static String count(FixtureResults results) {
    long held = results.count(FixtureResult.Outcome.HOLDS);
    StringBuilder text = new StringBuilder();
    text.append("样例 " + results.all().size() + " 个，相符 " + held + " 个");
    for (FixtureResult.Outcome outcome : FixtureResult.Outcome.values()) {
      long count = results.count(outcome);
      if (outcome != FixtureResult.Outcome.HOLDS && count > 0) {
        text.append("，" + outcome.label() + " " + count + " 个");
      }
    }
    return text.toString();
  }

  /** What differs in one fixture; {@code -} expected only, {@code +} said only. */
  public String of(FixtureResult result) {
    StringBuilder text = new StringBuilder(Visible.oneLine(result.fixture()));
    if (!result.trouble().isEmpty()) {
      return text.append("  " + result.outcome().label() + "：" + result.trouble() + "\n")
          .toString();
    }
    text.append(" 与预期不同（- 预期，+ 实际）：\n");
    if (result.differences().reordered()) {
      text.append("  各行相同，只是顺序不同\n");
    }
    result.differences().missing().forEach(line -> line(text, "-", line, result));
    result.differences().surplus().forEach(line -> line(text, "+", line, result));
    return text.toString();
  }

  private static void line(StringBuilder text, String sign, ReportLine line, FixtureResult of) {
    text.append("  " + sign + " " + Visible.oneLine(line.text()) + "\n");
    if (!line.rule().isEmpty()) {
      String rule = of.rules().getOrDefault(line.rule(), "规则集中没有这一行");
      text.append("      规则 " + line.rule() + "  " + Visible.oneLine(rule) + "\n");
    }
  }
}
