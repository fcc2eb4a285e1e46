package org.jihe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.regression.difference.DifferenceJson;
import org.jihe.regression.difference.RuleChanges;
import org.jihe.reporting.Wording;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.sheet.SheetTables;

/**
 * What is different between two versions of a workbook, each as it stands: neither need go together
 * with the rest of today's rulebook.
 *
 * @param file its name, such as {@code weights.xlsx}
 */
record ServedDifferences(String file) {

  /**
   * {@code file}, {@code changes}, and in {@code unread} what could not be read of either version:
   * a row with a defect is not compared, and would seem to be gone.
   */
  Map<String, Object> between(byte[] from, byte[] to) {
    SheetTables before = RulebookDirectory.read(file, from);
    SheetTables after = RulebookDirectory.read(file, to);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file);
    told.put(
        "changes", new DifferenceJson().objects(RuleChanges.between(before.rows(), after.rows())));
    Map<String, Object> unread = new LinkedHashMap<>();
    unread.put("from", lines(before));
    unread.put("to", lines(after));
    told.put("unread", unread);
    return told;
  }

  private static List<String> lines(SheetTables read) {
    return read.defects().stream().map(Wording::line).toList();
  }
}
