package org.jihe.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
  private static final int SHORTEST_LIKE = 5;
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

  /** A note that speaks of years to come: 总体绩效目标（实施周期）. */
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile(".*(?:实施周期|实施期|周期|中期|长期|三年|五年|滚动|(?:19|20)\\d{2}年?[-—－–~至]+(?:20)?\\d{2}).*");

  /**
   * A label with some of it left out.
   *
   * @param words what is left
   * @param year the year that was left out; empty for none
   * @param annual whether something was left out that speaks of one year
   * @param several whether something was left out that speaks of several years
   */
  record Variant(String words, String year, boolean annual, boolean several) {
    Variant shortened(String left) {
      return new Variant(left, year, annual, several);
    }

    /** What such a label stands for: what is meant for several years is not the year's. */
    FormPart meaning(FormPart part) {
      if (!several) {
        return part;
      }
      return switch (part) {
        case ANNUAL_GOAL, INDICATORS -> FormPart.LONG_TERM;
        case BUDGET_TOTAL -> FormPart.PROJECT_TOTAL;
        case INDICATOR_TARGET -> FormPart.INDICATOR_OTHER;
        default -> part;
      };
    }

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
    Deque<Variant> open = new ArrayDeque<>(List.of(new Variant(plain, "", false, false)));
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
      boolean several = from.several() || SEVERAL_YEARS.matcher(enclosed.group(1)).matches();
      shorter.add(new Variant(before + behind, from.year(), from.annual(), several));
      shorter.add(from.shortened(before + enclosed.group(1) + behind));
    }
    for (String suffix : grammar.suffixes()) {
      if (words.endsWith(suffix)) {
        shorter.add(from.shortened(words.substring(0, words.length() - suffix.length())));
      }
    }
    for (String prefix : grammar.prefixes()) {
      if (words.startsWith(prefix)) {
        boolean annual = from.annual() || prefix.contains("年");
        String left = words.substring(prefix.length());
        shorter.add(new Variant(left, from.year(), annual, from.several()));
      }
    }
    Matcher year = YEAR.matcher(words);
    if (year.find()) {
      String left = words.substring(0, year.start()) + words.substring(year.end());
      String stated = year.group(1) == null ? year.group(2) : year.group(1);
      shorter.add(new Variant(left, stated, true, from.several()));
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
    String bare = YEAR.matcher(ENCLOSED.matcher(plain).replaceAll("")).replaceAll("");
    return LABEL.matcher(bare).matches()
        && bare.codePoints().anyMatch(Character::isIdeographic)
        && bare.codePoints().filter(Character::isDigit).count() * 2 < bare.length();
  }

  /**
   * What the label's last words say that it may stand for: a field, a column, or both.
   *
   * @param plain the whole label, which must hold none of an ending's exceptions
   * @param shortened the same with some of it left out
   */
  List<FormPart> byEnding(String plain, String shortened) {
    List<Ending> endings =
        grammar.endings().stream()
            .filter(ending -> shortened.endsWith(ending.words()))
            .filter(ending -> ending.except().stream().noneMatch(plain::contains))
            .toList();
    int longest = endings.stream().mapToInt(ending -> ending.words().length()).max().orElse(0);
    return endings.stream()
        .filter(ending -> ending.words().length() == longest)
        .map(Ending::part)
        .distinct()
        .toList();
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
