package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 依据要求: the statutes that topics call for. */
public final class RequiredBases extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "legal-basis.xlsx",
              "依据要求",
              "涉及某类事项时应当引用的法律法规。",
              Column.words("专题词", "名称、概况或目标含有其中一个").mandatory(),
              Column.words("例外", "含有其中一个时本行不适用"),
              Column.text("须引", "应引的法律法规，不带书名号").mandatory(),
              Column.words("别名", "视为已引的其他写法"),
              Column.text("条款", "应引的条款"))
          .says("名称、概况或目标含{专题词}的[（含{例外}的除外）]，应引用《{须引}》{条款}[（写作{=别名}也可）][，级别为{级别}]")
          .askedBy("statute-missing")
          .wordsOfForms()
          .compared(
              new KeyedWords("专题词", List.of("须引"), List.of("条款", TableSchema.SEVERITY))
                  .except("例外"));

  RequiredBases(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** A statute that a form should cite, for a word of its topic, and does not. */
  public record Gap(String id, String word, String title, String article) {}

  /** What a form should cite and does not, for topics that its name, overview or goal has. */
  public List<Gap> gaps(Declaration form) {
    String content =
        Blanks.remove(
            form.projectName().raw()
                + "\n"
                + form.overview().raw()
                + "\n"
                + form.annualGoal().raw());
    String cited = Blanks.remove(form.legalBasis().raw());
    List<Gap> gaps = new ArrayList<>();
    for (RuleRow row : rows()) {
      boolean settled =
          cited.contains(row.text("须引"))
              || RowSearch.holdsAny(cited, row.words("别名"))
              || RowSearch.holdsAny(content, row.words("例外"));
      if (!settled) {
        for (String word : RowSearch.word(row.words("专题词"), content)) {
          gaps.add(new Gap(row.id(), word, row.text("须引"), row.text("条款")));
        }
      }
    }
    return gaps;
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(gaps(asked.form()));
  }
}
