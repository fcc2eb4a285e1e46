package org.jihe.observing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.NumberingGap;

/**
 * Finds numbered lists that do not count on, told once for each list. A list within an item counts
 * for itself; the outer list goes on after it.
 */
final class NumberedLists implements FormMeasure {
  /** Lists nested deeper than this are beyond any form. */
  private static final int DEEPEST = 8;

  private static final int WORDS_AFTER = 16;

  @Override
  public List<NumberingGap> of(Declaration form) {
    List<NumberingGap> gaps = new ArrayList<>();
    for (Field field : Passage.proseOf(form)) {
      gaps.addAll(new Counting(new Passage(form.entry(field))).gaps());
    }
    return gaps;
  }

  /** A list that is being counted. */
  private static final class Counted {
    private final ListMarker.Style style;
    private final boolean ofLine;
    private int last;
    private boolean broken;

    Counted(ListMarker first) {
      this.style = first.style();
      this.ofLine = first.ofLine();
    }
  }

  private static final class Counting {
    private final Passage passage;
    private final Deque<Counted> lists = new ArrayDeque<>();
    private final List<NumberingGap> gaps = new ArrayList<>();

    Counting(Passage passage) {
      this.passage = passage;
      ListMarker.in(passage.raw()).forEach(this::count);
    }

    List<NumberingGap> gaps() {
      return gaps;
    }

    private void count(ListMarker marker) {
      Counted list = continued(marker).or(() -> interrupted(marker)).orElseGet(() -> begun(marker));
      while (!list.equals(lists.peek())) {
        lists.pop();
      }
      int expected = list.last + 1;
      if (marker.number() != expected && !list.broken) {
        list.broken = true;
        gaps.add(gap(marker, expected));
      }
      list.last = marker.number();
    }

    /** The innermost list that counts on with the marker. */
    private Optional<Counted> continued(ListMarker marker) {
      List<Counted> fitting =
          lists.stream()
              .filter(list -> list.style == marker.style() && list.last + 1 == marker.number())
              .toList();
      return fitting.stream()
          .filter(list -> list.ofLine == marker.ofLine())
          .findFirst()
          .or(() -> fitting.stream().findFirst());
    }

    /** The list that the marker seems to belong to, though it does not count on. */
    private Optional<Counted> interrupted(ListMarker marker) {
      return lists.stream()
          .filter(list -> marker.number() != 1 && list.style == marker.style())
          .filter(list -> list.ofLine == marker.ofLine() || marker.number() > list.last)
          .findFirst();
    }

    private Counted begun(ListMarker marker) {
      if (lists.size() == DEEPEST) {
        lists.removeLast();
      }
      Counted list = new Counted(marker);
      lists.push(list);
      return list;
    }

    private NumberingGap gap(ListMarker marker, int expected) {
      String raw = passage.raw();
      int end = marker.end();
      while (end < raw.length() && end - marker.end() < WORDS_AFTER && raw.charAt(end) != '\n') {
        end++;
      }
      return new NumberingGap(passage.quote(marker.start(), end), expected, marker.number());
    }
  }
}
