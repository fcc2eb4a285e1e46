package org.jihe.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.rules.sheet.RuleRow;

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

  static RequiredBasis of(RuleRow row) {
    return new RequiredBasis(
        row.id(),
        row.words("专题词"),
        row.words("例外"),
        row.text("须引"),
        row.words("别名"),
        row.text("条款"));
  }

  /** What a form should cite by these rows, for a topic that its name, overview or goal has. */
  static List<Gap> gaps(List<RequiredBasis> bases, Declaration form) {
    String content =
        Blanks.remove(
            form.projectName().raw()
                + "\n"
                + form.overview().raw()
                + "\n"
                + form.annualGoal().raw());
    String cited = Blanks.remove(form.legalBasis().raw());
    List<Gap> gaps = new ArrayList<>();
    for (RequiredBasis basis : bases) {
      basis
          .missingIn(content, cited)
          .ifPresent(word -> gaps.add(new Gap(basis.id, word, basis.title, basis.article)));
    }
    return gaps;
  }

  /** The topic word in the content, when the statute is not cited. */
  private Optional<String> missingIn(String content, String cited) {
    boolean settled = cited.contains(title) || anyIn(aliases, cited) || anyIn(exceptions, content);
    if (!settled) {
      for (String topic : topics) {
        if (content.contains(topic)) {
          return Optional.of(topic);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean anyIn(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A form that should cite the statute and does not. */
  public record Gap(String id, String word, String title, String article) {}
}
