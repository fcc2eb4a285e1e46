package org.jihe.bench.peers;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda's engine for DMN. */
final class CamundaDmn implements Engine {
  private final Workload workload;
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision;

  CamundaDmn(byte[] document, Workload workload) {
    this.workload = workload;
    decision = engine.parseDecision(Dmn.NAME, new ByteArrayInputStream(document));
  }

  @Override
  public void ask(Form form, Found found) {
    for (Question question : form.questions()) {
      for (DmnDecisionRuleResult row :
          engine.evaluateDecisionTable(decision, Dmn.inputs(workload, question))) {
        found.row(question.getNumber(), ((Number) row.getSingleEntry()).intValue());
      }
    }
  }
}
