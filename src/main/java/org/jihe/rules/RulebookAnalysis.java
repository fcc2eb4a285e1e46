package org.jihe.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.RuleNote;
import org.jihe.domain.RuleNote.Kind;
import org.jihe.rules.analysis.DecisionAnalysis;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.analysis.KeyedRows.Speaks;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.analysis.PartitionAnalysis;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** What the rules of a rulebook repeat, contradict, cover up or leave out, table after table. */
public final class RulebookAnalysis {
  private final Map<String, List<RuleRow>> tables;
  private final List<RuleNote> notes = new ArrayList<>();

  private RulebookAnalysis(Map<String, List<RuleRow>> tables) {
    this.tables = tables;
  }

  /**
   * Analyses the rulebook in a directory.
   *
   * @param complete codes of checks whose decisions are to answer every case, and each case once
   * @throws RulebookException when its workbooks have any defect, or when it cannot be told whether
   *     the decisions of such a check are complete
   */
  public static List<RuleNote> of(Path directory, List<String> complete) throws RulebookException {
    try {
      Map<String, List<RuleRow>> tables = new RulebookLoader(RulebookFile.in(directory)).tables();
      List<RuleNote> notes = new ArrayList<>(of(tables));
      for (String check : complete) {
        notes.addAll(partition(check, tables));
      }
      return notes;
    } catch (IOException e) {
      throw new RulebookException(List.of(RulebookDirectory.unreadable(directory)));
    }
  }

  /** Analyses a rulebook. */
  public static List<RuleNote> of(Rulebook rulebook) {
    return of(rulebook.tables());
  }

  private static List<RuleNote> partition(String check, Map<String, List<RuleRow>> tables)
      throws RulebookException {
    List<RuleRow> rows =
        tables.getOrDefault(DecisionTable.SHEET, List.of()).stream()
            .filter(row -> row.enabled() && row.text(DecisionTable.CHECK).equals(check))
            .toList();
    String wrong =
        rows.isEmpty()
            ? "判定表里没有检查“" + check + "”的启用的行"
            : "看不出检查“" + check + "”的各行是否齐全：条件里有 含、匹配 等，或条件太多";
    return PartitionAnalysis.notes(rows)
        .filter(notes -> !rows.isEmpty())
        .orElseThrow(
            () ->
                new RulebookException(
                    List.of(
                        new Defect(
                            DecisionTable.schema().path(),
                            new Position.Nowhere(),
                            wrong,
                            "核对 --complete 给出的编号；文字条件只能用列出词语的写法（件、次，非 件）"))));
  }

  static List<RuleNote> of(Map<String, List<RuleRow>> tables) {
    RulebookAnalysis analysis = new RulebookAnalysis(tables);
    analysis.references();
    analysis.words();
    analysis.districts();
    analysis.layouts();
    analysis.silenced();
    analysis.notes.addAll(new DecisionAnalysis().notes(analysis.rows(DecisionTable.SHEET)));
    return List.copyOf(analysis.notes);
  }

  private void references() {
    keyed(Tables.PARAMETERS, Speaks.LAST, "名称");
    keyed(Tables.WEIGHTS, Speaks.FIRST, "版式");
    keyed(Tables.WEIGHT_SPLITS, Speaks.EVERY, "成本", "产出", "效益", "满意度");
    keyed(Tables.TARGET_FLOORS, Speaks.EVERY, "指标名称", "计量单位");
    keyed(Tables.DIMENSION_RULES, Speaks.EVERY, "缺少个数");
    keyed(Tables.REGISTRY, Speaks.EVERY, "文号");
    keyed(Tables.REGISTRY, Speaks.EVERY, "标题");
    keyed(Tables.ARTICLES, Speaks.EVERY, "标题", "原条款");
    keyed(Tables.PROJECT_CODES, Speaks.FIRST);
    keyed(Tables.DISTRICTS, Speaks.EVERY, "代码");
    keyed(Tables.REQUIRED_PARTS, Speaks.EVERY, "版式", "栏目", "要求");
  }

  private void keyed(TableSchema schema, Speaks speaks, String... keys) {
    notes.addAll(new KeyedRows(speaks, keys).notes(rows(schema.sheet())));
  }

  private void words() {
    words(Tables.POLARITY, "词", List.of(), "方向", "级别");
    words(Tables.REGISTRY, "别名", List.of(), "标题");
    words(Tables.REQUIRED_BASES, "专题词", List.of("须引"), "条款", "级别");
    words(Tables.ORGANS, "代字", List.of(), "层级", "陈旧年限");
    words(Tables.FRUGALITY, "词", List.of(), "费用类别", "要求", "单价上限", "级别");
    words(Tables.WORDING, "词", List.of("类别", "匹配方式"), "改为", "确定性", "级别");
    words(Tables.PROJECT_CLASSES, "词", List.of("类别"), "应为", "级别");
    // The same words may head two parts of a form (单位): what stands beside them tells which.
    words(Tables.LABELS, "标签", List.of("含义"));
  }

  /** A district may keep its name under a new code; two districts with one name are confused. */
  private void districts() {
    new KeyedWords("简称", List.of(), List.of("名称"))
        .notes(rows(Tables.DISTRICTS.sheet())).stream()
            .filter(note -> note.kind() == Kind.CONFLICT)
            .forEach(notes::add);
  }

  private void words(TableSchema schema, String words, List<String> keys, String... results) {
    notes.addAll(new KeyedWords(words, keys, List.of(results)).notes(rows(schema.sheet())));
  }

  /** The first layout all of whose signs a form has is its layout. */
  private void layouts() {
    List<RuleRow> before = new ArrayList<>();
    for (RuleRow row : rows(Tables.LAYOUTS.sheet())) {
      if (row.enabled()) {
        before.stream()
            .filter(earlier -> row.words("标志").containsAll(earlier.words("标志")))
            .findFirst()
            .ifPresent(earlier -> notes.add(hidden(row, earlier)));
        before.add(row);
      }
    }
  }

  private static RuleNote hidden(RuleRow row, RuleRow earlier) {
    return new RuleNote(
        Kind.NEVER,
        "“" + row.id() + "”永远轮不到：具备它的标志的表，都已算作“" + earlier.text("名称") + "”（" + earlier.id() + "）",
        "设有" + row.text("标志") + "的表",
        List.of(row.reference(), earlier.reference()),
        "把“" + row.id() + "”移到“" + earlier.id() + "”上面");
  }

  /** A decision whose check is switched off in the catalogue says nothing. */
  private void silenced() {
    Set<String> off = new HashSet<>();
    for (RuleRow card : rows(Tables.CATALOGUE.sheet())) {
      if (!card.enabled()) {
        off.add(card.id());
      }
    }
    for (RuleRow row : rows(DecisionTable.SHEET)) {
      String check = row.text(DecisionTable.CHECK);
      if (row.enabled() && off.contains(check)) {
        notes.add(
            new RuleNote(
                Kind.NEVER,
                "“" + row.id() + "”永远不会报告：检查“" + check + "”在检查目录里停用了",
                "",
                List.of(row.reference()),
                "停用本行，或在检查目录里启用“" + check + "”"));
      }
    }
  }

  private List<RuleRow> rows(String sheet) {
    return tables.getOrDefault(sheet, List.of());
  }
}
