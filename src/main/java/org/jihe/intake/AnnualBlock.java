package org.jihe.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.FormPart;

/** Tells which of several blocks of indicators side by side is for the budget year. */
final class AnnualBlock {
  private static final Set<FormPart> ANNUAL = EnumSet.of(FormPart.ANNUAL_GOAL, FormPart.INDICATORS);

  private final List<HeaderRow.Head> labels;

  /**
   * @param sections the heads above, of which some may say for which years a block is
   */
  AnnualBlock(List<HeaderRow.Head> sections) {
    this.labels =
        sections.stream()
            .filter(h -> h.part() == FormPart.LONG_TERM || ANNUAL.contains(h.part()))
            .toList();
  }

  /** The block for the budget year; the first level may stand before the first block only. */
  Optional<Map<FormPart, IndicatorHead>> of(List<Map<FormPart, IndicatorHead>> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Map<FormPart, IndicatorHead> block = new EnumMap<>(blocks.get(i));
      if (block.containsKey(FormPart.INDICATOR_NAME) && isAnnual(i, blocks)) {
        IndicatorHead level1 = blocks.get(0).get(FormPart.INDICATOR_LEVEL1);
        if (level1 != null) {
          block.putIfAbsent(FormPart.INDICATOR_LEVEL1, level1);
        }
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** By the labels right above the blocks; where those cannot be seen, by the labels' order. */
  private boolean isAnnual(int number, List<Map<FormPart, IndicatorHead>> blocks) {
    List<Optional<FormPart>> above = blocks.stream().map(this::above).toList();
    List<FormPart> seen = above.stream().flatMap(Optional::stream).toList();
    if (seen.size() == blocks.size() && seen.stream().distinct().count() > 1) {
      return isOnlyAnnual(number, seen);
    }
    int surplus = labels.size() - blocks.size();
    return surplus >= 0
        && isOnlyAnnual(number, labels.stream().skip(surplus).map(HeaderRow.Head::part).toList());
  }

  private static boolean isOnlyAnnual(int number, List<FormPart> parts) {
    long others = parts.stream().filter(part -> part == FormPart.LONG_TERM).count();
    return others == parts.size() - 1 && parts.get(number) != FormPart.LONG_TERM;
  }

  /** What the one label stands for that reaches over all of the block. */
  private Optional<FormPart> above(Map<FormPart, IndicatorHead> block) {
    List<FormPart> parts =
        labels.stream()
            .filter(
                label ->
                    block.values().stream()
                        .filter(head -> head.part() != FormPart.INDICATOR_LEVEL1)
                        .allMatch(head -> label.cell().covers(head.cell().column())))
            .map(HeaderRow.Head::part)
            .toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }
}
