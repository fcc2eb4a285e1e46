package org.jihe.reporting;

import java.util.List;
import java.util.Locale;
import org.jihe.domain.Certainty;
import org.jihe.domain.Finding;
import org.jihe.domain.Severity;

/** One finding on the page. */
final class HtmlFinding {
  private final Html html;

  HtmlFinding(Html html) {
    this.html = html;
  }

  static String style(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a finding.
   *
   * @param id anchor of the finding
   * @param number its number as it is shown
   * @param mark anchor of the words it quotes; empty when they are not on the page
   * @param file anchor of the file, to which the anchors of its forms belong
   */
  void write(Finding finding, String id, String number, String mark, String file) {
    html.open("div", "class", "note " + style(finding.severity()), "id", id);
    html.open("p", "class", "what");
    if (mark.isEmpty()) {
      html.leaf("span", number, "class", "number");
    } else {
      html.leaf("a", number, "class", "number", "href", "#" + mark, "title", "回到原文");
    }
    html.text(" ").leaf("span", finding.severity().label(), "class", "severity").text(" ");
    html.text(finding.message());
    if (finding.certainty() == Certainty.JUDGEMENT) {
      html.leaf("span", "（" + finding.certainty().label() + "，请人工确认）", "class", "judgement");
    }
    html.end();
    forms(finding.declarations(), file);
    if (mark.isEmpty() && !finding.place().quote().isEmpty()) {
      line("原文", "「" + finding.place().quote() + "」", "");
    }
    line("建议", finding.suggestion(), "fix");
    line("依据", ReportWords.bases(finding.legalBasis()), "basis");
    line("缘由", finding.reason(), "basis");
    source(finding);
    html.end().newline();
  }

  private void line(String label, String text, String style) {
    if (!text.isEmpty()) {
      html.open("p", "class", style).leaf("span", label, "class", "label").text(" " + text).end();
    }
  }

  private void source(Finding finding) {
    String position = ReportWords.position(finding.place().position());
    html.open("p", "class", "source").leaf("code", finding.check());
    html.text(" · " + ReportWords.rule(finding.rule()));
    if (!position.isEmpty()) {
      html.text(" · " + position);
    }
    html.end();
  }

  private void forms(List<Integer> declarations, String file) {
    if (declarations.isEmpty()) {
      return;
    }
    html.open("p", "class", "forms").leaf("span", "涉及", "class", "label");
    for (int index : declarations) {
      html.text(" ").leaf("a", "表" + index, "href", "#" + file + "f" + index);
    }
    html.end();
  }
}
