package org.jihe.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Document;
import org.jihe.domain.Report;
import org.jihe.domain.Source;
import org.jihe.workbench.Judge;

/** {@code POST /v1/annotations}: a Word or Excel form in, the same form with its findings out. */
final class Annotations {
  private static final List<MediaType> TAKEN =
      List.of(MediaType.DOCX, MediaType.XLSX, MediaType.DOC, MediaType.XLS, MediaType.FORM_DATA);

  private final Supplier<Judge> judges;
  private final UnderWay work;
  private final RequestReader requests;
  private final Answering answering;
  private final ServiceEvents events;

  Annotations(Supplier<Judge> judges, UnderWay work, Bounds bounds, ServiceEvents events) {
    this.judges = judges;
    this.work = work;
    this.requests = new RequestReader(bounds);
    this.answering = new Answering(bounds);
    this.events = events;
  }

  /** A form and its kind, marked. */
  private record Marked(AnnotatedForm form, Source.Kind kind) {}

  void post(Context context) throws Exception {
    RequestReader.answer(context, List.of(MediaType.DOCX.label(), MediaType.XLSX.label()));
    MediaType type = RequestReader.type(context, TAKEN);
    OptionalInt asOf = RequestReader.asOf(context);
    Bodies.refusePacked(context);
    try (WorkPermit permit = work.permit(Calls.of(context))) {
      Judge judge = judges.get();
      context.header("Jihe-Rulebook", judge.edition().version());
      Document document = requests.document(context, type);
      Marked marked = permit.work(() -> mark(context, judge, document, asOf));
      String name = document.name();
      int dot = name.lastIndexOf('.');
      String stem = dot > 0 ? name.substring(0, dot) : name;
      context
          .header("Jihe-Remarks", Integer.toString(marked.form().remarks()))
          .header("Jihe-Remarks-Lost", Integer.toString(marked.form().defects().size()))
          .header("Content-Disposition", attachment(stem + ".批注." + marked.kind().label()))
          .contentType(label(marked.kind()))
          .result(marked.form().content());
    }
  }

  private Marked mark(Context context, Judge judge, Document document, OptionalInt asOf)
      throws IOException {
    Report report = answering.document(judge, document, asOf);
    AnnotatedForm marked = judge.annotate(report, document.bytes());
    if (!marked.written()) {
      throw Problem.of(
              ProblemKind.UNREADABLE,
              "这个文件不能写批注，见 errors",
              "No comments can be written into this file; see errors")
          .with(marked.defects());
    }
    events.judged(Calls.of(context), document, report);
    return new Marked(marked, report.filing().source().kind());
  }

  private static String label(Source.Kind kind) {
    return (kind == Source.Kind.DOCX ? MediaType.DOCX : MediaType.XLSX).label();
  }

  /** A file to be saved under this name, which may be Chinese (RFC 6266). */
  static String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}
