package org.jihe.observing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.TextOverlap;

/**
 * Finds texts that largely stand in another form of the filing too: overviews and goals among one
 * another, bases among themselves.
 *
 * <p>No text is compared with every other one: an index of 6-grams tells which texts have any in
 * common. A gram that stands in more than {@value #MOST_PER_GRAM} texts points to the first of them
 * only. What is told is measured exactly, for the {@value #MOST_OTHERS} forms most alike at most,
 * from a share of {@value #FLOOR} on.
 */
final class TextOverlaps implements FilingMeasure {
  private static final double FLOOR = 0.3;
  private static final int N = 6;

  /** Shorter texts are alike by chance. */
  private static final int SHORTEST = 10;

  private static final int MOST_PER_GRAM = 64;
  private static final int MOST_OTHERS = 5;

  /** Low bits of an indexed gram, which hold the number of the text it stands in. */
  private static final int ID_BITS = 24;

  private static final long ID_MASK = (1L << ID_BITS) - 1;

  /**
   * A text of a form.
   *
   * @param ordinal the form's position in the filing's list, from 0
   */
  private record Text(int ordinal, int index, Field field, Significant words) {
    long[] grams() {
      return words.grams(N);
    }

    boolean comparable(Text other) {
      return ordinal != other.ordinal
          && (field == Field.LEGAL_BASIS) == (other.field == Field.LEGAL_BASIS);
    }
  }

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    if (forms.size() < 2) {
      return;
    }
    List<Text> texts = new ArrayList<>();
    for (int ordinal = 0; ordinal < forms.size(); ordinal++) {
      for (Field field : Passage.proseOf(forms.get(ordinal))) {
        Significant words = new Significant(new Passage(forms.get(ordinal).entry(field)));
        if (words.text().length() >= SHORTEST) {
          int index = forms.get(ordinal).index();
          texts.add(new Text(ordinal, index, field, words));
        }
      }
    }
    long[] index = index(texts);
    int[] counts = new int[texts.size()];
    for (Text text : texts) {
      overlaps(text, alike(text, texts, index, counts))
          .forEach(overlap -> notebook.note(text.ordinal(), overlap));
    }
  }

  /** The grams of all texts, each with its text's number, sorted and without repetition. */
  private static long[] index(List<Text> texts) {
    long[] index = new long[texts.stream().mapToInt(text -> text.words().text().length()).sum()];
    int next = 0;
    for (int id = 0; id < texts.size(); id++) {
      for (long gram : texts.get(id).grams()) {
        index[next++] = (gram & ~ID_MASK) | id;
      }
    }
    Arrays.sort(index, 0, next);
    return Arrays.stream(index, 0, next).distinct().toArray();
  }

  /** The texts that have most grams in common with a text, most first, at most one of a form. */
  private static List<Text> alike(Text text, List<Text> texts, long[] index, int[] counts) {
    List<Integer> touched = new ArrayList<>();
    long[] grams = text.grams();
    for (long gram : grams) {
      long key = gram & ~ID_MASK;
      int found = Arrays.binarySearch(index, key);
      int first = found < 0 ? -found - 1 : found;
      int last = Math.min(index.length, first + MOST_PER_GRAM);
      for (int at = first; at < last && (index[at] & ~ID_MASK) == key; at++) {
        int id = (int) (index[at] & ID_MASK);
        if (counts[id]++ == 0) {
          touched.add(id);
        }
      }
    }
    touched.sort(Comparator.<Integer>comparingInt(id -> -counts[id]).thenComparingInt(id -> id));
    Map<Integer, Text> byForm = new HashMap<>();
    List<Text> alike = new ArrayList<>();
    for (int id : touched) {
      Text other = texts.get(id);
      boolean enough = counts[id] >= FLOOR * grams.length;
      if (enough && alike.size() < MOST_OTHERS && text.comparable(other)) {
        if (byForm.putIfAbsent(other.ordinal(), other) == null) {
          alike.add(other);
        }
      }
      counts[id] = 0;
    }
    return alike;
  }

  private static List<TextOverlap> overlaps(Text text, List<Text> others) {
    List<TextOverlap> overlaps = new ArrayList<>();
    long[] own = text.grams();
    for (Text other : others) {
      GramSet grams = new GramSet(other.grams());
      double share = grams.share(own);
      if (share >= FLOOR) {
        overlaps.add(
            new TextOverlap(
                text.field(),
                text.words().longestRun(own, N, grams),
                other.index(),
                other.field(),
                share));
      }
    }
    overlaps.sort(Comparator.comparingInt(TextOverlap::other));
    return overlaps;
  }
}
