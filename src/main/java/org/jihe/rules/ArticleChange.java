package org.jihe.rules;

import java.time.LocalDate;
import java.util.List;
import org.jihe.domain.Citation;
import org.jihe.rules.sheet.RuleRow;

/**
 * An article whose number or content changed when its law was revised (条款映射).
 *
 * @param id the row's 编号
 * @param title the law, without title marks
 * @param aliases other ways to write it
 * @param article the article before
 * @param successor the article to cite now
 * @param since from which day
 * @param note what became of it
 */
public record ArticleChange(
    String id,
    String title,
    List<String> aliases,
    String article,
    String successor,
    LocalDate since,
    String note) {

  public ArticleChange {
    aliases = List.copyOf(aliases);
  }

  static ArticleChange of(RuleRow row) {
    return new ArticleChange(
        row.id(),
        row.text("标题"),
        row.words("别名"),
        row.text("原条款"),
        row.text("现条款"),
        row.date("起始日").orElseThrow(),
        row.text("说明"));
  }

  /** Whether the citation is of this article after it changed. */
  boolean concerns(Citation citation, LocalDate day) {
    boolean sameLaw = citation.title().equals(title) || aliases.contains(citation.title());
    return sameLaw
        && !since.isAfter(day)
        && citation.articles().stream()
            .anyMatch(cited -> cited.equals(article) || startsWithArticle(cited));
  }

  private boolean startsWithArticle(String cited) {
    return cited.startsWith(article + "第");
  }
}
