package org.jihe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;
import org.jihe.rules.sheet.WorkbookWriter;

/** The shipped rulebook, with more rows in the tables that grow. */
final class Grown {
  private Grown() {}

  /**
   * Loads the rulebook.
   *
   * @param rows how many more in each of 判定表, 用语 and 立项依据登记
   */
  static Rulebook rulebook(int rows) {
    try {
      List<RulebookFile> files = decided(rows);
      if (rows > 0) {
        files.replaceAll(file -> grown(file, "wording.xlsx", "用语", Rows.wording(rows)));
        files.replaceAll(file -> grown(file, "legal-basis.xlsx", "立项依据登记", Rows.registry(rows)));
      }
      return Rulebook.load(files);
    } catch (RulebookException e) {
      throw new IllegalStateException(e.defects().toString(), e);
    }
  }

  /**
   * The files of the rulebook.
   *
   * @param rows how many more in 判定表 alone
   */
  static List<RulebookFile> decided(int rows) {
    try {
      List<RulebookFile> files = new ArrayList<>(RulebookFile.bundled());
      if (rows > 0) {
        files.replaceAll(file -> grown(file, "decisions.xlsx", "判定表", Rows.decisions(rows)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulebookFile grown(RulebookFile file, String workbook, String sheet, String rows) {
    if (!file.name().equals(workbook)) {
      return file;
    }
    List<TableSchema> schemas = PolicyTables.of(workbook);
    SheetTables shipped = new WorkbookReader().read(workbook, file.bytes(), schemas);
    String heading = "\n## " + sheet + "\n";
    String text = new TableText().render(schemas, shipped.rows()).replace(heading, heading + rows);
    SheetTables all = new TableText().parse(workbook.replace(".xlsx", ".txt"), text, schemas);
    if (!all.defects().isEmpty()) {
      throw new IllegalStateException(all.defects().get(0).toString());
    }
    return new RulebookFile(workbook, new WorkbookWriter().write(schemas, all.rows()));
  }
}
