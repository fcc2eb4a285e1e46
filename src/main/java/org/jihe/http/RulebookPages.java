package org.jihe.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleStatement;
import org.jihe.domain.trial.Progress;

/** A rulebook as people read it. May be used by many threads; the first call may take seconds. */
public interface RulebookPages {

  /** Every row put into words, table after table, those not enabled too. */
  List<RuleStatement> rules();

  /** What its rows repeat, contradict, cover up or leave out. */
  List<RuleNote> notes();

  /**
   * How far the service's fixtures exercise its rows: an object of JSON (schema {@code Coverage} of
   * the OpenAPI document). It takes long, and never more than one processor.
   *
   * @param progress is told of each row
   * @return empty when there are no fixtures
   * @throws IOException when they cannot be read
   * @throws org.jihe.domain.Cancelled when the thread has been interrupted
   */
  Optional<Map<String, Object>> coverage(Progress progress) throws IOException;

  /**
   * One of its workbooks.
   *
   * @param name such as {@code weights.xlsx}
   */
  Optional<byte[]> workbook(String name);
}
