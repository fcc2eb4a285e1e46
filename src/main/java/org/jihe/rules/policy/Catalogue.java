package org.jihe.rules.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jihe.domain.Certainty;
import org.jihe.domain.Need;
import org.jihe.rules.cell.Column;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 检查目录: the cards of all checks, one for each kind of finding. */
public final class Catalogue extends PolicyTable {
  /** How sure a finding is; in a row of words it outdoes the card. */
  static final String CERTAINTY = "确定性";

  static final String MAY_RETURN = "判断可退回";
  static final String REASON = "理由";

  private static final List<String> FAMILIES =
      List.of("完整性", "金额", "项目代码", "文字规范", "权重", "指标", "相关性", "立项依据", "过紧日子", "其他");
  private static final List<String> NEEDS = labels(Need.values(), Need::label);
  static final TableKind KIND =
      TableKind.of(
              "catalogue.xlsx",
              "检查目录",
              "列出全部检查：每行一种发现，写明级别、确定性、提示、依据。编号由规则引用，不要改动。",
              Column.identifier(DecisionTable.CHECK, "检查代码，几行可以同属一项检查").mandatory(),
              Column.text("标题", "一句话说明发现了什么").mandatory(),
              Column.choice("类别", "检查的分类", FAMILIES).mandatory(),
              Column.choice("范围", "对单张表还是对整件（多张表）", RuleCard.FORM, RuleCard.FILING).mandatory(),
              Column.choice(CERTAINTY, "判断类发现须由人复核", labels(Certainty.values(), Certainty::label))
                  .mandatory(),
              Column.flag(MAY_RETURN, "判断类的错误是否足以退回；空白为否"),
              Column.template(DecisionTable.MESSAGE, "给填报单位看的话，{名称}由系统代入").mandatory(),
              Column.template(DecisionTable.SUGGESTION, "怎样改正"),
              Column.choices("需要", "缺少其中任何一项，本检查就无法执行", NEEDS),
              Column.choices("查看", "本检查逐处查看的内容；其中有没有读出的，只检查读出的部分，并注明", NEEDS),
              Column.choices("通读", "须全部读出才能断定缺少什么、合计多少；其中有没有读出的，不作发现", NEEDS),
              Column.choices("适用", "表式没有其中任何一项，本检查就不适用", NEEDS),
              Column.text(REASON, "没有条文可引时，说明为什么检查"))
          .conditions(DecisionTable.CHECK)
          .remarks("类别")
          .effect(RowEffect.TOLD);

  /** Columns that silence a check, or say what it needs. */
  private static final Set<String> SILENCING =
      Set.of(
          TableSchema.ENABLED,
          "需要",
          "查看",
          "通读",
          TableSchema.FROM_YEAR,
          TableSchema.TO_YEAR,
          TableSchema.REGION);

  Catalogue(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** The labels of an enum's values. */
  static <E> List<String> labels(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  /** The rows of the catalogue. */
  public static List<RuleRow> rows(TableRows rows) {
    return rows.of(KIND.schema());
  }

  /** Whether the rows of one of these sheets make cards. */
  public static boolean changesCards(Set<String> sheets) {
    return sheets.contains(KIND.schema().sheet()) || sheets.contains(DecisionTable.SHEET);
  }

  /** Whether a row is of the catalogue. */
  public static boolean has(RuleRow row) {
    return row.schema().equals(KIND.schema());
  }

  /** Whether the cells of a column of the catalogue silence a check, or say what it needs. */
  public static boolean isSilencing(String header) {
    return SILENCING.contains(header);
  }

  /** The cards of all checks by id: those of the catalogue, then those of the decision table. */
  public static Map<String, RuleCard> cards(TableRows rows) {
    Map<String, RuleCard> cards = new LinkedHashMap<>();
    rows.of(KIND.schema()).forEach(row -> cards.put(row.id(), card(row)));
    Decisions.cards(rows).forEach(cards::putIfAbsent);
    return cards;
  }

  private static RuleCard card(RuleRow row) {
    return new RuleCard(
        row.id(),
        row.text(DecisionTable.CHECK),
        row.text("标题"),
        row.text("范围").equals(RuleCard.FILING),
        row.severity().orElseThrow(),
        RuleCard.certaintyOf(row, Certainty.DEFINITE),
        row.flag(MAY_RETURN),
        row.template(DecisionTable.MESSAGE),
        row.template(DecisionTable.SUGGESTION),
        needs(row.words("需要")),
        needs(row.words("查看")),
        needs(row.words("通读")),
        needs(row.words("适用")),
        row.legalBasis(),
        row.text(REASON),
        PolicyTables.reference(row));
  }

  private static List<Need> needs(List<String> labels) {
    return Arrays.stream(Need.values()).filter(need -> labels.contains(need.label())).toList();
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        "检查“{检查}”发现“{标题}”时"
            + (row.text("范围").equals(RuleCard.FILING) ? "对整件" : "对该表")
            + (row.severity().isEmpty() ? "报告问题" : "报告{级别}")
            + "（{确定性}"
            + (row.flag(MAY_RETURN) ? "，足以退回" : "")
            + "）：{提示}[；建议：{建议}][；缺{需要}时无法检查][；{查看}没有读出时只检查其余]"
            + "[；{通读}没有全部读出时不作发现][；表式没有{适用}时不适用][；理由：{理由}]",
        row);
  }

  @Override
  Optional<String> check(RuleRow row) {
    return Optional.of(row.text(DecisionTable.CHECK));
  }

  @Override
  boolean isAskedBy(CheckUse check, RuleRow row) {
    return row.text(DecisionTable.CHECK).equals(check.code());
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    if (row.severity().isEmpty()) {
      lint.add(row, TableSchema.ID, "检查目录的每一行都要填写级别", "填写错误、警告或提示");
    }
    if (row.legalBasis().isEmpty() && !row.has(REASON)) {
      lint.add(row, TableSchema.ID, "既没有依据，也没有理由", "填写依据；没有条文可引的写明理由");
    }
  }
}
