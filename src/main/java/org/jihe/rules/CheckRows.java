package org.jihe.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;

/** Tells which rows a check goes by: its cards, its decisions, and the tables that it asks. */
final class CheckRows {
  private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end");
  private static final Pattern CARD =
      Pattern.compile("(?:Breach\\.of|CouldNotRun)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CATEGORY = Pattern.compile("category\\(\\)\\s*==\\s*\"([^\"]+)\"");

  private final String check;
  private final Set<String> cards = new HashSet<>();
  private final Set<String> categories = new HashSet<>();

  CheckRows(String check, Map<String, List<RuleRow>> tables, List<RulebookFile> files) {
    this.check = check;
    cards.add(check);
    for (RuleRow row : tables.getOrDefault(Tables.CATALOGUE.sheet(), List.of())) {
      if (row.text("检查").equals(check)) {
        cards.add(row.id());
      }
    }
    files.stream().filter(RulebookFile::isDrl).forEach(file -> findCategories(file.text()));
  }

  private void findCategories(String drl) {
    Matcher rule = RULE.matcher(drl);
    while (rule.find()) {
      if (CARD.matcher(rule.group()).results().anyMatch(m -> cards.contains(m.group(1)))) {
        CATEGORY.matcher(rule.group()).results().forEach(m -> categories.add(m.group(1)));
      }
    }
  }

  /** Whether the check goes by this row. */
  boolean has(RuleRow row) {
    String sheet = row.schema().sheet();
    if (row.schema().equals(Tables.CATALOGUE)) {
      return row.text("检查").equals(check);
    }
    if (sheet.equals(DecisionTable.SHEET)) {
      return cards.contains(row.text(DecisionTable.CHECK));
    }
    if (row.schema().equals(Tables.WORDING)) {
      return categories.contains(row.text("类别"));
    }
    if (row.schema().equals(Tables.PARAMETERS)) {
      return Parameter.Name.of(row.text("名称")).check().equals(check);
    }
    return RuleGaps.checksOf(row.schema()).contains(check) && (!isWords(row) || isCalledFor(row));
  }

  private static boolean isWords(RuleRow row) {
    return row.schema().equals(Tables.FRUGALITY);
  }

  /**
   * Whether one of the row's requirements is what the check looks for; all rows if it looks for
   * none.
   */
  private boolean isCalledFor(RuleRow row) {
    return categories.isEmpty() || row.words("要求").stream().anyMatch(categories::contains);
  }
}
