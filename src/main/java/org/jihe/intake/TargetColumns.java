package org.jihe.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.office.Cell;

/**
 * Which of several columns of values counts for the year of a form: 全年 and not 半年, 全县 and not a
 * town, its year and not another.
 */
final class TargetColumns {
  private static final Pattern WHOLE = Pattern.compile("(?:全[省市县区镇乡州旗盟]|合计|总计|小计|汇总)(?:合计|总计)?");
  private static final Pattern OF_THE_YEAR = Pattern.compile(".*(?:全年|年度|当年|本年|年末|年底).*");
  private static final Pattern PART_OF_IT =
      Pattern.compile(".*(?:半年|季度|\\d{1,2}[-—~至]?\\d{0,2}月|阶段|中期|长期|周期|历史|上年|前年|去年).*");
  private static final Set<String> GRADES =
      Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "较差");

  private TargetColumns() {}

  /** Whether the heads grade a value (优 | 良 | 中 | 差): none of them is a target. */
  static boolean areGrades(List<Cell> heads) {
    return heads.stream().map(cell -> Blanks.remove(cell.text())).anyMatch(GRADES::contains);
  }

  /** The one that counts; empty when nothing tells, or two do. */
  static Optional<Cell> counting(List<Cell> heads) {
    List<Cell> whole = heads.stream().filter(cell -> matches(WHOLE, cell)).toList();
    List<Cell> annual =
        heads.stream()
            .filter(cell -> matches(OF_THE_YEAR, cell) && !matches(PART_OF_IT, cell))
            .toList();
    List<Cell> rest = heads.stream().filter(cell -> !matches(PART_OF_IT, cell)).toList();
    for (List<Cell> candidates : List.of(whole, annual)) {
      if (candidates.size() == 1) {
        return Optional.of(candidates.get(0));
      }
    }
    boolean told = rest.size() == 1 && heads.size() > 1;
    return told ? Optional.of(rest.get(0)) : Optional.empty();
  }

  private static boolean matches(Pattern pattern, Cell cell) {
    return pattern.matcher(Blanks.remove(cell.text())).matches();
  }
}
