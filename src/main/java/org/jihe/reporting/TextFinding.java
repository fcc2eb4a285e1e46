package org.jihe.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Certainty;
import org.jihe.domain.Finding;
import org.jihe.domain.Place;

/** One finding on a few lines of a terminal. */
final class TextFinding {
  private static final int QUOTE_WIDTH = 48;
  private static final String INDENT = "      ";

  private final Ink ink;

  TextFinding(Ink ink) {
    this.ink = ink;
  }

  void append(StringBuilder out, Finding finding) {
    String severity = finding.severity().label() + " " + finding.severity().name();
    String judgement =
        finding.certainty() == Certainty.JUDGEMENT ? "（" + finding.certainty().label() + "）" : "";
    out.append("  ")
        .append(ink.of(finding.severity(), Columns.left(severity, 12)))
        .append("  ")
        .append(ink.bold(Visible.oneLine(finding.message())))
        .append(judgement)
        .append("  ")
        .append(ink.faint(finding.check()))
        .append('\n');
    line(out, "涉及", forms(finding.declarations()));
    line(out, "位置", place(finding.place()));
    line(out, "依据", ReportWords.bases(finding.legalBasis()));
    line(out, "缘由", finding.reason());
    line(out, "规则", ReportWords.rule(finding.rule()));
    line(out, "建议", finding.suggestion());
  }

  private static void line(StringBuilder out, String label, String text) {
    if (!text.isEmpty()) {
      out.append(INDENT).append(label).append("  ").append(Visible.oneLine(text)).append('\n');
    }
  }

  static String forms(List<Integer> declarations) {
    return declarations.stream().map(index -> "表" + index).collect(Collectors.joining("、"));
  }

  private static String place(Place place) {
    String position = ReportWords.position(place.position());
    String gap = place.label().isEmpty() || position.isEmpty() ? "" : "，";
    String quote = Visible.oneLine(place.quote());
    String quoted = quote.isEmpty() ? "" : "「" + Columns.shorten(quote, QUOTE_WIDTH) + "」";
    return place.label() + gap + position + quoted;
  }
}
