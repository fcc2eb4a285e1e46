package org.jihe.domain.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said otherwise of a form.
 *
 * @param source the file's name
 * @param project its 项目名称; empty for the filing as a whole
 * @param department its 编制单位; empty where it is not stated
 * @param before what was said; empty when nothing
 * @param after what is said now; empty when nothing
 * @param causes the changes behind it
 */
public record Effect(
    String source,
    String project,
    String department,
    Optional<Statement> before,
    Optional<Statement> after,
    List<RuleChange> causes) {
  public Effect {
    causes = List.copyOf(causes);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("nothing said before or after is no effect");
    }
  }

  /** The sorts of effects. */
  public enum Kind {
    APPEARED("新增"),
    VANISHED("消失"),
    CHANGED("改变"),
    VERDICT("结论改变"),
    NOT_RUN("能否执行"),
    READ("读取不同");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The sort as officers read it. */
    public String label() {
      return label;
    }
  }

  /** What sort of effect it is. */
  public Kind kind() {
    return switch (statement().kind()) {
      case VERDICT -> before.isPresent() && after.isPresent() ? Kind.VERDICT : Kind.READ;
      case NOT_RUN -> Kind.NOT_RUN;
      case UNREAD -> Kind.READ;
      case FINDING ->
          before.isEmpty() ? Kind.APPEARED : after.isEmpty() ? Kind.VANISHED : Kind.CHANGED;
    };
  }

  /** What is said now, or else what was said. */
  public Statement statement() {
    return after.or(() -> before).orElseThrow();
  }

  /** The form's index, from 1; 0 for the filing as a whole. */
  public int form() {
    return statement().form();
  }

  /** Whether it is still there when this is what is said after some changes are undone. */
  public boolean persistsIn(Set<Statement> said) {
    if (before.isPresent() && after.isPresent()) {
      return said.contains(after.get()) && !said.contains(before.get());
    }
    return after.isPresent() == isSpokenOf(said);
  }

  /** Whether it is already there when this is what is said after some changes alone. */
  public boolean beginsIn(Set<Statement> said) {
    if (before.isPresent() && after.isPresent()) {
      return said.contains(after.get());
    }
    return after.isPresent() == isSpokenOf(said);
  }

  /** Whether the same row says something of the same thing, whatever its words. */
  private boolean isSpokenOf(Set<Statement> said) {
    Statement own = statement();
    return said.stream().anyMatch(s -> s.isAbout(own) && s.rule().equals(own.rule()));
  }

  public Effect causedBy(List<RuleChange> changes) {
    return new Effect(source, project, department, before, after, changes);
  }

  /** By which effects of the same sort are told: kind, check and rows. */
  public String signature() {
    return kind()
        + "/"
        + statement().check()
        + "/"
        + before.map(Statement::rule).orElse("")
        + "/"
        + after.map(Statement::rule).orElse("");
  }

  /** The pairs of what was said and is said, where they differ. */
  public static List<Pair> pairs(List<Statement> before, List<Statement> after) {
    List<Statement> gone = without(before, after);
    List<Statement> come = without(after, before);
    List<Pair> pairs = new ArrayList<>();
    for (Statement was : gone) {
      Optional<Statement> is = come.stream().filter(was::isAbout).findFirst();
      is.ifPresent(come::remove);
      pairs.add(new Pair(Optional.of(was), is));
    }
    come.forEach(is -> pairs.add(new Pair(Optional.empty(), Optional.of(is))));
    return pairs;
  }

  private static List<Statement> without(List<Statement> of, List<Statement> less) {
    List<Statement> left = new ArrayList<>(of);
    less.forEach(left::remove);
    return left;
  }

  /** What was said, and what is said of the same thing now. */
  public record Pair(Optional<Statement> before, Optional<Statement> after) {}
}
