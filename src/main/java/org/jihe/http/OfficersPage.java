package org.jihe.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which officers work. Its files travel in the program; nothing on it comes from
 * elsewhere, and no script stands in its markup.
 */
final class OfficersPage {
  private static final String FOLDER = "page/";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final List<String> SCRIPTS =
      List.of(
          "main.js",
          "dom.js",
          "words.js",
          "words-zh.js",
          "words-en.js",
          "service.js",
          "check.js",
          "assessed.js",
          "filing.js",
          "form.js",
          "sheet.js",
          "marks.js",
          "nears.js",
          "findings.js",
          "overview.js",
          "take.js",
          "rules.js",
          "coverage.js",
          "history.js",
          "notes.js",
          "trial.js",
          "publish.js");

  /** A file of the page. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
  private record Part(String type, byte[] bytes) {}

  private final Part page = part("page.html", "text/html; charset=utf-8");
  private final Map<String, Part> parts = new LinkedHashMap<>();

  OfficersPage() {
    parts.put("page.css", part("page.css", "text/css; charset=utf-8"));
    parts.put("icon.svg", part("icon.svg", "image/svg+xml"));
    SCRIPTS.forEach(name -> parts.put(name, part(name, "text/javascript; charset=utf-8")));
  }

  private static Part part(String name, String type) {
    return new Part(type, PackagedFiles.bytes(FOLDER + name));
  }

  /** {@code GET /}: the page; its parts lie below it, so that its address must end with a slash. */
  void page(Context context) {
    String address = context.req().getRequestURI();
    if (address.endsWith("/")) {
      answer(context, page);
    } else {
      context.header("Location", address.substring(address.lastIndexOf('/') + 1) + "/").status(308);
    }
  }

  /** {@code GET /page/{file}}. */
  void part(Context context) {
    answer(
        context,
        Optional.ofNullable(parts.get(context.pathParam("file")))
            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND)));
  }

  private static void answer(Context context, Part part) {
    context.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
    context.contentType(part.type()).result(part.bytes());
  }
}
