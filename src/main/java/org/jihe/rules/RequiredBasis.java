package org.jihe.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.table.Row;

/**
 * The statute that a topic calls for (依据要求).
 *
 * @param id the row's 编号
 * @param topics a form that has one of these words
 * @param exceptions and none of these
 * @param title must cite this
 * @param aliases or one of these
 * @param article at this article
 */
public record RequiredBasis(
    String id,
    List<String> topics,
    List<String> exceptions,
    String title,
    List<String> aliases,
    String article) {

  public RequiredBasis {
    topics = List.copyOf(topics);
    exceptions = List.copyOf(exceptions);
    aliases = List.copyOf(aliases);
  }

  static RequiredBasis of(Row row) {
    return new RequiredBasis(
        row.id(),
        row.words("专题词"),
        row.words("例外"),
        row.text("须引"),
        row.words("别名"),
        row.text("条款"));
  }

  /**
   * The topic word that the form's name, overview or goal has, when it does not cite the statute.
   */
  Optional<String> missingFor(Declaration declaration) {
    String content =
        Blanks.remove(
            Stream.of(declaration.projectName(), declaration.overview(), declaration.annualGoal())
                .map(entry -> entry.text())
                .reduce("", (left, right) -> left + "\n" + right));
    String basis = Blanks.remove(declaration.legalBasis().text());
    boolean cited = basis.contains(title) || aliases.stream().anyMatch(basis::contains);
    boolean excepted = exceptions.stream().anyMatch(content::contains);
    return cited || excepted
        ? Optional.empty()
        : topics.stream().filter(content::contains).findFirst();
  }

  /** A form that should cite the statute and does not. */
  public record Gap(String id, String word, String title, String article) {}
}
