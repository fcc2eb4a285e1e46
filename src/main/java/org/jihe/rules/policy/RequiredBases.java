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

  /**
   * A topic of a form, with the statute that it calls for.
   *
   * @param id the row's 编号
   * @param word the word that tells the topic
   * @param exceptions those of the row that stand in the form: an exception at most
   * @param title the statute to cite
   * @param cited how the form cites it; empty when it does not
   * @param article the article to cite
   */
  public record Topic(
      String id,
      String word,
      List<String> exceptions,
      String title,
      List<String> cited,
      String article) {}

  /** The topics that a form's name, overview or goal has. */
  public List<Topic> topics(Declaration form) {
    String content =
        Blanks.remove(
            form.projectName().raw()
                + "\n"
                + form.overview().raw()
                + "\n"
                + form.annualGoal().raw());
    String basis = Blanks.remove(form.legalBasis().raw());
    List<Topic> topics = new ArrayList<>();
    for (RuleRow row : rows()) {
      for (String word : RowSearch.word(row.words("专题词"), content)) {
        List<String> ways = new ArrayList<>(row.words("别名"));
        ways.add(row.text("须引"));
        topics.add(
            new Topic(
                row.id(),
                word,
                RowSearch.word(row.words("例外"), content),
                row.text("须引"),
                RowSearch.word(ways, basis),
                row.text("条款")));
      }
    }
    return topics;
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(topics(asked.form()));
  }
}
