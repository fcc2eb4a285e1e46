package org.jihe.regression.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jihe.regression.mutation.Slip.Kind;
import org.jihe.rules.sheet.RuleRow;

/**
 * Tells which fixtures a slip may touch: all others need not be judged again. It may name one that
 * is not touched, and never leaves out one that is.
 */
final class Touch {
  private static final String CATALOGUE = "检查目录";
  private static final String LABELS = "标签";
  private static final String CHECK = "检查";

  /** Columns whose cells say what follows when the row speaks, not when it does. */
  static final Set<String> CONSEQUENCES = Set.of("级别", "确定性", "判断可退回");

  /** Columns of the catalogue that silence a check, or say what it wants. */
  private static final Set<String> SILENCING =
      Set.of("启用", "需要", "查看", "通读", "生效年度起", "生效年度止", "地区");

  /** Tables of words that stand on the form as they stand in the table. */
  private static final Set<String> OF_WORDS = Set.of("用语", "过紧日子", "项目类别", "指标方向", "依据要求");

  private static final String PLACEHOLDER = "\\{[^}]*\\}";

  private Touch() {}

  /** The fixtures that may be judged otherwise, those first where that is likely. */
  static List<Known> by(Slip slip, List<Known> all) {
    List<Known> touched = new ArrayList<>(all.stream().filter(k -> touches(slip, k)).toList());
    touched.sort(Comparator.comparingInt(known -> distance(slip.row(), known)));
    return touched;
  }

  private static boolean touches(Slip slip, Known known) {
    RuleRow row = slip.row();
    if (slip.sheet().equals(LABELS)) {
      return known.labelled() && (slip.kind() != Kind.WORD || holds(known, slip.word()));
    }
    if (slip.sheet().equals(CATALOGUE)) {
      boolean speaks =
          CONSEQUENCES.contains(slip.header())
              || (SILENCING.contains(slip.header()) && slip.kind() != Kind.YEAR);
      return !speaks || known.speaksOf(row.text(CHECK));
    }
    if (CONSEQUENCES.contains(slip.header())) {
      return known.cites(row.id());
    }
    return !OF_WORDS.contains(slip.sheet())
        || slip.kind() != Kind.WORD
        || known.mayHold(slip.word());
  }

  /** Whether every part of a label may stand on it; {年} stands for any year. */
  private static boolean holds(Known known, String label) {
    for (String part : label.split(PLACEHOLDER, -1)) {
      if (!known.mayHold(part)) {
        return false;
      }
    }
    return true;
  }

  private static int distance(RuleRow row, Known known) {
    if (known.name().contains(row.id())) {
      return known.name().contains("fails") ? 0 : 1;
    }
    if (known.cites(row.id())) {
      return 2;
    }
    boolean ofCheck = row.schema().column(CHECK).isPresent() && known.speaksOf(row.text(CHECK));
    return ofCheck ? 3 : 4;
  }
}
