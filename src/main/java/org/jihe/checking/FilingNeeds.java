package org.jihe.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.CouldNotRun;
import org.jihe.rules.policy.RuleCard;

/**
 * What the forms of a filing state of all that checks across them may need. Of several forms that
 * miss something the first is told, with the number of the others.
 */
record FilingNeeds(List<StatedNeeds> forms) implements CheckReasons.Wants {
  FilingNeeds {
    forms = List.copyOf(forms);
  }

  /** What single forms must state is asked of each of them, not of the filing. */
  @Override
  public List<CouldNotRun> missing(RuleCard card) {
    return List.of();
  }

  @Override
  public List<CouldNotRun> unseen(RuleCard card) {
    return first(forms.stream().map(form -> form.unseen(card)).toList());
  }

  @Override
  public Optional<String> notApplicable(RuleCard card) {
    return forms.isEmpty() ? Optional.of("没有读出申报表") : Optional.empty();
  }

  /**
   * What of these forms must have been read before the card may say that anything is missing.
   *
   * @param indexes of the forms, from 1
   */
  List<CouldNotRun> unfinished(RuleCard card, List<Integer> indexes) {
    List<List<CouldNotRun>> byForm = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean meant = indexes.contains(i + 1);
      byForm.add(meant ? forms.get(i).unfinished(card) : List.of());
    }
    return first(byForm);
  }

  private static List<CouldNotRun> first(List<List<CouldNotRun>> byForm) {
    long others = byForm.stream().filter(missed -> !missed.isEmpty()).count() - 1;
    for (int i = 0; i < byForm.size(); i++) {
      if (!byForm.get(i).isEmpty()) {
        CouldNotRun missed = byForm.get(i).get(0);
        String more = others > 0 ? "（另有" + others + "张表也是）" : "";
        String reason = "第" + (i + 1) + "张表的" + missed.reason() + more;
        return List.of(new CouldNotRun(missed.check(), reason, missed.place(), 0, false));
      }
    }
    return List.of();
  }
}
