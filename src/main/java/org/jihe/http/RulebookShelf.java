package org.jihe.http;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Progress;

/** Where the rulebook is kept. */
public interface RulebookShelf {

  /**
   * The rulebook's files as they lie there now, read once and at once.
   *
   * @throws IOException when they cannot be read
   */
  RulebookFiles read() throws IOException;

  /**
   * The rulebook's files as they lie there now, with other workbooks in the place of theirs.
   * Nothing is changed.
   *
   * @param workbooks by name; each one of {@link #workbooks}
   * @throws IOException when they cannot be read
   */
  RulebookFiles with(Map<String, byte[]> workbooks) throws IOException;

  /**
   * What other workbooks would do: an object of JSON (schema {@code Trial} of the OpenAPI
   * document). Nothing is changed.
   *
   * @param workbooks by name; each one of {@link #workbooks}
   * @param filings on which the change is tried besides the fixtures, by name
   * @param progress is told of each fixture and filing
   * @throws IOException when the rulebook or the fixtures cannot be read
   * @throws org.jihe.domain.Cancelled when the thread has been interrupted
   */
  Map<String, Object> trial(
      Map<String, byte[]> workbooks, Map<String, byte[]> filings, Progress progress)
      throws IOException;

  /**
   * What is different between two versions of a workbook, cell by cell: an object of JSON (schema
   * {@code Differences} of the OpenAPI document).
   *
   * @param file one of {@link #workbooks}
   */
  Map<String, Object> differences(String file, byte[] from, byte[] to);

  /** The names of a rulebook's workbooks, such as {@code weights.xlsx}. */
  List<String> workbooks();

  /** Whether workbooks can be put there. */
  boolean takesWorkbooks();

  /**
   * Puts a workbook in the place of the one that lies there, which is kept.
   *
   * @throws IOException when it cannot be written; the former one then still lies there
   */
  void put(String file, byte[] content) throws IOException;

  /**
   * What workbooks were before, by name, the latest first.
   *
   * @throws IOException when that cannot be read
   */
  List<Earlier> earlier() throws IOException;

  /**
   * A workbook as it was.
   *
   * @return empty when no such one was kept
   * @throws IOException when it cannot be read
   */
  Optional<byte[]> earlier(String file, String sha256) throws IOException;

  /**
   * A workbook as it was.
   *
   * @param replacedAt until when it was in its place
   */
  record Earlier(String file, Instant replacedAt, String sha256) {}
}
