package org.jihe.rules;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.WrittenFiles;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;
import org.jihe.rules.sheet.WorkbookWriter;

/** Fresh workbooks, with an example row in each table that shows how to fill it and never acts. */
final class TemplateBooks {
  private final Path directory;

  TemplateBooks(Path directory) {
    this.directory = directory;
  }

  WrittenFiles write() {
    List<Path> files = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (String workbook : PolicyTables.workbooks().stream().sorted().toList()) {
      Path target = directory.resolve(workbook);
      try {
        Files.createDirectories(directory);
        Files.write(target, template(workbook), StandardOpenOption.CREATE_NEW);
        files.add(target);
      } catch (FileAlreadyExistsException e) {
        defects.add(
            new Defect(target.toString(), new Position.Nowhere(), "已有这个文件，没有覆盖", "请给出一个新的目录"));
      } catch (IOException e) {
        defects.add(RulebookDirectory.unreadable(target));
      }
    }
    return new WrittenFiles(files, defects);
  }

  private static byte[] template(String workbook) throws IOException {
    Map<String, List<RuleRow>> rows = new LinkedHashMap<>();
    List<TableSchema> schemas = PolicyTables.of(workbook);
    RulebookFile shipped = RulebookFile.bundled(workbook);
    SheetTables read = new WorkbookReader().read(workbook, shipped.bytes(), schemas);
    for (TableSchema schema : schemas) {
      rows.put(schema.sheet(), example(read.of(schema.sheet())));
    }
    return new WorkbookWriter().write(schemas, rows);
  }

  /** Of the shipped rows the one that fills most columns. */
  private static List<RuleRow> example(List<RuleRow> rows) {
    return rows.stream()
        .max(Comparator.comparingInt(row -> row.texts().size()))
        .map(row -> List.of(row.asExample()))
        .orElse(List.of());
  }
}
