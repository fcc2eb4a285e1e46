package org.jihe.workbench;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.regression.difference.RuleChanges;
import org.jihe.rules.RulebookDirectory;
import org.jihe.rules.sheet.SheetTables;

/**
 * What is different between two versions of a workbook, each as it stands: neither need go together
 * with the rest of today's rulebook. A row with a defect is not compared, and would seem to be
 * gone.
 *
 * @param file its name, such as {@code weights.xlsx}
 * @param unreadFrom what could not be read of the one version
 * @param unreadTo what could not be read of the other
 */
public record WorkbookDifferences(
    String file, List<RuleChange> changes, List<Defect> unreadFrom, List<Defect> unreadTo) {
  public WorkbookDifferences {
    changes = List.copyOf(changes);
    unreadFrom = List.copyOf(unreadFrom);
    unreadTo = List.copyOf(unreadTo);
  }

  static WorkbookDifferences between(String file, byte[] from, byte[] to) {
    SheetTables before = RulebookDirectory.read(file, from);
    SheetTables after = RulebookDirectory.read(file, to);
    return new WorkbookDifferences(
        file, RuleChanges.between(before.rows(), after.rows()), before.defects(), after.defects());
  }
}
