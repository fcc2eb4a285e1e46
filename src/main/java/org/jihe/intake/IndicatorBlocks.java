package org.jihe.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;

/** The heads of indicators by blocks side by side, of which the budget year's alone are read. */
final class IndicatorBlocks {
  private static final Set<FormPart> FIRST =
      EnumSet.of(FormPart.INDICATOR_NAME, FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);

  private final HeadWatch watch;
  private final List<Cell> passedOver;
  private List<Map<FormPart, IndicatorHead>> blocks = List.of(Map.of());
  private boolean undecided;

  /**
   * Nothing so far.
   *
   * @param watch is told what is not read, and knows what stands above
   * @param passedOver where the heads of columns go that are known and not read
   */
  IndicatorBlocks(HeadWatch watch, List<Cell> passedOver) {
    this.watch = watch;
    this.passedOver = passedOver;
  }

  /** The columns of each block that is read. */
  List<Map<FormPart, IndicatorHead>> read() {
    return blocks;
  }

  /** Whether there are blocks and nothing tells which is for the budget year. */
  boolean undecided() {
    return undecided;
  }

  /** Takes the heads, from left to right, for what they are now. */
  void choose(List<IndicatorHead> heads) {
    List<Map<FormPart, IndicatorHead>> found = new ArrayList<>();
    for (IndicatorHead head : ofTheYear(heads)) {
      if (head.part().isUnused()) {
        passedOver.add(head.cell());
        continue;
      }
      Map<FormPart, IndicatorHead> block = found.isEmpty() ? Map.of() : found.get(found.size() - 1);
      boolean whole =
          block.containsKey(FormPart.INDICATOR_TARGET)
              && (FIRST.contains(head.part())
                  || (block.containsKey(head.part()) && begins(block, head)));
      if (found.isEmpty() || (block.containsKey(head.part()) && whole)) {
        found.add(new EnumMap<>(Map.of(head.part(), head)));
      } else if (block.containsKey(head.part())) {
        passedOver.add(head.cell());
        watch.twice(head.cell());
      } else {
        block.put(head.part(), head);
      }
    }
    // A block without values only describes the one before it.
    List<Map<FormPart, IndicatorHead>> valued =
        found.stream().filter(block -> block.containsKey(FormPart.INDICATOR_TARGET)).toList();
    List<Map<FormPart, IndicatorHead>> counted = valued.isEmpty() ? found : valued;
    blocks = counted.size() < 2 ? counted : ofYearOrHalves(counted);
    for (Map<FormPart, IndicatorHead> block : found) {
      block.values().stream()
          .filter(head -> blocks.stream().noneMatch(read -> read.containsValue(head)))
          .forEach(head -> passedOver.add(head.cell()));
    }
  }

  private static boolean begins(Map<FormPart, IndicatorHead> block, IndicatorHead head) {
    return block.values().stream()
        .min(Comparator.comparingInt(IndicatorHead::index))
        .filter(first -> first.part() == head.part())
        .isPresent();
  }

  /** Of several columns of values, one a year, the budget year's alone counts. */
  private List<IndicatorHead> ofTheYear(List<IndicatorHead> heads) {
    List<IndicatorHead> dated = ofItsYear(heads);
    List<IndicatorHead> targets =
        dated.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && isBeside(h, dated))
            .toList();
    Optional<Cell> counting =
        TargetColumns.counting(targets.stream().map(IndicatorHead::cell).toList())
            .filter(cell -> targets.size() > 1);
    if (targets.size() < 2) {
      return dated;
    }
    List<IndicatorHead> counted = new ArrayList<>(dated);
    counted.removeIf(h -> targets.contains(h) && !counting.equals(Optional.of(h.cell())));
    targets.stream().filter(h -> !counted.contains(h)).forEach(h -> passedOver.add(h.cell()));
    if (counting.isEmpty()) {
      watch.undecidedTarget(targets.get(0).cell());
    }
    return counted;
  }

  /** Whether another column of values stands in the same block: no name between the two. */
  private static boolean isBeside(IndicatorHead target, List<IndicatorHead> all) {
    int at = all.indexOf(target);
    return beside(all.subList(at + 1, all.size())) || beside(reversed(all.subList(0, at)));
  }

  private static List<IndicatorHead> reversed(List<IndicatorHead> heads) {
    List<IndicatorHead> reversed = new ArrayList<>(heads);
    Collections.reverse(reversed);
    return reversed;
  }

  private static boolean beside(List<IndicatorHead> others) {
    for (IndicatorHead other : others) {
      if (FIRST.contains(other.part())) {
        return false;
      }
      if (other.part() == FormPart.INDICATOR_TARGET) {
        return true;
      }
    }
    return false;
  }

  private List<IndicatorHead> ofItsYear(List<IndicatorHead> heads) {
    List<IndicatorHead> yearly =
        heads.stream()
            .filter(h -> h.part() == FormPart.INDICATOR_TARGET && !h.year().isEmpty())
            .toList();
    if (yearly.stream().map(IndicatorHead::year).distinct().count() < 2) {
      return heads;
    }
    List<IndicatorHead> counted = new ArrayList<>(heads);
    counted.removeIf(head -> yearly.contains(head) && !head.year().equals(watch.budgetYear()));
    yearly.stream().filter(h -> !counted.contains(h)).forEach(h -> passedOver.add(h.cell()));
    if (counted.stream().noneMatch(head -> head.part() == FormPart.INDICATOR_TARGET)) {
      watch.yearNotFound(yearly.get(0).cell());
    }
    return counted;
  }

  private List<Map<FormPart, IndicatorHead>> ofYearOrHalves(
      List<Map<FormPart, IndicatorHead>> found) {
    Optional<Map<FormPart, IndicatorHead>> annual = new AnnualBlock(watch.sections()).of(found);
    if (annual.isPresent()) {
      return List.of(annual.get());
    }
    boolean halves =
        watch.sections().stream().noneMatch(h -> h.part() == FormPart.LONG_TERM)
            && found.stream().noneMatch(b -> b.containsKey(FormPart.INDICATOR_LEVEL1))
            && found.stream().map(Map::keySet).distinct().count() == 1
            && found.stream().allMatch(block -> block.containsKey(FormPart.INDICATOR_NAME));
    undecided = !halves;
    return halves ? List.copyOf(found) : List.of(found.get(0));
  }
}
