package org.jihe.regression.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.FixtureResult;
import org.jihe.domain.trial.FixtureResults;
import org.jihe.domain.trial.ReportLine;
import org.jihe.regression.cases.CaseName;

/** What is painted on workbooks of cases: each case's 编号 with what came of it. */
public final class CasePaints {
  private CasePaints() {}

  /** The paints by workbook, by its path within the folder of fixtures. */
  public static Map<String, List<Paint>> of(FixtureResults results) {
    Map<String, List<Paint>> paints = new LinkedHashMap<>();
    for (FixtureResult result : results.all()) {
      Optional<CaseName> name = CaseName.in(result.fixture());
      if (name.isPresent()) {
        paints
            .computeIfAbsent(name.get().workbook(), unused -> new ArrayList<>())
            .add(
                new Paint(
                    CaseName.SHEET,
                    name.get().cell(),
                    result.holds() ? Paint.Colour.GREEN : Paint.Colour.RED,
                    said(result)));
      }
    }
    return paints;
  }

  private static String said(FixtureResult result) {
    if (result.holds()) {
      return "通过";
    }
    StringBuilder text = new StringBuilder("不符");
    text.append(result.trouble().isEmpty() ? "" : "：" + result.trouble());
    result.differences().missing().forEach(line -> append(text, "少 ", line, result));
    result.differences().surplus().forEach(line -> append(text, "多 ", line, result));
    return text.toString();
  }

  private static void append(StringBuilder text, String sign, ReportLine line, FixtureResult of) {
    text.append('\n').append(sign).append(line.text());
    if (of.rules().containsKey(line.rule())) {
      text.append("\n  规则 ").append(line.rule()).append("  ").append(of.rules().get(line.rule()));
    }
  }
}
