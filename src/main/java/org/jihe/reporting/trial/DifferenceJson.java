package org.jihe.reporting.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.trial.Difference;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Statement;
import org.jihe.reporting.PlainJson;

/**
 * What differs between two rulebooks, as an object of JSON.
 *
 * @param unread names of filings not wholly read
 */
public record DifferenceJson(
    int filings,
    int forms,
    List<String> unread,
    int flips,
    List<Change> changes,
    List<OnForm> effects) {

  /**
   * What is different in a rulebook.
   *
   * @param effects how many it has; empty where that was not tried
   */
  public record Change(
      String kind,
      String file,
      Optional<String> sheet,
      Optional<String> id,
      Optional<String> cell,
      Optional<String> column,
      Optional<String> before,
      Optional<String> after,
      Optional<Integer> effects) {
    /** The object of a change. */
    public static Change of(RuleChange change, Optional<Integer> effects) {
      boolean cell = change.kind() == RuleChange.Kind.CELL;
      return new Change(
          change.kind().name().toLowerCase(Locale.ROOT),
          change.file(),
          PlainJson.unlessEmpty(change.sheet()),
          PlainJson.unlessEmpty(change.id()),
          PlainJson.unlessEmpty(change.cell()),
          PlainJson.unlessEmpty(change.header()),
          Optional.of(change.before()).filter(before -> cell),
          Optional.of(change.after()).filter(after -> cell),
          effects);
    }
  }

  /**
   * What is said otherwise of a form.
   *
   * @param causes by their index among the changes, from 0
   */
  public record OnForm(
      String kind,
      String source,
      int form,
      Optional<String> projectName,
      Optional<String> preparedBy,
      Optional<String> check,
      Optional<String> rule,
      Optional<String> before,
      Optional<String> after,
      List<Integer> causes) {
    private static OnForm of(Effect effect, List<RuleChange> changes) {
      return new OnForm(
          effect.kind().name().toLowerCase(Locale.ROOT),
          effect.source(),
          effect.form(),
          PlainJson.unlessEmpty(effect.project()),
          PlainJson.unlessEmpty(effect.department()),
          PlainJson.unlessEmpty(effect.statement().check()),
          PlainJson.unlessEmpty(effect.statement().rule()),
          effect.before().map(Statement::text),
          effect.after().map(Statement::text),
          effect.causes().stream().map(changes::indexOf).toList());
    }
  }

  /** The object of a difference. */
  public static DifferenceJson of(Difference difference) {
    Map<RuleChange, List<Effect>> acting = difference.byChange();
    return new DifferenceJson(
        difference.filings(),
        difference.forms(),
        difference.unread(),
        difference.flips().size(),
        difference.changes().stream()
            .map(
                change ->
                    Change.of(change, Optional.of(acting.getOrDefault(change, List.of()).size())))
            .toList(),
        difference.effects().stream()
            .map(effect -> OnForm.of(effect, difference.changes()))
            .toList());
  }
}
