package org.jihe.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Defect;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;

/** Compiles the DRL of the shipped rulebook while the program is built. */
final class ShippedRules {
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
    write(entries, compilation.resource(), Path.of(args[0]));
  }

  private static void write(Map<String, byte[]> entries, String list, Path classes)
      throws IOException {
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(".class")) {
        Path path = classes.resolve(entry.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, entry.getValue());
      }
    }
    Files.writeString(
        classes.resolve("org/jihe/rules").resolve(list), CompiledClasses.models(entries));
  }
}
