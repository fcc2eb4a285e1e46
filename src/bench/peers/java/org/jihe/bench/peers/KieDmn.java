package org.jihe.bench.peers;

import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools' own engine for DMN. */
final class KieDmn implements Engine {
  private final Workload workload;
  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmn(byte[] document, Workload workload) {
    this.workload = workload;
    Resource resource = ResourceFactory.newByteArrayResource(document).setSourcePath("peers.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public void ask(Form form, Found found) {
    for (Question question : form.questions()) {
      DMNContext context = runtime.newContext();
      Dmn.inputs(workload, question).forEach(context::set);
      DMNResult result = runtime.evaluateAll(model, context);
      if (result.hasErrors()) {
        throw new IllegalStateException(result.getMessages().toString());
      }
      Object decided = result.getDecisionResultByName(Dmn.NAME).getResult();
      if (decided instanceof List<?> rows) {
        rows.forEach(row -> found.row(question.getNumber(), ((Number) row).intValue()));
      } else if (decided instanceof Number row) {
        found.row(question.getNumber(), row.intValue());
      }
    }
  }
}
