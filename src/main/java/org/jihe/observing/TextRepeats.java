package org.jihe.observing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.TextRepeat;

/**
 * Finds texts of a form that repeat another text of the same form: the goal the basis, the overview
 * or the project's name, the basis the overview, and the goal the title of a document cited.
 *
 * <p>Shares below {@value #FLOOR} are not told. A goal that repeats the basis only in a title it
 * quotes is told of the title alone.
 */
final class TextRepeats implements FormMeasure {
  private static final double FLOOR = 0.3;

  /** Share of a title that a goal must hold to quote it. */
  private static final double QUOTED = 0.8;

  private static final int N = 4;

  @Override
  public List<TextRepeat> of(Declaration form) {
    Map<Field, Text> texts = new EnumMap<>(Field.class);
    for (Field field :
        List.of(Field.PROJECT_NAME, Field.OVERVIEW, Field.LEGAL_BASIS, Field.ANNUAL_GOAL)) {
      if (form.entry(field).stated()) {
        texts.put(field, Text.of(new Significant(new Passage(form.entry(field)))));
      }
    }
    List<TextRepeat> found = new ArrayList<>();
    compare(texts, Field.LEGAL_BASIS, Field.OVERVIEW, found);
    compare(texts, Field.ANNUAL_GOAL, Field.PROJECT_NAME, found);
    compare(texts, Field.ANNUAL_GOAL, Field.OVERVIEW, found);
    TextRepeat title = quotedTitle(form, texts);
    List<TextRepeat> basis = new ArrayList<>();
    compare(texts, Field.ANNUAL_GOAL, Field.LEGAL_BASIS, basis);
    boolean titleOnly = basis.stream().allMatch(repeat -> repeat.share() - title.share() < FLOOR);
    if (title.share() >= FLOOR && titleOnly) {
      found.add(title);
    } else {
      found.addAll(basis);
    }
    return found;
  }

  /** A text with its n-grams, in its order and as a set. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Text(Significant words, long[] grams, GramSet set) {
    static Text of(Significant words) {
      long[] grams = words.grams(N);
      return new Text(words, grams, new GramSet(grams));
    }
  }

  private static void compare(
      Map<Field, Text> texts, Field field, Field other, List<TextRepeat> found) {
    Text own = texts.get(field);
    Text repeated = texts.get(other);
    if (own != null && repeated != null) {
      TextRepeat repeat = repeat(own, field, other, repeated.set(), false);
      if (repeat.share() >= FLOOR) {
        found.add(repeat);
      }
    }
  }

  /** The title in the basis that the goal repeats most. */
  private static TextRepeat quotedTitle(Declaration form, Map<Field, Text> texts) {
    TextRepeat best =
        new TextRepeat(Field.ANNUAL_GOAL, form.annualGoal().place(), Field.LEGAL_BASIS, true, 0);
    Text own = texts.get(Field.ANNUAL_GOAL);
    if (own == null) {
      return best;
    }
    String bestTitle = "";
    double most = 0;
    for (TitleSpan title : MarkedTitles.in(form.legalBasis().raw())) {
      String words = words(title.inner());
      double quoted = own.set().share(Significant.grams(words, N));
      if (quoted >= QUOTED && quoted * words.length() > most) {
        most = quoted * words.length();
        bestTitle = words;
      }
    }
    return bestTitle.isEmpty()
        ? best
        : repeat(
            own,
            Field.ANNUAL_GOAL,
            Field.LEGAL_BASIS,
            new GramSet(Significant.grams(bestTitle, N)),
            true);
  }

  private static String words(String title) {
    StringBuilder words = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Glyphs.isWord(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }

  private static TextRepeat repeat(
      Text own, Field field, Field other, GramSet others, boolean title) {
    return new TextRepeat(
        field,
        own.words().longestRun(own.grams(), N, others),
        other,
        title,
        others.share(own.grams()));
  }
}
