package org.jihe.bench.peers;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Declaration;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.decision.Vocabulary;
import org.jihe.rules.sheet.RuleRow;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** 判定表, asked by the one rule that asks it in Jihe: a session for each form, as there. */
public final class JiheFromDrl implements Engine {
  private static final String DRL =
      """
      package org.jihe.bench.asked;
      import org.jihe.bench.peers.JiheFromDrl.Sink;
      import org.jihe.domain.Declaration;
      import org.jihe.rules.decision.DecisionTable;
      import org.jihe.rules.decision.RuleMatch;
      global Sink sink;
      rule "decisions" when
        $form : Declaration()
        $table : DecisionTable()
        $match : RuleMatch() from $table.match($form)
      then
        sink.found($match);
      end
      """;

  private final KieBase base;
  private final DecisionTable table;
  private final Map<Form, Declaration> forms = new IdentityHashMap<>();
  private final Map<RuleRow, Integer> numbers = new IdentityHashMap<>();

  /** Receives what the rule finds. */
  @FunctionalInterface
  public interface Sink {
    void found(RuleMatch match);
  }

  JiheFromDrl(byte[] workbook, Workload workload) {
    List<RuleRow> rows = JiheTable.rows(workbook);
    table = new DecisionTable(rows, new Vocabulary());
    workload.forms().forEach(form -> forms.put(form, JiheForm.of(form)));
    rows.forEach(row -> numbers.put(row, numbers.size()));
    base = new KieHelper().addContent(DRL, ResourceType.DRL).build(ExecutableModelProject.class);
  }

  @Override
  public void ask(Form form, Found found) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(
          "sink",
          (Sink) match -> found.row(match.indicator(), numbers.getOrDefault(match.row(), -1)));
      session.insert(forms.get(form));
      session.insert(table);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
