package org.jihe.rules.policy;

import java.time.LocalDate;
import java.util.List;
import org.jihe.domain.Citation;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 条款映射: articles whose number or content changed when their law was revised. */
public final class ArticleChanges extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "legal-basis.xlsx",
              "条款映射",
              "修订后条款序号变了的，写明原条款、现条款和从哪天起。",
              Column.text("标题", "文件标题，不带书名号").mandatory(),
              Column.words("别名", "简称或常见写法"),
              Column.text("原条款", "修订前的条款，例如 第三十九条").mandatory(),
              Column.text("现条款", "现在应引的条款").mandatory(),
              Column.date("起始日", "从哪天起变更").mandatory(),
              Column.text("说明", "变成了什么").mandatory())
          .says("《{标题}》{原条款}自{起始日}起应引作{现条款}：{说明}")
          .askedBy("basis-superseded")
          .compared(KeyedRows.every("标题", "原条款"));

  private final List<Change> changes = each(Change::of);

  ArticleChanges(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * An article that changed.
   *
   * @param id the row's 编号
   * @param title the law, without title marks
   * @param aliases other ways to write it
   * @param article the article before
   * @param successor the article to cite now
   * @param since from which day
   * @param note what became of it
   */
  public record Change(
      String id,
      String title,
      List<String> aliases,
      String article,
      String successor,
      LocalDate since,
      String note) {
    static Change of(RuleRow row) {
      return new Change(
          row.id(),
          row.text("标题"),
          row.words("别名"),
          row.text("原条款"),
          row.text("现条款"),
          row.date("起始日").orElseThrow(),
          row.text("说明"));
    }

    private boolean isCited(Citation citation) {
      boolean sameLaw = citation.title().equals(title) || aliases.contains(citation.title());
      return sameLaw
          && citation.articles().stream()
              .anyMatch(cited -> cited.equals(article) || cited.startsWith(article + "第"));
    }
  }

  /** The changes, of whatever day, of articles cited. */
  public List<Change> of(Citation citation) {
    return RowSearch.all(changes, change -> change.isCited(citation));
  }

  @Override
  List<Object> answers(Asked asked) {
    return asked.ofCitations(this::of);
  }
}
