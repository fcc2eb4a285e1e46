package org.jihe.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Presence;
import org.jihe.domain.Verdict;

/** One form as it was filed, with what was found in its margin. */
final class HtmlForm {
  private final Html html;
  private final HtmlFinding findings;
  private final Assessment assessment;
  private final Declaration declaration;
  private final FindingPlacement margin;
  private final String file;
  private final String anchor;
  private final List<Integer> marked = new ArrayList<>();

  /**
   * @param file anchor of the file that the form is in
   */
  HtmlForm(Html html, Assessment assessment, String file) {
    this.html = html;
    this.findings = new HtmlFinding(html);
    this.assessment = assessment;
    this.declaration = assessment.declaration();
    this.margin = FindingPlacement.of(declaration, assessment.findings());
    this.file = file;
    this.anchor = file + "f" + declaration.index();
  }

  void write() {
    html.open("section", "class", "form", "id", anchor, "aria-labelledby", anchor + "h").newline();
    heading();
    wholeForm();
    html.open("table", "class", "sheet");
    html.ours("<colgroup><col class=\"label\"><col><col class=\"margin\"></colgroup>");
    html.open("thead").open("tr");
    html.leaf("th", "栏目", "scope", "col").leaf("th", "填报内容", "scope", "col");
    html.leaf("th", "检查意见", "scope", "col").end().end();
    html.open("tbody").newline();
    FindingPlacement.ABOVE.forEach(this::field);
    html.end().end().newline();
    HtmlGrid.of(declaration).forEach(this::grid);
    below();
    couldNotRun(html, assessment.checks());
    html.end().newline();
  }

  private void heading() {
    Verdict verdict = assessment.verdict();
    Entry name = declaration.projectName();
    html.open("h3", "id", anchor + "h").text("表" + declaration.index() + "　");
    html.text(name(name)).text(" ");
    html.leaf("span", verdict.label(), "class", "verdict " + ReportWords.code(verdict));
    html.end().newline();
    html.leaf("p", TextReport.count(assessment.checks()), "class", "count").newline();
  }

  private static String name(Entry name) {
    if (name.unknown()) {
      return "（项目名称未读出）";
    }
    return name.written() ? name.text() : "（未填项目名称）";
  }

  private void wholeForm() {
    List<FindingPlacement.Note> notes = margin.whole();
    if (!notes.isEmpty()) {
      html.open("div", "class", "whole").leaf("h4", "整张表").newline();
      notes(notes);
      html.end().newline();
    }
  }

  private void below() {
    boolean filed = FindingPlacement.BELOW.stream().anyMatch(this::shows);
    if (filed) {
      html.open("table", "class", "sheet");
      html.ours("<colgroup><col class=\"label\"><col><col class=\"margin\"></colgroup>");
      html.open("tbody").newline();
      FindingPlacement.BELOW.forEach(this::field);
      html.end().end().newline();
    }
  }

  /** A field that the form does not have is shown only when something is said about it. */
  private boolean shows(Field field) {
    return declaration.entry(field).onForm() || !margin.beside(field.pointer()).isEmpty();
  }

  private void field(Field field) {
    if (!shows(field)) {
      return;
    }
    Entry entry = declaration.entry(field);
    List<FindingPlacement.Note> notes = margin.beside(field.pointer());
    html.open("tr").open("th", "scope", "row");
    label(field, entry.place().label());
    html.end().open("td", "class", "filed");
    entry(entry, notes);
    html.end();
    margin(notes);
    html.end().newline();
  }

  /** The label as the form prints it, and the usual name where the two have nothing in common. */
  private void label(Field field, String printed) {
    html.text(printed.isEmpty() ? field.label() : printed);
    if (!printed.isEmpty() && !printed.contains(field.label())) {
      html.text(" ").leaf("small", field.label());
    }
  }

