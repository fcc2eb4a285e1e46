package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Expenditure;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 过紧日子: words of sensitive expenses, and what is required of them. */
public final class FrugalityStandards extends PolicyTable {
  private static final BigDecimal NONE = BigDecimal.valueOf(-1);
  private static final TableKind KIND =
      TableKind.of(
              "frugality.xlsx",
              "过紧日子",
              "敏感支出的词语和要求。",
              Column.words("词", "文中出现其中一个").mandatory(),
              Column.words("例外", "同一分句出现其中一个时本行不适用"),
              Column.text("费用类别", "例如 差旅费").mandatory(),
              Column.choices(
                      "要求",
                      "须量化：应写金额或标准；三公：不在项目列支；公用经费：应列基本支出；敞口支出：不得无限额；只减不增：不得高于上年",
                      "须量化",
                      "三公",
                      "公用经费",
                      "敞口支出",
                      "只减不增")
                  .mandatory(),
              Column.number("单价上限", "每一计价单位不超过多少元"),
              Column.text("计价单位", "例如 元/人·天"))
          .says("提到{词}的[（同一分句含{例外}的除外）]属于{费用类别}，要求：{要求}[，单价不超过{单价上限}]{计价单位}[，级别为{级别}]")
          .askedBy(
              "open-ended-spending",
              "expense-unquantified",
              "three-public-expense",
              "expense-over-standard",
              "running-cost-in-project",
              "expense-growth")
          .wordsOfForms()
          .compared(
              new KeyedWords("词", List.of(), List.of("费用类别", "要求", "单价上限", TableSchema.SEVERITY))
                  .except("例外"));

  private final List<Standard> standards = each(Standard::of);

  FrugalityStandards(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * What is required of an expense.
   *
   * @param id the row's 编号
   * @param words an expense whose name has one of them
   * @param requirements what is required of it
   * @param cap the most that one may cost, in yuan; negative when the row does not say
   * @param per what one is, such as 元/人·天
   */
  public record Standard(
      String id, List<String> words, List<String> requirements, BigDecimal cap, String per) {
    static Standard of(RuleRow row) {
      return new Standard(
          row.id(),
          row.words("词"),
          row.words("要求"),
          row.has("单价上限") ? row.number("单价上限") : NONE,
          row.text("计价单位"));
    }

    /** The standard in words, such as {@code 550元/人·天}. */
    public String text() {
      return cap.stripTrailingZeros().toPlainString() + per;
    }

    /** What the cap is for one of, without points: 人天 for 元/人·天. */
    public String measure() {
      return per.substring(per.indexOf('/') + 1).replace("·", "");
    }
  }

  /** The standards for such an expense. */
  public List<Standard> of(Expenditure line) {
    return RowSearch.all(standards, one -> RowSearch.holdsAny(line.name().text(), one.words));
  }

  /** The first of them that requires this. */
  public List<Standard> requiring(String requirement, Expenditure line) {
    return RowSearch.first(of(line), one -> one.requirements.contains(requirement));
  }

  /** By a row one of whose requirements is what the check looks for; by all if for none. */
  @Override
  boolean isAskedBy(CheckUse check, RuleRow row) {
    boolean wanted = row.words("要求").stream().anyMatch(check.categories()::contains);
    return super.isAskedBy(check, row) && (check.categories().isEmpty() || wanted);
  }

  @Override
  List<WordUse> wordUses() {
    List<WordUse> uses = new ArrayList<>();
    rows().forEach(row -> row.words("要求").forEach(r -> uses.add(WordUse.inProse(r, row))));
    return uses;
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    lint.positive(row, "单价上限");
  }

  @Override
  List<Object> answers(Asked asked) {
    List<Object> answers = new ArrayList<>(asked.rules().wordHits(asked.form()));
    asked.form().expenditures().forEach(line -> answers.add(of(line)));
    return answers;
  }
}
