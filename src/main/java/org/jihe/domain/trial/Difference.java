package org.jihe.domain.trial;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What differs between two rulebooks, on some filings.
 *
 * @param changes of the rulebook
 * @param effects on the filings, in their order
 * @param filings how many were judged
 * @param forms how many declarations they hold; 0 when nothing needed to be judged
 * @param unread those of which something could not be read, and so was not compared
 */
public record Difference(
    List<RuleChange> changes, List<Effect> effects, int filings, int forms, List<String> unread) {
  public Difference {
    changes = List.copyOf(changes);
    effects = List.copyOf(effects);
    unread = List.copyOf(unread);
  }

  /** Whether no filing is judged otherwise. */
  public boolean isSame() {
    return effects.isEmpty();
  }

  /** Changes of the rulebook that none of the filings shows. */
  public List<RuleChange> idle() {
    Set<RuleChange> acting = new LinkedHashSet<>();
    effects.forEach(effect -> acting.addAll(effect.causes()));
    return changes.stream().filter(change -> !acting.contains(change)).toList();
  }

  /** Verdicts that flip. */
  public List<Effect> flips() {
    return effects.stream().filter(effect -> effect.kind() == Effect.Kind.VERDICT).toList();
  }

  /** The effects of each change that has any; one of several causes stands under each. */
  public Map<RuleChange, List<Effect>> byChange() {
    Map<RuleChange, List<Effect>> grouped = new LinkedHashMap<>();
    for (RuleChange change : changes) {
      List<Effect> own = effects.stream().filter(e -> e.causes().contains(change)).toList();
      if (!own.isEmpty()) {
        grouped.put(change, own);
      }
    }
    return grouped;
  }

  /** How many effects of each kind there are by department, most first. */
  public Map<String, Counts> byDepartment() {
    return counted(Effect::department);
  }

  /** How many effects of each kind there are by check, most first. */
  public Map<String, Counts> byCheck() {
    return counted(effect -> effect.statement().check());
  }

  private Map<String, Counts> counted(Function<Effect, String> by) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    effects.forEach(effect -> counts.merge(by.apply(effect), Counts.of(effect), Counts::plus));
    Map<String, Counts> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .sorted(
            Map.Entry.<String, Counts>comparingByValue(
                    Comparator.comparingInt(Counts::total).reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /**
   * How many effects there are of each kind.
   *
   * @param other neither appeared, vanished, changed nor flipped
   */
  public record Counts(int appeared, int vanished, int changed, int flipped, int other) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public static Counts of(Effect effect) {
      return switch (effect.kind()) {
        case APPEARED -> new Counts(1, 0, 0, 0, 0);
        case VANISHED -> new Counts(0, 1, 0, 0, 0);
        case CHANGED -> new Counts(0, 0, 1, 0, 0);
        case VERDICT -> new Counts(0, 0, 0, 1, 0);
        case NOT_RUN, READ -> new Counts(0, 0, 0, 0, 1);
      };
    }

    public Counts plus(Counts more) {
      return new Counts(
          appeared + more.appeared,
          vanished + more.vanished,
          changed + more.changed,
          flipped + more.flipped,
          other + more.other);
    }

    /** All of them. */
    public int total() {
      return appeared + vanished + changed + flipped + other;
    }
  }
}