  private void grid(HtmlGrid grid) {
    List<FindingPlacement.Note> about = margin.beside(grid.pointer());
    if (grid.rows().isEmpty() && about.isEmpty()) {
      return;
    }
    int rest = grid.headers().size() - 2;
    html.open("table", "class", "sheet grid", "style", "--rest:" + rest).newline();
    html.leaf("caption", grid.title());
    grid.headers().forEach(header -> html.single("col", "class", header.style()));
    html.single("col", "class", "margin").open("thead").open("tr");
    grid.headers().forEach(header -> html.leaf("th", header.words(), "scope", "col"));
    html.leaf("th", "检查意见", "scope", "col").end().end().open("tbody").newline();
    if (!about.isEmpty()) {
      String span = Integer.toString(grid.headers().size());
      html.open("tr").leaf("th", grid.title() + "整体", "colspan", span, "scope", "row");
      margin(about);
      html.end().newline();
    }
    grid.rows().forEach(this::row);
    html.end().end().newline();
  }

  private void row(HtmlGrid.Row row) {
    List<FindingPlacement.Note> notes = margin.beside(row.pointer());
    html.open("tr").leaf("td", Integer.toString(row.number()), "class", "ordinal");
    for (int i = 0; i < row.cells().size(); i++) {
      Entry cell = row.cells().get(i);
      boolean first = i == 0;
      html.open("td", "class", "filed");
      entry(cell, about(cell, row.pointer(), first, notes));
      html.end();
    }
    margin(notes);
    html.end().newline();
  }

  /** The notes about one cell; what is said of the row as a whole is looked for in its name. */
  private static List<FindingPlacement.Note> about(
      Entry cell, String row, boolean first, List<FindingPlacement.Note> notes) {
    return notes.stream()
        .filter(
            note -> {
              String field = note.finding().place().field();
              return field.equals(cell.place().field()) || (first && field.equals(row));
            })
        .toList();
  }

  private void entry(Entry entry, List<FindingPlacement.Note> notes) {
    if (entry.presence() == Presence.ABSENT) {
      html.leaf("span", "（表中无此栏）", "class", "none");
      return;
    }
    for (Quotes.Piece piece : Quotes.of(entry, notes).pieces()) {
      piece(piece);
    }
    if (entry.presence() == Presence.BLANK) {
      html.leaf("span", "（空白）", "class", "none");
    } else if (entry.presence() == Presence.UNREADABLE) {
      html.text(" ").leaf("span", "（无法识别）", "class", "unreadable");
    } else if (entry.presence() == Presence.UNKNOWN) {
      html.leaf("span", "（可能写在没有读出的地方）", "class", "unreadable");
    }
  }

  private void piece(Quotes.Piece piece) {
    if (piece.over().isEmpty()) {
      html.text(piece.text());
      return;
    }
    String style = HtmlFinding.style(piece.over().get(0).note().finding().severity());
    html.open("mark", "class", style).text(piece.text()).end();
    for (Quotes.Span span : piece.ending()) {
      int number = span.note().number();
      String of = HtmlFinding.style(span.note().finding().severity());
      html.open("sup", "class", of, "id", mark(number));
      html.leaf("a", Integer.toString(number), "href", "#" + note(number)).end();
      marked.add(number);
    }
  }

  private void margin(List<FindingPlacement.Note> notes) {
    html.open("td", "class", "margin");
    notes(notes);
    html.end();
  }

  private void notes(List<FindingPlacement.Note> notes) {
    for (FindingPlacement.Note note : notes) {
      String mark = marked.contains(note.number()) ? mark(note.number()) : "";
      String number = Integer.toString(note.number());
      findings.write(note.finding(), note(note.number()), number, mark, file);
    }
  }

  private String mark(int number) {
    return anchor + "m" + number;
  }

  private String note(int number) {
    return anchor + "n" + number;
  }

  static void couldNotRun(Html html, CheckCount checks) {
    if (checks.couldNotRun().isEmpty()) {
      return;
    }
    html.open("div", "class", "skipped").leaf("h4", "未能执行的检查").open("ul").newline();
    checks
        .couldNotRun()
        .forEach(
            check ->
                html.open("li")
                    .leaf("code", check.check())
                    .text(" " + check.reason() + ReportWords.partly(check))
                    .end()
                    .newline());
    html.end().end().newline();
  }
}
