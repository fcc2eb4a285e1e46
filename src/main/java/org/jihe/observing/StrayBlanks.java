package org.jihe.observing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Presence;
import org.jihe.domain.StrayWhitespace;

/** Finds white space where none belongs. A single half-width blank inside a text is no stray. */
final class StrayBlanks implements FormMeasure {
  /** What can be seen, in the order in which it is told. */
  private enum Kind {
    IDEOGRAPHIC("全角空格"),
    EDGE("首尾空格"),
    RUN("连续空格"),
    NO_BREAK("不间断空格"),
    ZERO_WIDTH("零宽字符"),
    CONTROL("控制字符");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  @Override
  public List<StrayWhitespace> of(Declaration form) {
    List<Place> places = new ArrayList<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Entry entry : entries(form)) {
      Set<Kind> seen =
          entry.presence() == Presence.BLANK ? EnumSet.noneOf(Kind.class) : kindsIn(entry.raw());
      if (!seen.isEmpty()) {
        places.add(entry.place());
        kinds.addAll(seen);
      }
    }
    String labels = kinds.stream().map(kind -> kind.label).collect(Collectors.joining("、"));
    return places.isEmpty() ? List.of() : List.of(new StrayWhitespace(places, labels));
  }

  private static List<Entry> entries(Declaration form) {
    List<Entry> entries = new ArrayList<>();
    for (Field field : Field.values()) {
      entries.add(form.entry(field));
    }
    for (Indicator indicator : form.indicators()) {
      entries.add(indicator.name());
      entries.add(indicator.level1());
      entries.add(indicator.level2());
      entries.add(indicator.weight().entry());
      entries.add(indicator.measure());
      entries.add(indicator.comparison());
      entries.add(indicator.target().entry());
      entries.add(indicator.previousTarget());
    }
    for (Expenditure line : form.expenditures()) {
      entries.add(line.name());
      entries.add(line.quantity().entry());
      entries.add(line.measure());
      entries.add(line.unitPrice().entry());
      entries.add(line.amount().entry());
      entries.add(line.previousAmount().entry());
    }
    form.funding().forEach(part -> entries.add(part.source()));
    form.funding().forEach(part -> entries.add(part.amount().entry()));
    return entries;
  }

  private static Set<Kind> kindsIn(String raw) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int run = 0;
    boolean indented = false;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '\n' || c == '\r') {
        indented = true;
        run = 0;
      } else if (!Blanks.isBlank(c)) {
        indented = false;
        run = 0;
      } else {
        run++;
        noteKind(c, run, indented, kinds);
      }
    }
    if (!raw.isEmpty() && (isEdge(raw.charAt(0)) || isEdge(raw.charAt(raw.length() - 1)))) {
      kinds.add(Kind.EDGE);
    }
    return kinds;
  }

  private static void noteKind(char c, int run, boolean indented, Set<Kind> kinds) {
    if (Character.getType(c) == Character.FORMAT) {
      kinds.add(Kind.ZERO_WIDTH);
    } else if (c == '\u00a0' || c == '\u202f') {
      kinds.add(Kind.NO_BREAK);
    } else if (Character.isISOControl(c) && !(c == '\t' && indented)) {
      kinds.add(Kind.CONTROL);
    } else if (!indented) {
      // What stands at the beginning of a further line is its indentation.
      if (c == '\u3000') {
        kinds.add(Kind.IDEOGRAPHIC);
      }
      if (run >= 2) {
        kinds.add(Kind.RUN);
      }
    }
  }

  private static boolean isEdge(char c) {
    return Blanks.isBlank(c) && c != '\n' && c != '\r';
  }
}
