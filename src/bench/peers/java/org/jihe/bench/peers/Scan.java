package org.jihe.bench.peers;

/** Asks row after row, in plain Java. */
final class Scan implements Engine {
  private final PlainRow[] rows;
  private final boolean first;

  Scan(Workload workload, Policy policy) {
    rows = PlainRow.of(workload);
    first = policy == Policy.FIRST;
  }

  @Override
  public void ask(Form form, Found found) {
    for (Question question : form.questions()) {
      for (int i = 0; i < rows.length; i++) {
        if (rows[i].holds(question)) {
          found.row(question.getNumber(), i);
          if (first) {
            break;
          }
        }
      }
    }
  }
}
