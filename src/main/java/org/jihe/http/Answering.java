package org.jihe.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Defect;
import org.jihe.domain.Document;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.Source;
import org.jihe.workbench.Judge;

/**
 * From a document to its report, or to the problem that keeps it from having one.
 *
 * <p>JSON is a contract between programs: any defect of it is refused. A document comes from a
 * person: what could be read of it is checked, and its defects stand in the report.
 */
final class Answering {
  private final int mostDeclarations;

  Answering(Bounds bounds) {
    this.mostDeclarations = bounds.declarations();
  }

  /**
   * The report on a document that may be of any kind.
   *
   * @throws Problem when nothing can be read of it, or it is JSON with a defect
   */
  Report document(Judge judge, Document document, OptionalInt asOf) {
    Filing filing = judge.read(document.name(), document.bytes());
    if (filing.source().kind() == Source.Kind.JSON) {
      return json(judge, filing, asOf);
    }
    if (filing.declarations().isEmpty()) {
      throw unreadable(filing.defects());
    }
    return check(judge, filing, asOf);
  }

  /**
   * The report on a document that must be JSON.
   *
   * @throws Problem when it is not, or has any defect
   */
  Report json(Judge judge, Document document, OptionalInt asOf) {
    refuseForeignEncoding(document.bytes());
    Filing filing = judge.read(document.name(), document.bytes());
    if (filing.source().kind() != Source.Kind.JSON) {
      throw Problem.of(
          ProblemKind.MALFORMED_JSON,
          "内容应是一个申报 JSON 对象",
          "The content should be an object of filing JSON");
    }
    return json(judge, filing, asOf);
  }

  private Report json(Judge judge, Filing filing, OptionalInt asOf) {
    List<Defect> defects = filing.defects();
    // Where the syntax breaks, what else seems to be missing is only its consequence.
    List<Defect> syntax =
        defects.stream().filter(defect -> defect.position() instanceof Position.Line).toList();
    if (!syntax.isEmpty()) {
      throw Problem.of(
              ProblemKind.MALFORMED_JSON,
              "JSON 语法有误，或层数、数字、字符串超过限度",
              "The JSON is malformed, or too deep, or a number or text in it is too long")
          .with(syntax);
    }
    if (!defects.isEmpty() || filing.declarations().isEmpty()) {
      throw unreadable(defects);
    }
    return check(judge, filing, asOf);
  }

  private Report check(Judge judge, Filing filing, OptionalInt asOf) {
    int declarations = filing.declarations().size();
    if (declarations > mostDeclarations) {
      throw Problem.of(
          ProblemKind.TOO_LARGE,
          "一次最多 " + mostDeclarations + " 张申报表，此处有 " + declarations + " 张；请分批提交，或用 NDJSON",
          "At most %d forms at a time, not %d; send fewer, or NDJSON"
              .formatted(mostDeclarations, declarations));
    }
    return judge.check(filing, asOf);
  }

  private static Problem unreadable(List<Defect> defects) {
    return Problem.of(
            ProblemKind.UNREADABLE,
            "共 " + defects.size() + " 处，见 errors",
            "See errors, which tell " + defects.size())
        .with(defects);
  }

  /** JSON is UTF-8 (RFC 8259); a guess at another encoding could change a name unnoticed. */
  private static void refuseForeignEncoding(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw Problem.of(ProblemKind.MALFORMED_JSON, "JSON 必须是 UTF-8 编码", "JSON must be UTF-8");
    }
  }
}
