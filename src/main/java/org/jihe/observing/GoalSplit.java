package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;

/**
 * Splits a goal into its items: those of its outermost numbered list, else its sentences and the
 * parts of them that semicolons set apart.
 */
final class GoalSplit {
  private static final String SENTENCE_ENDS = "；;。！\n";

  private final String text;
  private final List<Stretch> items = new ArrayList<>();

  private GoalSplit(String text) {
    this.text = text;
  }

  /** The items without their numbers and without the blanks around them. */
  static List<Stretch> of(String text) {
    GoalSplit split = new GoalSplit(text);
    List<ListMarker> outer = outermost(ListMarker.in(text));
    if (outer.size() > 1) {
      split.atMarkers(outer);
    } else {
      split.atSentences();
    }
    return split.items;
  }

  private static List<ListMarker> outermost(List<ListMarker> markers) {
    List<ListMarker> outer = new ArrayList<>();
    for (ListMarker marker : markers) {
      ListMarker last = outer.isEmpty() ? marker : outer.get(outer.size() - 1);
      boolean next = marker.number() == last.number() + 1 || (marker.ofLine() && last.ofLine());
      if (outer.isEmpty() || (marker.style() == last.style() && next)) {
        outer.add(marker);
      }
    }
    return outer;
  }

  private void atMarkers(List<ListMarker> markers) {
    int first = markers.get(0).start();
    if (!Blanks.strip(text.substring(0, first)).endsWith("：")) {
      add(0, first, false);
    }
    for (int i = 0; i < markers.size(); i++) {
      int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
      add(markers.get(i).end(), end, true);
    }
  }

  private void atSentences() {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
        add(start, at + 1, false);
        start = at + 1;
      }
    }
    add(start, text.length(), false);
  }

  private void add(int from, int to, boolean numbered) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean worded = text.substring(start, end).chars().anyMatch(c -> Glyphs.isWord((char) c));
    if (worded) {
      items.add(new Stretch(start, end, numbered));
    }
  }
}
