package org.jihe.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jihe.domain.Declaration;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;
import org.jihe.rules.sheet.WorkbookWriter;

/**
 * 判定表, asked about forms that were read before. It knows no first match: of all that hold, the
 * first of each indicator is taken.
 */
final class JiheTable implements Engine {
  private static final String FILE = "decisions.xlsx";

  private final DecisionTable table;
  private final Map<Form, Declaration> forms = new IdentityHashMap<>();
  private final Map<RuleRow, Integer> numbers = new IdentityHashMap<>();
  private final boolean first;

  JiheTable(byte[] workbook, Workload workload, Policy policy) {
    List<RuleRow> rows = rows(workbook);
    table = new DecisionTable(rows, new Vocabulary());
    workload.forms().forEach(form -> forms.put(form, JiheForm.of(form)));
    rows.forEach(row -> numbers.put(row, numbers.size()));
    first = policy == Policy.FIRST;
  }

  /** The workbook of these rows. */
  static byte[] workbook(Workload workload) {
    List<TableSchema> schemas = List.of(DecisionTable.schema());
    return workbook("# decisions.xlsx\n\n## 判定表\n" + text(workload), schemas);
  }

  /** The shipped workbook with these rows more. */
  static byte[] grown(RulebookFile shipped, Workload workload) {
    List<TableSchema> schemas = PolicyTables.of(FILE);
    SheetTables read = new WorkbookReader().read(FILE, shipped.bytes(), schemas);
    String heading = "\n## 判定表\n";
    String text = new TableText().render(schemas, read.rows());
    return workbook(text.replace(heading, heading + text(workload)), schemas);
  }

  private static byte[] workbook(String text, List<TableSchema> schemas) {
    SheetTables parsed = new TableText().parse("decisions.txt", text, schemas);
    if (!parsed.defects().isEmpty()) {
      throw new IllegalStateException(parsed.defects().get(0).toString());
    }
    return new WorkbookWriter().write(schemas, parsed.rows());
  }

  private static String text(Workload workload) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < workload.rows().size(); i++) {
      text.append("\n[P-%05d]\n启用: 是\n".formatted(i));
      workload
          .rows()
          .get(i)
          .forEach(
              (heading, cell) -> {
                if (!cell.isBlank()) {
                  text.append(heading.header()).append(": ").append(written(heading, cell));
                  text.append('\n');
                }
              });
      text.append("检查: name-content\n级别: 提示\n");
    }
    return text.toString();
  }

  /** The rows of a workbook. */
  static List<RuleRow> rows(byte[] workbook) {
    SheetTables read = new WorkbookReader().read(FILE, workbook, List.of(DecisionTable.schema()));
    if (!read.defects().isEmpty()) {
      throw new IllegalStateException(read.defects().get(0).toString());
    }
    return read.of(DecisionTable.SHEET);
  }

  private static String written(Heading heading, Cell cell) {
    return switch (heading.kind()) {
      case EQUAL, AMONG -> cell.words().stream().collect(Collectors.joining("、"));
      case WORDS -> (cell.begins() ? "开头 " : "含 ") + String.join("、", cell.words());
      case WITHIN -> {
        String unit = heading == Heading.BUDGET ? "元" : "";
        yield "≥" + cell.low() + unit + " 且 <" + cell.high() + unit;
      }
    };
  }

  /** A form of this workload as a filing. */
  static byte[] json(Form form) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Question any = form.questions().get(0);
    ObjectNode declaration = mapper.createObjectNode();
    declaration.put("preparedBy", any.getPreparer());
    declaration.put("competentDepartment", any.getDepartment());
    declaration.put("projectName", any.getProject());
    declaration.put("budgetYear", 2024);
    declaration.put("amountUnit", "元");
    declaration.putObject("budget").put("total", any.getBudget());
    declaration.put("overview", any.getOverview());
    ArrayNode indicators = declaration.putArray("indicators");
    for (Question question : form.questions()) {
      indicators
          .addObject()
          .put("name", question.getName())
          .put("level1", question.getLevel1())
          .put("level2", question.getLevel2())
          .put("weight", question.getWeight())
          .put("measure", question.getMeasure())
          .put("comparator", question.getComparator())
          .put("target", String.valueOf(question.getTarget()));
    }
    ObjectNode filing = mapper.createObjectNode();
    filing.putArray("declarations").add(declaration);
    return mapper.writeValueAsBytes(filing);
  }

  @Override
  public void ask(Form form, Found found) {
    int last = 0;
    for (RuleMatch match : table.match(forms.get(form))) {
      if (!(match instanceof RuleMatch.Hit)) {
        throw new IllegalStateException(match.toString());
      }
      if (!first || match.indicator() != last) {
        found.row(match.indicator(), numbers.get(match.row()));
      }
      last = match.indicator();
    }
  }
}
