package org.jihe.regression.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.fixtures.EditedRules;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Sample;
import org.jihe.reporting.trial.DifferenceText;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.sheet.RuleRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Thirty edits such as officers make, saved in the workbooks, each with an effect that is known:
 * all at once, every effect is traced to its cell.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededEditsTest {
  /** An edit: the cell and its new text, and what it does to the failing fixture of a row. */
  private record Edit(
      String workbook,
      String id,
      String header,
      String text,
      String on,
      String check,
      String does) {}

  private static final List<Edit> EDITS =
      List.of(
          of("weights", "WT-001", "单项上限", "19", "DT-001", "weight-cap", "新增"),
          of("weights", "WT-002", "单项上限", "51", "WT-002", "weight-cap", "消失"),
          of("decisions", "DT-001", "启用", "否", "DT-001", "at-least-hundred", "消失"),
          of("decisions", "DT-004", "级别", "错误", "DT-004", "full-delivery", "改变"),
          of("decisions", "DT-006", "计量单位", "天", "DT-006", "measure-mismatch", "消失"),
          of("decisions", "DT-011", "提示", "“{指标名称}”不能衡量", "DT-011", "task-not-measure", "改变"),
          of("decisions", "DT-014", "生效年度起", "2030", "DT-014", "name-content", "消失"),
          of("targets", "TF-001", "下限", "89", "TF-001", "target-floor", "消失"),
          of("targets", "TF-003", "启用", "否", "TF-003", "target-floor", "消失"),
          of("targets", "PO-001", "启用", "否", "PO-001", "target-direction", "消失"),
          of("targets", "PO-005", "例外", "整改、下降、案卷", "PO-005", "target-direction", "消失"),
          of("targets", "PO-102", "级别", "提示", "PO-102", "target-direction", "改变"),
          of("targets", "DR-002", "级别", "警告", "DR-002", "dimension-missing", "改变"),
          of("targets", "DR-001", "备注", "缺一半以上", "", "", ""),
          of("catalogue", "PM-007", "值", "0.7", "PM-007", "target-copied", "消失"),
          of("catalogue", "PM-008", "值", "2000000", "PM-008", "amount-unreadable", "消失"),
          of("catalogue", "PM-009", "值", "0.005", "PM-009", "amount-unreadable", "消失"),
          of("catalogue", "personal-data", "级别", "警告", "WD-034", "personal-data", "改变"),
          of("catalogue", "field-missing", "提示", "必填的“{栏目}”{状态}", "RP-001", "field-missing", "改变"),
          of("wording", "WD-001", "确定性", "判断", "WD-001", "template-residue", "改变"),
          of("wording", "WD-004", "启用", "否", "WD-004", "template-residue", "消失"),
          of("wording", "WD-012", "改为", "持续化解行政争议", "WD-012", "wording", "改变"),
          of("wording", "WD-020", "启用", "否", "WD-020", "basis-slogan", "消失"),
          of("legal-basis", "OG-003", "陈旧年限", "12", "OG-003", "basis-stale", "消失"),
          of("legal-basis", "AC-001", "起始日", "2025-01-01", "AC-001", "basis-superseded", "消失"),
          of("legal-basis", "RB-002", "例外", "矫正", "RB-002", "statute-missing", "消失"),
          of("project-codes", "CC-001", "启用", "否", "CC-001", "code-class", "消失"),
          of("project-codes", "PC-001", "规则说明", "二十位代码", "PC-001", "code-format", "改变"),
          of("frugality", "FR-001", "费用类别", "接待费", "FR-001", "expense-unquantified", "改变"),
          of("frugality", "FR-005", "启用", "否", "FR-005", "expense-unquantified", "消失"));

  private static Edit of(
      String workbook,
      String id,
      String header,
      String text,
      String on,
      String check,
      String does) {
    return new Edit(workbook, id, header, text, on, check, does);
  }

  private Rulebook base;
  private List<NamedFiling> filings;
  private Difference all;

  @BeforeAll
  void compare() throws IOException, RulebookException {
    base = Sample.rulebook();
    filings =
        EDITS.stream()
            .map(Edit::on)
            .filter(on -> !on.isEmpty())
            .distinct()
            .map(on -> NamedFiling.of(Path.of("fixtures/rows", on, "fails.json")))
            .toList();
    all = new DifferenceRun(base, base.reload(saved().files())).over(filings);
  }

  private static EditedRules saved() throws IOException {
    Map<String, List<Edit>> byWorkbook =
        EDITS.stream()
            .collect(
                Collectors.groupingBy(Edit::workbook, LinkedHashMap::new, Collectors.toList()));
    EditedRules rules = EditedRules.ofProject();
    for (Map.Entry<String, List<Edit>> book : byWorkbook.entrySet()) {
      rules = rules.with(book.getKey(), text -> typed(text, book.getValue()));
    }
    return rules;
  }

  private static String typed(String text, List<Edit> edits) {
    String changed = text;
    for (Edit edit : edits) {
      Matcher row =
          Pattern.compile("(?s)\\n\\[" + Pattern.quote(edit.id()) + "\\]\\n.*?(?=\\n\\n|$)")
              .matcher(changed);
      assertThat(row.find()).as("row %s", edit.id()).isTrue();
      String line = "\n" + edit.header() + ": " + edit.text();
      String old = "(?s)\\n" + Pattern.quote(edit.header()) + ": [^\\n]*(\\n  [^\\n]*)*";
      boolean there = Pattern.compile(old).matcher(row.group()).find();
      String typed =
          there
              ? row.group().replaceFirst(old, Matcher.quoteReplacement(line))
              : row.group() + line;
      changed = changed.substring(0, row.start()) + typed + changed.substring(row.end());
    }
    return changed;
  }

  @Test
  void there_are_thirty_and_each_is_seen() {
    assertThat(EDITS).hasSize(30);
    assertThat(all.changes())
        .extracting(change -> change.id() + " " + change.header())
        .containsExactlyInAnyOrderElementsOf(
            EDITS.stream().map(edit -> edit.id() + " " + edit.header()).toList());
  }

  @Test
  void each_known_effect_is_there_and_traced_to_its_cell_alone() {
    List<String> missed = new ArrayList<>();
    for (Edit edit : EDITS) {
      boolean found =
          edit.on().isEmpty() || all.effects().stream().anyMatch(effect -> isOf(edit, effect));
      if (!found) {
        missed.add(edit.toString());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean isOf(Edit edit, Effect effect) {
    return effect.source().contains("/" + edit.on() + "/")
        && effect.statement().check().equals(edit.check())
        && effect.kind().label().equals(edit.does())
        && effect.causes().size() == 1
        && effect.causes().get(0).id().equals(edit.id())
        && effect.causes().get(0).header().equals(edit.header());
  }

  @Test
  void the_edit_without_effect_is_listed_as_such() {
    assertThat(all.idle()).extracting(RuleChange::id).containsExactly("DR-001");
  }

  @Test
  void no_effect_is_invented_and_none_of_an_edit_alone_is_missed() throws IOException {
    Set<String> alone = new HashSet<>();
    for (Edit edit : EDITS) {
      Difference one = new DifferenceRun(base, with(edit)).over(filings);
      one.effects().stream()
          .filter(effect -> effect.kind() != Effect.Kind.VERDICT)
          .forEach(effect -> alone.add(told(effect, edit.id())));
    }
    List<String> together =
        all.effects().stream()
            .filter(effect -> effect.kind() != Effect.Kind.VERDICT)
            .flatMap(effect -> effect.causes().stream().map(c -> told(effect, c.id())))
            .toList();
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
  }

  private static String told(Effect effect, String cause) {
    String check = effect.statement().check() + effect.statement().subject();
    return effect.source() + " " + check + " " + DifferenceText.said(effect) + " ← " + cause;
  }

  private Rulebook with(Edit edit) {
    RuleRow row = base.row(edit.id()).orElseThrow();
    List<RuleRow> rows =
        new ArrayList<>(base.tables().getOrDefault(row.schema().sheet(), List.of()));
    rows.replaceAll(
        r -> r.id().equals(edit.id()) ? r.with(edit.header(), edit.text()).orElseThrow() : r);
    return base.with(Map.of(row.schema().sheet(), rows));
  }
}
