package org.jihe.reporting.trial;

import org.jihe.domain.trial.Mutation;
import org.jihe.domain.trial.Slip;
import org.jihe.reporting.Visible;

/** How well fixtures watch over a rulebook, for a terminal. */
public final class MutationText {

  /** The score by table, then every slip that nothing noticed with what fixture would. */
  public String write(Mutation mutation) {
    StringBuilder text = new StringBuilder();
    mutation
        .byTable()
        .forEach(
            (table, score) ->
                text.append(
                    table
                        + "  "
                        + score.noticed()
                        + "/"
                        + score.slips()
                        + "  "
                        + score.percent()
                        + "%\n"));
    if (!mutation.survivors().isEmpty()) {
      text.append("\n没有样例察觉的改动：\n");
      for (Slip slip : mutation.survivors()) {
        text.append("  " + Visible.oneLine(slip.text()) + "  〔" + slip.kind().label() + "〕\n");
        text.append("      可补：" + Visible.oneLine(Proposal.of(slip)) + "\n");
      }
      text.append('\n');
    }
    return text.append(summary(mutation)).append('\n').toString();
  }

  /** The score over all tables, on one line. */
  public static String summary(Mutation mutation) {
    Mutation.Score score = mutation.score();
    return "试改 "
        + score.slips()
        + " 处，样例察觉 "
        + score.noticed()
        + " 处（"
        + score.percent()
        + "%），样例 "
        + mutation.fixtures()
        + " 个"
        + (mutation.refused().isEmpty() ? "" : "；另有 " + mutation.refused().size() + " 处改后规则不能用，不计");
  }
}
