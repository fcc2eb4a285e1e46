package org.jihe.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.builder.DecisionTableConfiguration;
import org.kie.internal.builder.DecisionTableInputType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/**
 * A decision table of Drools itself, each row of which becomes a rule. One session answers all,
 * which is the faster way: a form is inserted, judged and deleted. For a first match indicators
 * take turns, as rows exclude each other in a whole session.
 */
final class DroolsTable implements Engine {
  private final KieSession session;
  private final boolean first;

  DroolsTable(byte[] workbook, Policy policy) {
    DecisionTableConfiguration configuration =
        KnowledgeBuilderFactory.newDecisionTableConfiguration();
    configuration.setInputType(DecisionTableInputType.XLSX);
    session =
        new KieHelper()
            .addResource(
                ResourceFactory.newByteArrayResource(workbook)
                    .setConfiguration(configuration)
                    .setResourceType(ResourceType.DTABLE)
                    .setSourcePath("rules/peers.drl.xlsx"),
                ResourceType.DTABLE)
            .build()
            .newKieSession();
    first = policy == Policy.FIRST;
  }

  static byte[] workbook(Workload workload, Policy policy) {
    boolean first = policy == Policy.FIRST;
    List<Column> columns =
        workload.headings().stream().flatMap(h -> Column.of(h).stream()).toList();
    try (Workbooks workbook = new Workbooks("Rules")) {
      workbook.line("RuleSet", "org.jihe.bench.peers");
      workbook.line("Import", "org.jihe.bench.peers.Question,org.jihe.bench.peers.Engine");
      workbook.line("Variables", "org.jihe.bench.peers.Engine.Found found");
      workbook.line("Sequential", String.valueOf(first));
      workbook.line("");
      workbook.line("RuleTable Peers");
      List<List<String>> head = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (Column column : columns) {
        head.get(0).add("CONDITION");
        head.get(1).add("q : Question");
        head.get(2).add(column.said());
      }
      head.get(0).add("ACTION");
      head.get(1).add("");
      head.get(2).add("found.row(q.getNumber(), $param);");
      if (first) {
        head.get(0).add("ACTIVATION-GROUP");
        head.get(1).add("");
        head.get(2).add("");
      }
      head.forEach(line -> workbook.line(line.toArray(String[]::new)));
      workbook.merge(7, 0, columns.size() - 1);
      workbook.line(columns.stream().map(c -> c.heading().header()).toArray(String[]::new));
      for (int i = 0; i < workload.rows().size(); i++) {
        Map<Heading, Cell> cells = workload.rows().get(i);
        Row row =
            workbook.line(
                columns.stream()
                    .map(c -> c.written(cells.getOrDefault(c.heading(), Cell.BLANK)))
                    .toArray(String[]::new));
        row.createCell(columns.size()).setCellValue(i);
        if (first) {
          row.createCell(columns.size() + 1).setCellValue("one");
        }
      }
      return workbook.bytes();
    }
  }

  /** A condition: how it is said, and what stands in the cell of a row. */
  private record Column(Heading heading, String said, boolean begins) {
    static List<Column> of(Heading heading) {
      String field = heading.field();
      return switch (heading.kind()) {
        case EQUAL -> List.of(new Column(heading, field + " == \"$param\"", false));
        case AMONG -> List.of(new Column(heading, field + " in ($param)", false));
        case WITHIN -> List.of(new Column(heading, field + " >= $1, " + field + " < $2", false));
        case WORDS ->
            List.of(
                new Column(heading, "forall(||){" + field + ".contains(\"$\")}", false),
                new Column(heading, field + ".startsWith(\"$param\")", true));
      };
    }

    String written(Cell cell) {
      if (cell.isBlank()) {
        return "";
      }
      return switch (heading.kind()) {
        case EQUAL -> cell.words().get(0);
        case AMONG -> '"' + String.join("\", \"", cell.words()) + '"';
        case WITHIN -> cell.low() + "," + cell.high();
        case WORDS -> cell.begins() == begins ? String.join(",", cell.words()) : "";
      };
    }
  }

  @Override
  public void ask(Form form, Found found) {
    session.setGlobal("found", found);
    if (first) {
      form.questions().forEach(question -> fire(List.of(question)));
    } else {
      fire(form.questions());
    }
  }

  private void fire(List<Question> questions) {
    List<FactHandle> handles = questions.stream().map(session::insert).toList();
    session.fireAllRules();
    handles.forEach(session::delete);
  }
}
