package org.jihe.reporting.trial;

import org.jihe.domain.trial.SlipResult;
import org.jihe.domain.trial.Slip;
import org.jihe.domain.trial.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jihe.reporting.PlainJson;

/** How well fixtures watch over a rulebook, for programs. */
public final class MutationJson {

  /**
   * One object: {@code noticed}, {@code slips}, {@code percent}, {@code tables}, {@code results}.
   */
  public String write(Mutation mutation) {
    Map<String, Object> root = score(mutation.score());
    Map<String, Object> tables = new LinkedHashMap<>();
    mutation.byTable().forEach((table, score) -> tables.put(table, score(score)));
    root.put("tables", tables);
    root.put("results", mutation.results().stream().map(MutationJson::of).toList());
    return new String(new PlainJson().indented(root), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> score(Mutation.Score score) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("noticed", score.noticed());
    object.put("slips", score.slips());
    object.put("percent", score.percent());
    return object;
  }

  private static Map<String, Object> of(SlipResult result) {
    Slip slip = result.slip();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", slip.kind().name().toLowerCase(Locale.ROOT));
    object.put("file", slip.file());
    object.put("sheet", slip.sheet());
    object.put("id", slip.id());
    object.put("cell", slip.cell());
    object.put("column", slip.header());
    object.put("before", slip.before());
    object.put("after", slip.after());
    object.put("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
    if (!result.killer().isEmpty()) {
      object.put("noticedBy", result.killer());
    }
    if (result.outcome() == SlipResult.Outcome.SURVIVED) {
      object.put("proposal", Proposal.of(slip));
    }
    return object;
  }
}
