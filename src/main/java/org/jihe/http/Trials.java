package org.jihe.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Document;
import org.jihe.http.FormData.Part;

/** {@code POST /v1/trials}: changed workbooks in, what they would do out; nothing is changed. */
final class Trials {
  private static final String WORKBOOK = "workbook";
  private static final String FILING = "filing";

  private final RulebookInForce rulebook;
  private final UnderWay work;
  private final Bodies bodies;

  Trials(RulebookInForce rulebook, UnderWay work, Bounds bounds) {
    this.rulebook = rulebook;
    this.work = work;
    this.bodies = new Bodies(bounds);
  }

  /**
   * A form with files in its fields {@code workbook}, each named as the rulebook names it, and
   * {@code filing}, if the change is to be tried on more than the fixtures.
   */
  void post(Context context) throws Exception {
    String type = Headers.of(context, "Content-Type");
    if (MediaType.of(type).filter(MediaType.FORM_DATA::equals).isEmpty()) {
      throw Problem.of(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type 应是 multipart/form-data",
          "Content-Type should be multipart/form-data");
    }
    List<Part> parts = FormData.files(type, bodies.read(context));
    Map<String, byte[]> workbooks = named(parts, WORKBOOK);
    List<Document> filings =
        named(parts, FILING).entrySet().stream()
            .map(file -> new Document(file.getKey(), file.getValue()))
            .toList();
    requireWorkbooks(workbooks, parts.size() - workbooks.size() - filings.size());
    try (WorkPermit permit = work.permit(Calls.of(context))) {
      JsonAnswers.object(
          context,
          200,
          permit.longWork(
              () -> TrialJson.of(rulebook.store().trial(workbooks, filings, permit.steps()))));
    }
  }

  private static Map<String, byte[]> named(List<Part> parts, String field) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part.field().equals(field)
          && files.put(part.document().name(), part.document().bytes()) != null) {
        throw Problem.of(
            ProblemKind.BAD_REQUEST,
            "有两个文件都叫 " + part.document().name(),
            "Two files are called " + part.document().name());
      }
    }
    return files;
  }

  private void requireWorkbooks(Map<String, byte[]> workbooks, int others) {
    List<String> known = rulebook.store().workbooks();
    String names = String.join(", ", known);
    if (workbooks.isEmpty() || others != 0) {
      throw Problem.of(
          ProblemKind.BAD_REQUEST,
          "表单应有字段 workbook（改过的工作簿），还可有 filing（申报表）；没有别的文件字段",
          "The form should have the field workbook, and may have filing; no other files");
    }
    for (String name : workbooks.keySet()) {
      if (!known.contains(name)) {
        throw Problem.of(
            ProblemKind.BAD_REQUEST,
            "规则集没有工作簿 " + name + "；文件名应是 " + names,
            "The rulebook has no workbook " + name + "; its workbooks are " + names);
      }
    }
  }
}
