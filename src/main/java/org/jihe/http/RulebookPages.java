package org.jihe.http;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;

/** A rulebook as people read it. May be used by many threads; the first call may take seconds. */
public interface RulebookPages {

  /** Every row put into words, table after table, those not enabled too. */
  List<RuleStatement> rules();

  /** What its rows repeat, contradict, cover up or leave out. */
  List<RuleNote> notes();

  /**
   * One of its workbooks.
   *
   * @param name such as {@code weights.xlsx}
   */
  Optional<byte[]> workbook(String name);
}
