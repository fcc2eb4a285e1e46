package org.jihe.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.jihe.domain.Defect;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;

/** Compiles the DRL of the shipped rulebook while the program is built. */
final class ShippedRules {
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
