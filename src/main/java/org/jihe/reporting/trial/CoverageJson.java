package org.jihe.reporting.trial;

import org.jihe.domain.trial.RowCoverage;
import org.jihe.domain.trial.Coverage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jihe.reporting.PlainJson;

/** How far filings exercise a rulebook, for programs. */
public final class CoverageJson {

  /**
   * One object: {@code fired}, {@code near}, {@code rows} (how many), {@code percent}, {@code
   * list}.
   */
  public String write(Coverage coverage) {
    return new String(new PlainJson().indented(object(coverage)), StandardCharsets.UTF_8);
  }

  /** The same object, not yet written. */
  public Map<String, Object> object(Coverage coverage) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("fired", coverage.share().fired());
    root.put("near", coverage.share().near());
    root.put("rows", coverage.share().all());
    root.put("percent", coverage.share().percent());
    root.put("list", coverage.rows().stream().map(CoverageJson::of).toList());
    return root;
  }

  private static Map<String, Object> of(RowCoverage row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.row().id());
    object.put("file", row.row().file());
    object.put("sheet", row.row().sheet());
    object.put("row", row.row().row());
    object.put("reach", row.reach().name().toLowerCase(Locale.ROOT));
    if (!row.by().isEmpty()) {
      object.put("by", row.by());
    }
    Map<String, Object> unseen = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (header, cell) -> {
              if (!cell.unseen().isEmpty()) {
                unseen.put(row.place(header), cell.unseen());
              }
            });
    if (!unseen.isEmpty()) {
      object.put("unseenWords", unseen);
    }
    return object;
  }
}
