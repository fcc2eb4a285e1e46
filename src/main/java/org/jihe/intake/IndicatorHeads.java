package org.jihe.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.FormPart;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/**
 * The heads above the columns of indicators: one row of them, or several, of which a lower one
 * replaces what it divides. A table may hold two blocks side by side, for the years to come and for
 * the budget year: then only the latter's are the {@link #columns()}.
 */
final class IndicatorHeads {
  private static final Set<FormPart> FIRST =
      EnumSet.of(FormPart.INDICATOR_NAME, FormPart.INDICATOR_LEVEL1, FormPart.INDICATOR_LEVEL2);

  private static final Set<FormPart> ANNUAL = EnumSet.of(FormPart.ANNUAL_GOAL, FormPart.INDICATORS);

  private final LabelBook book;
  private final Defects defects;
  private final Optional<Heads> sections;
  private final boolean wide;
  private List<Head> heads = new ArrayList<>();
  private final List<Cell> others = new ArrayList<>();
  private final Set<Cell> told = new HashSet<>();
  private Map<FormPart, Head> columns = new EnumMap<>(FormPart.class);
  private boolean undecided;

  /** The heading of a column; the index is that of its cell in its row, from 0. */
  record Head(FormPart part, Cell cell, int index, String printed) {}

  /**
   * Heads of indicators.
   *
   * @param sections the heads above, which may say which block is for which years
   * @param wide whether other columns are fields of the project
   */
  IndicatorHeads(LabelBook book, Defects defects, Optional<Heads> sections, boolean wide) {
    this.book = book;
    this.defects = defects;
    this.sections = sections;
    this.wide = wide;
    if (wide) {
      sections.ifPresent(
          above ->
              above.heads().stream()
                  .filter(head -> head.part() != FormPart.INDICATORS)
                  .forEach(head -> others.add(head.cell())));
    }
  }

  static Optional<Match> column(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .filter(match -> match.part().isIndicatorColumn())
        .findFirst();
  }

  /** Whether the cell stands over or beside all of the indicators, or a block of them. */
  static boolean isHeadingOfAll(Cell cell, LabelBook book) {
    return book.exact(cell.text()).stream()
        .anyMatch(m -> m.part() == FormPart.INDICATORS || m.part() == FormPart.LONG_TERM);
  }

  void add(Row row) {
    boolean ownName =
        row.written().stream()
            .filter(cell -> !isHeadingOfAll(cell, book))
            .flatMap(cell -> column(cell, book).stream())
            .anyMatch(match -> match.part() == FormPart.INDICATOR_NAME);
    List<Head> added = new ArrayList<>();
    for (Cell cell : row.written()) {
      Optional<Match> match = column(cell, book);
      if (isHeadingOfAll(cell, book) && (ownName || match.isEmpty())) {
        continue;
      }
      if (match.isPresent()) {
        Match label = match.get();
        added.add(new Head(label.part(), cell, row.cells().indexOf(cell), label.printed()));
      } else if (wide && !Heads.fields(cell, book).isEmpty()) {
        others.add(cell);
      } else if (Heads.fields(cell, book).stream().anyMatch(m -> ANNUAL.contains(m.part()))) {
        others.add(cell); // 绩效目标 beside all of the indicators, in the place of 绩效指标
      } else {
        leave(cell, "不是已知的指标栏目");
      }
    }
    List<Head> kept = new ArrayList<>(heads);
    kept.removeIf(head -> added.stream().anyMatch(a -> overlap(a.cell(), head.cell())));
    kept.addAll(added);
    kept.sort(Comparator.comparingInt(head -> head.cell().column()));
    heads = kept;
    choose();
  }

  private static boolean overlap(Cell a, Cell b) {
    return a.covers(b.column()) || b.covers(a.column());
  }

  /** Whether the row holds heads only, of columns that are new or divide those that are known. */
  boolean refinedBy(Row row) {
    List<Cell> cells = row.written().stream().filter(cell -> !isHeadingOfAll(cell, book)).toList();
    Set<FormPart> kept = EnumSet.noneOf(FormPart.class);
    columns.values().stream()
        .filter(head -> cells.stream().noneMatch(cell -> overlap(head.cell(), cell)))
        .forEach(head -> kept.add(head.part()));
    return cells.stream()
        .allMatch(
            cell -> column(cell, book).filter(match -> !kept.contains(match.part())).isPresent());
  }

  private void leave(Cell cell, String why) {
    others.add(cell);
    if (!told.add(cell)) {
      return;
    }
    defects.add(
        cell.position(),
        "绩效指标表头" + Defects.quote(cell.text()) + why + "，这一列没有读取",
        "请核对表头；如为新栏目，请在规则库的标签表中登记");
  }

