package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;

/**
 * Rules that Drools compiled. They set each other off in nothing, so each is walked once.
 * Immutable; may be used by many threads.
 */
public final class CompiledRules {
  /** What a variable holds that no step of a rule has filled in: nothing that a rule can use. */
  private static final Object UNBOUND = new Object();

  private final Types types = new Types();
  private final List<WalkedRule> walks = new ArrayList<>();
  private final int slots;

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException when there is something in them that cannot be walked
   */
  public CompiledRules(List<Rule> rules) {
    int most = 0;
    for (Rule rule : rules) {
      RuleReader reader = new RuleReader(types);
      walks.addAll(reader.read(rule));
      most = Math.max(most, reader.slots());
    }
    this.slots = most;
  }

  /** Why a rule was stopped. */
  public enum Fault {
    /** It threw. */
    BROKEN,
    /** It tried more than a rule may. */
    ENDLESS
  }

  /**
   * What became of firing rules.
   *
   * @param conclusions what sound rules inserted, in no particular order
   * @param faults the rules that were stopped, and why
   */
  public record Round(List<Object> conclusions, Map<String, Fault> faults) {}

  /**
   * Fires the rules.
   *
   * @param leftOut the names of rules that are not to be fired
   */
  public Round fire(Iterable<?> all, Set<String> leftOut) {
    Facts facts = types.facts(all);
    Map<String, Fault> faults = new LinkedHashMap<>();
    Object[] bound = new Object[slots];
    for (int i = 0; i < walks.size(); i++) {
      WalkedRule walk = walks.get(i);
      if (walk.concerns(facts) && !leftOut.contains(walk.name())) {
        Arrays.fill(bound, UNBOUND);
        fire(i, facts, bound, faults);
      }
    }
    return new Round(facts.conclusions().inserted(), faults);
  }

  private void fire(int number, Facts facts, Object[] bound, Map<String, Fault> faults) {
    int before = facts.conclusions().size();
    try {
      facts.meter().begin(number);
      walks.get(number).first().walk(facts, bound);
    } catch (Meter.Exceeded e) {
      faults.putIfAbsent(walks.get(e.rule()).name(), Fault.ENDLESS);
      facts.conclusions().shorten(before);
    } catch (Exception | StackOverflowError e) {
      faults.putIfAbsent(walks.get(number).name(), Fault.BROKEN);
      facts.conclusions().shorten(before);
    }
  }
}
