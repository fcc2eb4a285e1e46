package org.jihe.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.policy.Catalogue;
import org.jihe.rules.policy.CheckUse;
import org.jihe.rules.policy.TableRows;

/** Tells which rows a check goes by: its cards, its decisions, and the tables that it asks. */
final class CheckRows {
  private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end");
  private static final Pattern CARD =
      Pattern.compile("(?:Breach\\.of|CouldNotRun)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CATEGORY = Pattern.compile("category\\(\\)\\s*==\\s*\"([^\"]+)\"");

  private final Set<String> cards = new HashSet<>();
  private final Set<String> categories = new HashSet<>();

  /** The check as it goes by rows. */
  static CheckUse use(String check, TableRows rows, List<RulebookFile> files) {
    CheckRows found = new CheckRows();
    found.cards.add(check);
    Catalogue.rows(rows).stream()
        .filter(row -> row.text(DecisionTable.CHECK).equals(check))
        .forEach(row -> found.cards.add(row.id()));
    files.stream().filter(RulebookFile::isDrl).forEach(file -> found.findCategories(file.text()));
    return new CheckUse(check, found.cards, found.categories);
  }

  private void findCategories(String drl) {
    Matcher rule = RULE.matcher(drl);
    while (rule.find()) {
      if (CARD.matcher(rule.group()).results().anyMatch(m -> cards.contains(m.group(1)))) {
        CATEGORY.matcher(rule.group()).results().forEach(m -> categories.add(m.group(1)));
      }
    }
  }
}
