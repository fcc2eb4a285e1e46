package org.jihe.rules.policy;

import java.util.List;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 项目类别: words that do not go with the class letter in a project code. */
public final class ProjectClasses extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "project-codes.xlsx",
              "项目类别",
              "代码类别字母与内容不相称的情形。",
              Column.choice("类别", "代码中的字母", "R", "Y", "T").mandatory(),
              Column.text("类别名称", "例如 特定目标类").mandatory(),
              Column.words(WordUse.WORDS, "名称或概况含有其中一个").mandatory(),
              Column.words(WordUse.EXCEPTIONS, "同一分句出现其中一个时本行不适用"),
              Column.text("应为", "更像哪一类").mandatory())
          .says("项目代码类别为{类别}[（{类别名称}）]，而名称或概况含{词}的[（同一分句含{例外}的除外）]，更像{应为}[，级别为{级别}]")
          .askedBy("code-class")
          .results("应为", "类别名称")
          .wordsOfForms()
          .compared(
              new KeyedWords(WordUse.WORDS, List.of("类别"), List.of("应为", TableSchema.SEVERITY))
                  .except(WordUse.EXCEPTIONS));

  ProjectClasses(List<RuleRow> rows) {
    super(KIND, rows);
  }

  @Override
  List<WordUse> wordUses() {
    return each(row -> WordUse.inProse(KIND.schema().sheet(), row));
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.copyOf(asked.rules().wordHits(asked.form()));
  }
}
