package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;

/**
 * What is to be said about a rulebook's files, as SARIF 2.1.0. A cell is a logical location, since
 * SARIF's regions count lines; a line of a text is a region.
 */
public final class LintSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String DEFECT = "rulebook-defect";
  private static final String WARNING = "rulebook-warning";

  private final String version;

  /**
   * @param version of the program
   */
  public LintSarif(String version) {
    this.version = version;
  }

  /** One indented log with one run. */
  public String write(LintResult remarks) {
    ObjectNode log = log();
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "jihe").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    rule(rules, DEFECT, "error", "规则表中读不懂或不能用的内容");
    rule(rules, WARNING, "warning", "规则表中可以用但应核对的内容");
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    remarks.defects().forEach(defect -> result(results, DEFECT, 0, defect));
    remarks.warnings().forEach(warning -> result(results, WARNING, 1, warning));
    return IndentedJson.text(log);
  }

  /** A log that holds no run yet. */
  static ObjectNode log() {
    return JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
  }

  private static void rule(ArrayNode rules, String id, String level, String text) {
    ObjectNode rule = rules.addObject().put("id", id);
    rule.putObject("shortDescription").put("text", text);
    rule.putObject("defaultConfiguration").put("level", level);
  }

  private static void result(ArrayNode results, String rule, int index, Defect defect) {
    ObjectNode result = results.addObject().put("ruleId", rule).put("ruleIndex", index);
    result.put("level", rule.equals(DEFECT) ? "error" : "warning");
    String hint = defect.hint().isEmpty() ? "" : "（" + defect.hint() + "）";
    String where = ReportWords.position(defect.position());
    String text = (where.isEmpty() ? "" : where + ": ") + defect.message() + hint;
    result.putObject("message").put("text", Visible.oneLine(text));
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(defect.file()));
    if (defect.position() instanceof Position.Line at) {
      physical.putObject("region").put("startLine", at.line());
    } else if (defect.position() instanceof Position.SheetCell at) {
      ObjectNode cell = location.putArray("logicalLocations").addObject();
      cell.put("name", at.cell()).put("fullyQualifiedName", at.sheet() + "!" + at.cell());
      cell.put("kind", "member");
    }
  }

  static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }
}
