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
import org.jihe.rules.drl.DrlRule;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.KeptRows;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.WorkbookReader;
import org.junit.jupiter.api.Test;

/** The build compiles the rules of {@code rules/drl}, and those only. */
class ShippedRulesTest {
  private static List<DrlFile> admitted(List<RulebookFile> files) {
    List<Defect> defects = new ArrayList<>();
    List<DrlFile> drl = new ArrayList<>();
    DrlFence fence = new DrlFence(FactTypes.NAMED, FactTypes.SINGLE);
    files.stream()
        .filter(RulebookFile::isDrl)
        .forEach(file -> fence.admit(file.path(), file.bytes(), defects).ifPresent(drl::add));
    assertThat(defects).isEmpty();
    return RuleEngine.inOrder(drl);
  }

  private static boolean isCompiled(List<DrlFile> drl) {
    String resource = new DrlCompilation(drl, RuleEngine.numbers(drl)).resource();
    return DrlCompilation.class.getResource(resource) != null;
  }

  @Test
  void are_compiled_whether_they_lie_in_a_directory_or_in_the_program() throws IOException {
    assertThat(isCompiled(admitted(RulebookFile.in(Path.of("rules"))))).isTrue();
    assertThat(isCompiled(admitted(RulebookFile.bundled()))).isTrue();
  }

  /** Where a rule fails, its name is all that a report says of it. */
  @Test
  void a_rule_bears_first_what_it_says_it_of() throws IOException {
    for (DrlFile file : admitted(RulebookFile.in(Path.of("rules")))) {
      String stem = file.name().replaceAll(".*/|\\.drl$", "");
      for (DrlRule rule : file.rules()) {
        List<String> told = new ArrayList<>(rule.evidence().keySet());
        told.addAll(rule.skips());
        String first = rule.open() ? stem : String.join(" ", told);
        assertThat(rule.name()).as(file.name()).startsWith(first + " · ");
      }
    }
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

  @Test
  void the_rows_kept_with_the_program_are_those_of_the_workbooks() throws IOException {
    for (String workbook : PolicyTables.workbooks()) {
      RulebookFile file = RulebookFile.bundled(workbook);
      List<TableSchema> schemas = PolicyTables.of(workbook);
      SheetTables kept = ShippedRules.rows(file, schemas).orElseThrow();
      SheetTables read = new WorkbookReader().read(workbook, file.bytes(), schemas);
      assertThat(List.copyOf(kept.rows().keySet())).isEqualTo(List.copyOf(read.rows().keySet()));
      assertThat(kept.all()).isEqualTo(read.all()).isNotEmpty();
      for (int i = 0; i < read.all().size(); i++) {
        assertThat(kept.all().get(i).number()).isEqualTo(read.all().get(i).number());
        assertThat(kept.all().get(i).reference()).isEqualTo(read.all().get(i).reference());
      }
    }
  }

  @Test
  void rows_that_were_kept_otherwise_are_not_believed() throws IOException {
    List<TableSchema> schemas = PolicyTables.of("weights.xlsx");
    RulebookFile file = RulebookFile.bundled("weights.xlsx");
    SheetTables read = new WorkbookReader().read("weights.xlsx", file.bytes(), schemas);
    String kept = KeptRows.of(read).orElseThrow();
    assertThat(KeptRows.read(kept, schemas)).contains(read);
    assertThat(KeptRows.read(kept.replaceFirst("\t编号\t", "\t编码\t"), schemas)).isEmpty();
    assertThat(KeptRows.read(kept.replaceFirst("\t是\n", "\t或\n"), schemas)).isEmpty();
    assertThat(KeptRows.read(kept, PolicyTables.of("targets.xlsx"))).isEmpty();
  }

  @Test
  void a_workbook_changed_in_one_byte_is_read() throws IOException {
    byte[] bytes = RulebookFile.bundled("weights.xlsx").bytes().clone();
    bytes[bytes.length - 1] ^= 1;
    assertThat(
            ShippedRules.rows(
                new RulebookFile("weights.xlsx", bytes), PolicyTables.of("weights.xlsx")))
        .isEmpty();
  }
}
