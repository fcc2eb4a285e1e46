package org.jihe.reporting.trial;

import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.reporting.Visible;

/** What came of a run of fixtures, as the XML of JUnit that build servers read. */
public final class ResultsJunit {

  /** One suite with a case for each fixture; the same results give the same text. */
  public String write(FixtureResults results) {
    long failures =
        results.count(FixtureResult.Outcome.DIFFERS) + results.count(FixtureResult.Outcome.MISSING);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"jihe.fixtures\" tests=\"" + results.all().size() + "\"");
    xml.append(" failures=\"" + failures + "\"");
    xml.append(" errors=\"" + results.count(FixtureResult.Outcome.FAILED) + "\" skipped=\"0\">\n");
    results.all().forEach(result -> xml.append(of(result)));
    return xml.append("</testsuite>\n").toString();
  }

  private static String of(FixtureResult result) {
    int slash = result.fixture().lastIndexOf('/');
    String folder = slash < 0 ? "fixtures" : result.fixture().substring(0, slash);
    String open =
        "  <testcase classname=\""
            + escaped(folder)
            + "\" name=\""
            + escaped(result.fixture().substring(slash + 1))
            + "\"";
    if (result.holds()) {
      return open + "/>\n";
    }
    String tag = result.outcome() == FixtureResult.Outcome.FAILED ? "error" : "failure";
    return open
        + ">\n    <"
        + tag
        + " message=\""
        + escaped(result.outcome().label())
        + "\">"
        + escaped(new ResultsText().of(result))
        + "</"
        + tag
        + ">\n  </testcase>\n";
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(
          Visible.oneLine(line)
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;"));
    }
    return out.toString();
  }
}
