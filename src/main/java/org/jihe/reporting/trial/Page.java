package org.jihe.reporting.trial;

import org.jihe.reporting.Html;

/** The frame of the room's pages: a heading, one style sheet, nothing from elsewhere. */
public final class Page {
  private static final String STYLE =
      """
      body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2rem auto;\
      max-width:70rem;padding:0 1rem;color:#222;background:#fff}
      h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.5rem 0 .3rem}
      table{border-collapse:collapse;width:100%}
      th,td{border:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}
      th{white-space:nowrap;background:#f4f4f4}
      .gone td{background:#fdecea}.come td{background:#e8f4ea}.changed td{background:#fff6dd}
      .rule{color:#555;font-size:.9em}.good{color:#1b6b2f}.bad{color:#a4231a}
      """;

  private Page() {}

  /** Begins a page; what follows is its body. */
  public static Html open(String title) {
    Html html = new Html();
    html.ours("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").open("head");
    html.single("meta", "charset", "utf-8").leaf("title", title);
    html.open("style").ours(STYLE).end().end().newline();
    return html.open("body").leaf("h1", title).newline();
  }

  /** Ends the page. */
  public static String close(Html html) {
    return html.end().end().newline().toString();
  }
}
