package org.jihe.observing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Indicator;
import org.jihe.domain.UnpairedMark;

/**
 * Finds quotation marks, title marks and brackets without their partner, each field for itself.
 *
 * <p>Half- and full-width parentheses pair with one another. At most {@value #MOST} marks of one
 * field are told.
 */
final class UnpairedMarks implements FormMeasure {
  private static final int MOST = 50;
  private static final int WORDS_AFTER = 12;
  private static final String OPENING = "“‘《〈（【〔";
  private static final String CLOSING = "”’》〉）】〕";

  @Override
  public List<UnpairedMark> of(Declaration form) {
    List<UnpairedMark> found = new ArrayList<>();
    for (Field field : Field.values()) {
      // （金额单位：万元） stands within parentheses as a whole, of which the value is a part.
      if (field.kind() == Field.Kind.TEXT && field != Field.AMOUNT_UNIT) {
        find(form.entry(field), found);
      }
    }
    for (Indicator indicator : form.indicators()) {
      find(indicator.name(), found);
    }
    return found;
  }

  private static void find(Entry entry, List<UnpairedMark> found) {
    Passage passage = new Passage(entry);
    String raw = passage.raw();
    Pairing pairing = new Pairing(raw);
    List<Integer> unpaired = pairing.unpaired();
    for (int at : unpaired.subList(0, Math.min(MOST, unpaired.size()))) {
      found.add(mark(passage, at));
    }
  }

  private static UnpairedMark mark(Passage passage, int at) {
    String raw = passage.raw();
    int end = at + 1;
    while (end < raw.length() && end - at <= WORDS_AFTER && raw.charAt(end) != '\n') {
      end++;
    }
    return new UnpairedMark(passage.quote(at, end), raw.substring(at, at + 1));
  }

  /** Pairs the marks of one text. */
  private static final class Pairing {
    private final String raw;
    private final List<Integer> open = new ArrayList<>();
    private final int[] openOfKind = new int[OPENING.length()];
    private final List<Integer> unpaired = new ArrayList<>();
    private int straight;
    private int lastStraight;

    Pairing(String raw) {
      this.raw = raw;
      for (int at = 0; at < raw.length(); at++) {
        if (!Glyphs.isPlainHan(raw.charAt(at))) {
          read(at);
        }
      }
      unpaired.addAll(open);
      if (straight % 2 == 1) {
        unpaired.add(lastStraight);
      }
    }

    List<Integer> unpaired() {
      unpaired.sort(Comparator.naturalOrder());
      return unpaired;
    }

    private void read(int at) {
      char c = plain(raw.charAt(at));
      if (c == '"') {
        straight++;
        lastStraight = at;
      } else if (OPENING.indexOf(c) >= 0) {
        open.add(at);
        openOfKind[OPENING.indexOf(c)]++;
      } else if (CLOSING.indexOf(c) >= 0) {
        close(at, CLOSING.indexOf(c));
      }
    }

    private void close(int at, int kind) {
      if (openOfKind[kind] == 0) {
        if (!isListNumber(at) && !isApostrophe(at)) {
          unpaired.add(at);
        }
        return;
      }
      int last = open.remove(open.size() - 1);
      int opened = OPENING.indexOf(plain(raw.charAt(last)));
      while (opened != kind) {
        openOfKind[opened]--;
        unpaired.add(last);
        last = open.remove(open.size() - 1);
        opened = OPENING.indexOf(plain(raw.charAt(last)));
      }
      openOfKind[kind]--;
    }

    /** {@code 1）} and {@code 一)} number the items of a list. */
    private boolean isListNumber(int at) {
      if (plain(raw.charAt(at)) != '）' || at == 0) {
        return false;
      }
      int start = at;
      while (start > 0 && at - start < 2 && Glyphs.isDigit(raw.charAt(start - 1))) {
        start--;
      }
      if (start < at) {
        return start == 0 || !Glyphs.isDigit(raw.charAt(start - 1));
      }
      char before = raw.charAt(at - 1);
      boolean letter = "一二三四五六七八九十".indexOf(before) >= 0 || (before >= 'a' && before <= 'z');
      return letter && (at == 1 || !Glyphs.isWord(raw.charAt(at - 2)));
    }

    private boolean isApostrophe(int at) {
      return raw.charAt(at) == '’'
          && at > 0
          && Character.isLetter(raw.charAt(at - 1))
          && !Glyphs.isHan(raw.charAt(at - 1));
    }

    private static char plain(char c) {
      return switch (c) {
        case '(' -> '（';
        case ')' -> '）';
        case '﹝' -> '〔';
        case '﹞' -> '〕';
        default -> c;
      };
    }
  }
}
