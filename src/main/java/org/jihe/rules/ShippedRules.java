package org.jihe.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Sha256;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.table.KeptRows;
import org.jihe.rules.table.SheetTables;
import org.jihe.rules.table.TableSchema;
import org.jihe.rules.table.WorkbookReader;

/**
 * What is made of the shipped rulebook while the program is built, so that it need not be made at
 * every start: its DRL compiled, the rows of its workbooks as text. Each is found by the hash of
 * what it was made of; a file that differs in one byte is read, or compiled, as any other.
 */
final class ShippedRules {
  private static final String ADMITTED = "admitted";
  private static final String ROWS = "rows";

  private ShippedRules() {}

  /**
   * Writes the compiled rules among the program's classes, where a class-data archive can hold
   * them.
   *
   * @param args the directory of the compiled classes
   * @throws IllegalStateException when the DRL has a defect, which ends the build
   */
  public static void main(String[] args) throws IOException {
    List<Defect> defects = new ArrayList<>();
    List<DrlFile> drl = new ArrayList<>();
    DrlFence fence = new DrlFence(FactTypes.NAMED);
    for (RulebookFile file : RulebookFile.bundled()) {
      if (file.isDrl()) {
        fence.admit(file.path(), file.bytes(), defects).ifPresent(drl::add);
      }
    }
    DrlCompilation compilation = new DrlCompilation(RuleEngine.inOrder(drl));
    Map<String, byte[]> entries =
        compilation
            .compiled(defects)
            .filter(built -> defects.isEmpty())
            .orElseThrow(() -> new IllegalStateException("the shipped DRL: " + defects));
    Path classes = Path.of(args[0]);
    Path beside = classes.resolve("org/jihe/rules");
    write(entries, classes);
    Files.writeString(beside.resolve(compilation.resource()), CompiledClasses.models(entries));
    for (RulebookFile file : RulebookFile.bundled()) {
      if (file.isDrl()) {
        Files.writeString(beside.resolve(resource(ADMITTED, file)), file.name());
      } else {
        write(file, beside);
      }
    }
  }

  private static String resource(String kind, RulebookFile file) {
    return kind + "-" + Sha256.hex(file.bytes()) + ".txt";
  }

  /** Whether the fence let these very bytes through, Drools' reading of them included. */
  static boolean admitted(RulebookFile file) {
    return ShippedRules.class.getResource(resource(ADMITTED, file)) != null;
  }

  /** The rows of a workbook of which these are the very bytes; empty when it is not shipped. */
  static Optional<SheetTables> rows(RulebookFile file, List<TableSchema> schemas) {
    try (InputStream in = ShippedRules.class.getResourceAsStream(resource(ROWS, file))) {
      return in == null
          ? Optional.empty()
          : KeptRows.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), schemas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(RulebookFile file, Path folder) throws IOException {
    SheetTables read = new WorkbookReader().read(file.name(), file.bytes(), Tables.of(file.name()));
    Optional<String> kept = KeptRows.of(read);
    if (kept.isPresent()) {
      Files.writeString(folder.resolve(resource(ROWS, file)), kept.get());
    }
  }

  private static void write(Map<String, byte[]> entries, Path classes) throws IOException {
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(".class")) {
        Path path = classes.resolve(entry.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, entry.getValue());
      }
    }
  }
}
