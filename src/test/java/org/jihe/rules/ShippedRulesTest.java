package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;
import org.junit.jupiter.api.Test;

/** The build compiles the rules of {@code rules/drl}, and those only. */
class ShippedRulesTest {
  private static List<DrlFile> admitted(List<RulebookFile> files) {
    List<Defect> defects = new ArrayList<>();
    List<DrlFile> drl = new ArrayList<>();
    DrlFence fence = new DrlFence(FactTypes.NAMED);
    files.stream()
        .filter(RulebookFile::isDrl)
        .forEach(file -> fence.admit(file.path(), file.bytes(), defects).ifPresent(drl::add));
    assertThat(defects).isEmpty();
    return RuleEngine.inOrder(drl);
  }

  private static boolean isCompiled(List<DrlFile> drl) {
    String resource = new DrlCompilation(drl).resource();
    return DrlCompilation.class.getResource(resource) != null;
  }

  @Test
  void are_compiled_whether_they_lie_in_a_directory_or_in_the_program() throws IOException {
    assertThat(isCompiled(admitted(RulebookFile.in(Path.of("rules"))))).isTrue();
    assertThat(isCompiled(admitted(RulebookFile.bundled()))).isTrue();
  }

  @Test
  void one_figure_changed_is_compiled_anew() throws IOException {
    List<RulebookFile> changed = new ArrayList<>();
    for (RulebookFile file : RulebookFile.in(Path.of("rules"))) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      boolean one = file.name().equals("drl/weights.drl");
      changed.add(
          one
              ? new RulebookFile(
                  file.name(),
                  text.replace("signum() <= 0", "signum() <= 1").getBytes(StandardCharsets.UTF_8))
              : file);
    }
    assertThat(isCompiled(admitted(changed))).isFalse();
  }
}
