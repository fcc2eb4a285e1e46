package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.RuleReference;
import org.jihe.domain.RuleStatement;

/** Rules put into words, as text or JSON. */
public final class StatementWriter {

  /** A line for each rule, under the name of its table, and how many there are. */
  public String list(List<RuleStatement> rules) {
    StringBuilder text = new StringBuilder();
    String table = "";
    for (RuleStatement rule : rules) {
      RuleReference reference = rule.reference();
      String next = reference.file() + " " + reference.sheet();
      if (!next.equals(table)) {
        text.append(text.isEmpty() ? "" : "\n").append("## ").append(next).append('\n');
        table = next;
      }
      text.append(Visible.oneLine(sentence(rule) + source(rule))).append('\n');
    }
    return text.append(text.isEmpty() ? "" : "\n").append("共 " + rules.size() + " 条\n").toString();
  }

  /** Each rule in full: its sentence, its norms, its cells with what stands in them, its note. */
  public String show(List<RuleStatement> rules) {
    StringBuilder text = new StringBuilder();
    for (RuleStatement rule : rules) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(Visible.oneLine(sentence(rule) + source(rule)));
      text.append('\n');
      rule.cells()
          .forEach(
              (header, cell) ->
                  text.append("  " + header + reference(rule, header) + "：")
                      .append(Visible.oneLine(cell) + "\n"));
    }
    return text.toString();
  }

  private static String reference(RuleStatement rule, String header) {
    String cell = rule.reference().cells().getOrDefault(header, "");
    return cell.isEmpty() ? "" : "（" + cell + "）";
  }

  private static String sentence(RuleStatement rule) {
    String state = rule.enabled() ? "" : "【停用】";
    String validity = rule.validity().isEmpty() ? "" : rule.validity() + "，";
    return rule.reference().id() + "：" + state + validity + rule.sentence();
  }

  private static String source(RuleStatement rule) {
    String bases = ReportWords.bases(rule.legalBasis());
    return (bases.isEmpty() ? "" : "依据" + bases + "。") + " " + ReportWords.place(rule.reference());
  }

  /** An indented array with an object for each rule. */
  public String json(List<RuleStatement> rules) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    rules.forEach(rule -> add(array.addObject(), rule));
    return IndentedJson.text(array);
  }

  private static void add(ObjectNode node, RuleStatement rule) {
    RuleReference reference = rule.reference();
    node.put("id", reference.id()).put("enabled", rule.enabled());
    node.put("validity", rule.validity()).put("sentence", rule.sentence());
    ArrayNode bases = node.putArray("legalBasis");
    for (LegalBasis basis : rule.legalBasis()) {
      bases
          .addObject()
          .put("documentNumber", basis.documentNumber())
          .put("title", basis.title())
          .put("article", basis.article());
    }
    node.put("verification", rule.verification().label());
    node.put("file", reference.file()).put("sheet", reference.sheet()).put("row", reference.row());
    ObjectNode cells = node.putObject("cells");
    rule.cells()
        .forEach(
            (header, text) -> {
              ObjectNode cell = cells.putObject(header);
              String at = reference.cells().getOrDefault(header, "");
              if (!at.isEmpty()) {
                cell.put("cell", at);
              }
              cell.put("text", text);
            });
  }
}