  private void choose() {
    List<Map<FormPart, Head>> blocks = new ArrayList<>();
    List<Head> twice = new ArrayList<>();
    for (Head head : heads) {
      if (head.part().isUnused()) {
        others.add(head.cell());
        continue;
      }
      Map<FormPart, Head> block = blocks.isEmpty() ? Map.of() : blocks.get(blocks.size() - 1);
      boolean whole = block.containsKey(FormPart.INDICATOR_TARGET) && FIRST.contains(head.part());
      if (blocks.isEmpty() || (block.containsKey(head.part()) && whole)) {
        blocks.add(new EnumMap<>(Map.of(head.part(), head)));
      } else if (block.containsKey(head.part())) {
        twice.add(head);
      } else {
        block.put(head.part(), head);
      }
    }
    twice.forEach(head -> leave(head.cell(), "与前面的栏目重复"));
    columns = blocks.size() == 1 ? blocks.get(0) : annual(blocks);
    for (Map<FormPart, Head> block : blocks) {
      block.values().stream()
          .filter(head -> !columns.containsValue(head))
          .forEach(head -> others.add(head.cell()));
    }
  }

  /** The block for the budget year; the first level may stand before the first block only. */
  private Map<FormPart, Head> annual(List<Map<FormPart, Head>> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Map<FormPart, Head> block = blocks.get(i);
      if (block.containsKey(FormPart.INDICATOR_NAME) && isAnnual(i, blocks)) {
        blocks
            .get(0)
            .forEach(
                (part, head) -> {
                  if (part == FormPart.INDICATOR_LEVEL1) {
                    block.putIfAbsent(part, head);
                  }
                });
        return block;
      }
    }
    undecided = true;
    return blocks.isEmpty() ? new EnumMap<>(FormPart.class) : blocks.get(0);
  }

  /** By the labels right above the blocks; where those cannot be seen, by the labels' order. */
  private boolean isAnnual(int number, List<Map<FormPart, Head>> blocks) {
    List<Heads.Head> labels =
        sections.stream()
            .flatMap(heads -> heads.heads().stream())
            .filter(h -> h.part() == FormPart.LONG_TERM || ANNUAL.contains(h.part()))
            .toList();
    List<Optional<FormPart>> above = blocks.stream().map(block -> above(block, labels)).toList();
    List<FormPart> seen = above.stream().flatMap(Optional::stream).toList();
    if (seen.size() == blocks.size() && seen.stream().distinct().count() > 1) {
      return isOnlyAnnual(number, seen);
    }
    int surplus = labels.size() - blocks.size();
    return surplus >= 0
        && isOnlyAnnual(number, labels.stream().skip(surplus).map(Heads.Head::part).toList());
  }

  private static boolean isOnlyAnnual(int number, List<FormPart> parts) {
    long others = parts.stream().filter(part -> part == FormPart.LONG_TERM).count();
    return others == parts.size() - 1 && parts.get(number) != FormPart.LONG_TERM;
  }

  /** What the one label stands for that reaches over all of the block. */
  private static Optional<FormPart> above(Map<FormPart, Head> block, List<Heads.Head> labels) {
    List<FormPart> parts =
        labels.stream()
            .filter(
                label ->
                    block.values().stream()
                        .filter(head -> head.part() != FormPart.INDICATOR_LEVEL1)
                        .allMatch(head -> label.cell().covers(head.cell().column())))
            .map(Heads.Head::part)
            .toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** The columns that are read. */
  Map<FormPart, Head> columns() {
    return Collections.unmodifiableMap(columns);
  }

  /** The head of a column that is read. */
  Head column(FormPart part) {
    Head head = columns.get(part);
    if (head == null) {
      throw new IllegalArgumentException("no column " + part);
    }
    return head;
  }

  /** All heads, from left to right. */
  List<Head> all() {
    return List.copyOf(heads);
  }

  /** Whether the cell stands in a column that is passed over. */
  boolean passesOver(Cell cell) {
    return others.stream()
        .anyMatch(head -> cell.covers(head.column()) || head.covers(cell.column()));
  }

  /** Whether there are blocks and nothing tells which is for the budget year. */
  boolean undecided() {
    return undecided;
  }

  /** What is known of the columns, for telling layouts apart. */
  Set<FormPart> parts() {
    Set<FormPart> parts = EnumSet.noneOf(FormPart.class);
    parts.addAll(columns.keySet());
    heads.stream().map(Head::part).filter(FormPart::isUnused).forEach(parts::add);
    return parts;
  }
}
