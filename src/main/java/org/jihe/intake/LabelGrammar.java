package org.jihe.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Likeness;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels.Ending;
import org.jihe.domain.Labels.Grammar;

/** What labels stand for that no list holds: without affixes, by their endings, by likeness. */
final class LabelGrammar {
  private static final int MOST_STEPS = 4;
  private static final int MOST_VARIANTS = 40;
  private static final int SHORTEST_LIKE = 4;
  private static final Pattern YEAR =
      Pattern.compile("^\\(?((?:19|20)\\d{2})年?度?\\)?(?=\\D)|\\(?((?:19|20)\\d{2})年?度?\\)?$");
  private static final Pattern ENCLOSED = Pattern.compile("[(\\[【<]([^()\\[\\]【】<>]*)[)\\]】>]");

  /** A label is short, says no sentence, and is no number. */
  private static final Pattern LABEL = Pattern.compile("[^。；;，,！？!?≥≤=<>%]{2,22}");

  private final Grammar grammar;
  private final Map<String, List<FormPart>> words;

  /**
   * @param words known labels in their plain form
   */
  LabelGrammar(Grammar grammar, Map<String, List<FormPart>> words) {
    this.grammar = grammar;
    this.words = words;
  }

  /**
   * A label with some of it left out.
   *
   * @param words what is left
   * @param year the year that was left out; empty for none
   * @param annual whether something was left out that speaks of one year
   */
  record Variant(String words, String year, boolean annual) {
    /** Whether a label of that part may have been written so. */
    boolean allows(FormPart part) {
      boolean beyond =
          part == FormPart.PROJECT_TOTAL
              || part == FormPart.LONG_TERM
              || part == FormPart.PREVIOUS_TOTAL
              || part == FormPart.INDICATOR_PREVIOUS_TARGET;
      return !annual || !beyond;
    }
  }

  /** The label with affixes, notes in brackets and years left out, what is left out least first. */
  List<Variant> variants(String plain) {
    Set<Variant> seen = new LinkedHashSet<>();
    Deque<Variant> open = new ArrayDeque<>(List.of(new Variant(plain, "", false)));
    for (int step = 0; step < MOST_STEPS && seen.size() < MOST_VARIANTS; step++) {
      for (int width = open.size(); width > 0; width--) {
        for (Variant next : shorter(open.remove())) {
          if (next.words().length() > 1 && seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return List.copyOf(seen);
  }

  private List<Variant> shorter(Variant from) {
    List<Variant> shorter = new ArrayList<>();
    String words = from.words();
    Matcher enclosed = ENCLOSED.matcher(words);
    if (enclosed.find()) {
      String before = words.substring(0, enclosed.start());
      String behind = words.substring(enclosed.end());
      shorter.add(new Variant(before + behind, from.year(), from.annual()));
      shorter.add(new Variant(before + enclosed.group(1) + behind, from.year(), from.annual()));
    }
    for (String suffix : grammar.suffixes()) {
      if (words.endsWith(suffix)) {
        String left = words.substring(0, words.length() - suffix.length());
        shorter.add(new Variant(left, from.year(), from.annual()));
      }
    }
    for (String prefix : grammar.prefixes()) {
      if (words.startsWith(prefix)) {
        boolean annual = from.annual() || prefix.contains("年");
        shorter.add(new Variant(words.substring(prefix.length()), from.year(), annual));
      }
    }
    Matcher year = YEAR.matcher(words);
    if (year.find()) {
      String left = words.substring(0, year.start()) + words.substring(year.end());
      String stated = year.group(1) == null ? year.group(2) : year.group(1);
      shorter.add(new Variant(left, stated, true));
    }
    return shorter;
  }

  /** Whether the name of a sheet says that it is no form. */
  boolean isOtherSheet(String name) {
    return grammar.otherSheets().stream()
        .anyMatch(word -> name.startsWith(word) || name.endsWith(word));
  }

  /** Whether a text may be a label at all. */
  boolean mayBeLabel(String plain) {
    return LABEL.matcher(plain).matches()
        && plain.codePoints().anyMatch(Character::isIdeographic)
        && plain.codePoints().filter(Character::isDigit).count() * 2 < plain.length();
  }

  /** What the label's last words say that it stands for. */
  Optional<FormPart> byEnding(String plain, String shortened) {
    return grammar.endings().stream()
        .filter(ending -> shortened.endsWith(ending.words()))
        .filter(ending -> ending.except().stream().noneMatch(plain::contains))
        .max(Comparator.comparingInt((Ending ending) -> ending.words().length()))
        .map(Ending::part);
  }

  /** The one known label that is like this one; empty when there is none, or several differ. */
  Optional<FormPart> byLikeness(String plain) {
    if (grammar.likeness() >= 1 || plain.length() < SHORTEST_LIKE) {
      return Optional.empty();
    }
    int most = (int) Math.floor(plain.length() * (1 - grammar.likeness()));
    List<FormPart> like =
        words.entrySet().stream()
            .filter(known -> Math.abs(known.getKey().length() - plain.length()) <= most)
            .filter(known -> known.getKey().length() >= SHORTEST_LIKE)
            .filter(known -> Likeness.distance(plain, known.getKey()) <= most)
            .filter(known -> !differTellingly(plain, known.getKey()))
            .flatMap(known -> known.getValue().stream().limit(1))
            .distinct()
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  private boolean differTellingly(String one, String other) {
    return grammar.telling().stream().anyMatch(word -> one.contains(word) != other.contains(word));
  }
}
