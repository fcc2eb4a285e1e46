package org.jihe.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.jihe.domain.Defect;
import org.jihe.domain.Sha256;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.KeptRows;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;

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
   * Writes the compiled rules beside the classes that look for them.
   *
   * @param args the directory of the compiled classes
   * @throws IllegalStateException when the DRL has a defect, which ends the build
   */
  public static void main(String[] args) throws IOException {
    List<Defect> defects = new ArrayList<>();
    List<DrlFile> drl = new ArrayList<>();
    DrlFence fence = new DrlFence(FactTypes.NAMED, FactTypes.SINGLE);
    for (RulebookFile file : RulebookFile.bundled()) {
      if (file.isDrl()) {
        fence.admit(file.path(), file.bytes(), defects).ifPresent(drl::add);
      }
    }
    List<DrlFile> files = RuleEngine.inOrder(drl);
    DrlCompilation compilation = new DrlCompilation(files, RuleEngine.numbers(files));
    InternalKieModule module =
        compilation
            .compiled(defects)
            .filter(built -> defects.isEmpty())
            .orElseThrow(() -> new IllegalStateException("the shipped DRL: " + defects));
    Path folder = Path.of(args[0]).resolve("org/jihe/rules");
    Files.write(folder.resolve(compilation.resource()), timeless(module.getBytes()));
    for (RulebookFile file : RulebookFile.bundled()) {
      if (file.isDrl()) {
        Files.writeString(folder.resolve(resource(ADMITTED, file)), file.name());
      } else {
        write(file, folder);
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
    SheetTables read =
        new WorkbookReader().read(file.name(), file.bytes(), PolicyTables.of(file.name()));
    Optional<String> kept = KeptRows.of(read);
    if (kept.isPresent()) {
      Files.writeString(folder.resolve(resource(ROWS, file)), kept.get());
    }
  }

  /** The same archive, its entries in the order of their names and without a time. */
  private static byte[] timeless(byte[] jar) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry timeless = new ZipEntry(entry.getKey());
        timeless.setTime(0);
        out.putNextEntry(timeless);
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
