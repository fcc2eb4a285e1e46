package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Entry;
import org.jihe.domain.Finding;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Note;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.RuleReference;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.Source;

/** A report as a tree of JSON. What is not known is left out, but for what the schema requires. */
final class ReportTree {
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  private final boolean withForms;

  /**
   * @param withForms whether each form stands in its assessment as it was filed
   */
  ReportTree(boolean withForms) {
    this.withForms = withForms;
  }

  ObjectNode of(Report report) {
    ObjectNode tree = nodes.objectNode();
    tree.set("rulebook", rulebook(report.rulebook()));
    tree.set("source", source(report.filing().source(), report.filing().declarations().size()));
    ArrayNode defects = tree.putArray("defects");
    report.filing().defects().forEach(defect -> defects.add(defect(defect)));
    ArrayNode notes = tree.putArray("notes");
    report.filing().notes().forEach(note -> notes.add(note(note)));
    ArrayNode assessments = tree.putArray("assessments");
    report.assessments().forEach(assessment -> assessments.add(assessment(assessment)));
    ArrayNode crossFindings = tree.putArray("crossFindings");
    report.crossFindings().forEach(finding -> crossFindings.add(finding(finding)));
    tree.set("crossChecks", checks(report.crossChecks()));
    return tree;
  }

  private ObjectNode rulebook(RulebookEdition rulebook) {
    ObjectNode tree = nodes.objectNode().put("version", rulebook.version());
    ArrayNode files = tree.putArray("files");
    rulebook
        .files()
        .forEach(file -> files.addObject().put("file", file.file()).put("sha256", file.sha256()));
    return tree;
  }

  private ObjectNode source(Source source, int declarations) {
    return nodes
        .objectNode()
        .put("name", source.name())
        .put("kind", source.kind().label())
        .put("declarations", declarations);
  }

  private ObjectNode defect(Defect defect) {
    ObjectNode tree = nodes.objectNode().put("message", defect.message());
    putKnown(tree, "hint", defect.hint());
    if (defect.form() > 0) {
      tree.put("index", defect.form());
    }
    ObjectNode place = tree.putObject("place");
    putPosition(place, defect.position());
    return tree;
  }

  private ObjectNode note(Note note) {
    ObjectNode tree = nodes.objectNode().put("message", note.message());
    putKnown(tree, "reading", note.reading());
    putPosition(tree.putObject("place"), note.position());
    return tree;
  }

  private ObjectNode assessment(Assessment assessment) {
    Declaration declaration = assessment.declaration();
    ObjectNode tree = nodes.objectNode().put("index", declaration.index());
    putEntry(tree, "projectCode", declaration.projectCode());
    putEntry(tree, "projectName", declaration.projectName());
    if (declaration.year() == 0) {
      tree.putNull("budgetYear");
    } else {
      tree.put("budgetYear", declaration.year());
    }
    tree.put("verdict", ReportWords.code(assessment.verdict()));
    ArrayNode findings = tree.putArray("findings");
    assessment.findings().forEach(finding -> findings.add(finding(finding)));
    tree.set("checks", checks(assessment.checks()));
    if (withForms) {
      tree.set("form", FormTree.of(declaration));
    }
    return tree;
  }

  /** Null for a field that the form does not have or that was not read, empty for a blank one. */
  private static void putEntry(ObjectNode tree, String name, Entry entry) {
    if (entry.onForm() && !entry.unknown()) {
      tree.put(name, entry.text());
    } else {
      tree.putNull(name);
    }
  }

  private ObjectNode checks(CheckCount checks) {
    ObjectNode tree =
        nodes
            .objectNode()
            .put("ran", checks.total())
            .put("passed", checks.passed().size())
            .put("fired", checks.fired().size())
            .put("notApplicable", checks.notApplicable().size());
    ArrayNode couldNotRun = tree.putArray("couldNotRun");
    checks.couldNotRun().forEach(one -> couldNotRun.add(couldNotRun(one)));
    return tree;
  }

  private ObjectNode couldNotRun(CouldNotRun one) {
    ObjectNode tree = nodes.objectNode().put("check", one.check()).put("reason", one.reason());
    one.place().map(this::place).filter(p -> !p.isEmpty()).ifPresent(p -> tree.set("place", p));
    if (one.indicator() > 0) {
      tree.put("indicator", one.indicator());
    }
    if (one.partly()) {
      tree.put("partly", true);
    }
    return tree;
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode tree =
        nodes
            .objectNode()
            .put("check", finding.check())
            .put("severity", finding.severity().name())
            .put("certainty", finding.certainty().name().toLowerCase(Locale.ROOT))
            .put("message", finding.message());
    putKnown(tree, "suggestion", finding.suggestion());
    tree.put("field", finding.place().field());
    tree.set("place", place(finding.place()));
    putKnown(tree, "actual", finding.actual());
    putKnown(tree, "expected", finding.expected());
    ArrayNode bases = tree.putArray("legalBasis");
    finding.legalBasis().forEach(basis -> bases.add(basis(basis)));
    putKnown(tree, "reason", finding.reason());
    tree.set("rule", rule(finding.rule()));
    if (!finding.declarations().isEmpty()) {
      ArrayNode declarations = tree.putArray("declarations");
      finding.declarations().forEach(declarations::add);
    }
    return tree;
  }

  private ObjectNode place(Place place) {
    ObjectNode tree = nodes.objectNode();
    putKnown(tree, "label", place.label());
    putPosition(tree, place.position());
    putKnown(tree, "quote", place.quote());
    return tree;
  }

  private static void putPosition(ObjectNode tree, Position position) {
    if (position instanceof Position.Line at) {
      tree.put("line", at.line());
    } else if (position instanceof Position.TableCell at) {
      tree.put("table", at.table()).put("row", at.row()).put("column", at.column());
      tree.put("cell", "R" + at.row() + "C" + at.column());
    } else if (position instanceof Position.SheetCell at) {
      tree.put("sheet", at.sheet()).put("cell", at.cell());
    } else if (position instanceof Position.Paragraph at) {
      tree.put("paragraph", at.paragraph());
    } else if (position instanceof Position.Pointer at) {
      tree.put("pointer", at.pointer());
    }
  }

  private ObjectNode basis(LegalBasis basis) {
    ObjectNode tree = nodes.objectNode();
    putKnown(tree, "documentNumber", basis.documentNumber());
    putKnown(tree, "title", basis.title());
    putKnown(tree, "article", basis.article());
    return tree.put("verification", basis.verification().label());
  }

  private ObjectNode rule(RuleReference rule) {
    ObjectNode tree = nodes.objectNode().put("id", rule.id());
    putKnown(tree, "file", rule.file());
    putKnown(tree, "sheet", rule.sheet());
    if (rule.row() > 0) {
      tree.put("row", rule.row());
    }
    if (!rule.cells().isEmpty()) {
      ObjectNode cells = tree.putObject("cells");
      rule.cells().forEach(cells::put);
    }
    return tree;
  }

  private static void putKnown(ObjectNode tree, String name, String text) {
    if (!text.isEmpty()) {
      tree.put(name, text);
    }
  }
}
