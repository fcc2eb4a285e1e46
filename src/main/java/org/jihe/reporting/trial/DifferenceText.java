package org.jihe.reporting.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Difference.Counts;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.Statement;
import org.jihe.reporting.Visible;

/** What differs between two rulebooks, for a terminal: each change, and under it its effects. */
public final class DifferenceText {
  static final String UNREAD = "有读不出的内容，只比较了读到的部分";

  private final int most;

  /**
   * @param most how many effects are listed under each change; the rest is counted
   */
  public DifferenceText(int most) {
    this.most = most;
  }

  /** The changes with their effects, those without, then counts by department and by check. */
  public String write(Difference difference) {
    StringBuilder text = new StringBuilder(summary(difference)).append("\n");
    difference
        .byChange()
        .forEach(
            (change, effects) -> {
              text.append('\n').append(Visible.oneLine(change.text())).append('\n');
              effects.stream().limit(most).forEach(effect -> text.append(line(effect)));
              if (effects.size() > most) {
                text.append("  …… 另有 " + (effects.size() - most) + " 处（--most 可多列）\n");
              }
            });
    if (!difference.idle().isEmpty()) {
      text.append("\n没有影响的改动（这些申报表上看不出）：\n");
      difference.idle().forEach(c -> text.append("  " + Visible.oneLine(c.text()) + "\n"));
    }
    if (!difference.unread().isEmpty()) {
      text.append("\n" + UNREAD + "：\n");
      difference.unread().stream()
          .limit(most)
          .forEach(name -> text.append("  " + Visible.oneLine(name) + "\n"));
      if (difference.unread().size() > most) {
        text.append("  …… 另有 " + (difference.unread().size() - most) + " 件\n");
      }
    }
    table(text, "按编制单位", difference.byDepartment());
    table(text, "按检查", difference.byCheck());
    return text.toString();
  }

  /** How much differs, on one line. */
  public static String summary(Difference difference) {
    Counts total =
        difference.effects().stream().map(Counts::of).reduce(Counts::plus).orElse(Counts.NONE);
    String on = difference.filings() + " 件 " + difference.forms() + " 张表";
    if (difference.changes().isEmpty()) {
      return "两套规则相同";
    }
    return "规则改动 "
        + difference.changes().size()
        + " 处，其中 "
        + difference.idle().size()
        + " 处没有影响；在 "
        + on
        + "上："
        + (difference.isSame() ? "结果完全相同" : counted(total));
  }

  static String counted(Counts counts) {
    List<String> parts = new ArrayList<>();
    part(parts, Effect.Kind.APPEARED.label(), counts.appeared());
    part(parts, Effect.Kind.VANISHED.label(), counts.vanished());
    part(parts, Effect.Kind.CHANGED.label(), counts.changed());
    part(parts, Effect.Kind.VERDICT.label(), counts.flipped());
    part(parts, "其他", counts.other());
    return String.join("，", parts);
  }

  private static void part(List<String> parts, String label, int count) {
    if (count > 0) {
      parts.add(label + " " + count);
    }
  }

  private static String line(Effect effect) {
    String form = effect.form() == 0 ? "全件" : "表" + effect.form();
    String check = effect.statement().check();
    return Visible.oneLine(
            "  "
                + effect.kind().label()
                + "  "
                + effect.source()
                + " "
                + form
                + "  "
                + (check.isEmpty() ? "" : check + "  ")
                + said(effect))
        + "\n";
  }

  /** What was said and is said. */
  public static String said(Effect effect) {
    Optional<String> was = effect.before().map(Statement::text);
    Optional<String> is = effect.after().map(Statement::text);
    if (was.isPresent() && is.isPresent()) {
      return was.equals(is) ? is.get() + "（建议或依据变了）" : was.get() + " → " + is.get();
    }
    if (effect.kind() == Effect.Kind.NOT_RUN) {
      return is.map(reason -> "不能执行了：" + reason).orElse("能执行了");
    }
    return is.or(() -> was).orElse("");
  }

  private static void table(StringBuilder text, String title, Map<String, Counts> rows) {
    if (!rows.isEmpty()) {
      text.append("\n" + title + "：\n");
      rows.forEach(
          (name, c) -> text.append("  " + Visible.oneLine(name) + "  " + counted(c) + "\n"));
    }
  }
}
