package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 维度要求: what follows when indicators leave out dimensions. */
public final class DimensionDemands extends PolicyTable {
  private static final String BY_NAME = "名称推断";
  private static final String BY_LEVEL = "一二级指标";
  private static final TableKind KIND =
      TableKind.of(
              "targets.xlsx",
              "维度要求",
              "缺少几个维度时怎样处理；缺少个数按六个维度计算。",
              Column.numberTest("缺少个数", "缺几个维度，例如 ≥3").mandatory(),
              Column.choice("判断办法", "维度由名称推断，还是写在一二级指标栏里；空白表示两种都适用", BY_NAME, BY_LEVEL))
          .askedBy("dimension-missing")
          .compared(KeyedRows.every("缺少个数"));

  DimensionDemands(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * The dimensions that a form's indicators leave out, with the row that says what follows.
   *
   * @param id the row's 编号
   * @param missing the dimensions left out
   * @param inferred whether they were told from names alone, the layout having no levels
   */
  public record Gap(String id, List<String> missing, boolean inferred) {
    /** The dimensions as a list in words. */
    public String text() {
      return String.join("、", missing);
    }
  }

  /** The dimensions that the form leaves out, for each row that the number of them meets. */
  public List<Gap> gaps(Declaration form, Dimensions dimensions) {
    List<String> missing = dimensions.missing(form);
    boolean inferred = !form.statesLevels();
    return rows().stream()
        .filter(row -> row.test("缺少个数").matches(BigDecimal.valueOf(missing.size())))
        .filter(row -> !row.text("判断办法").equals(inferred ? BY_LEVEL : BY_NAME))
        .map(row -> new Gap(row.id(), missing, inferred))
        .toList();
  }

  @Override
  String sentence(RuleRow row) {
    String lacking = ConditionPhrase.of("缺少的维度个数", row.test("缺少个数"));
    return Phrases.filled("[维度看{判断办法}的，]" + lacking + "的，报告缺少维度[，级别为{级别}]", row);
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(gaps(asked.form(), asked.rules().dimensions()));
  }
}
