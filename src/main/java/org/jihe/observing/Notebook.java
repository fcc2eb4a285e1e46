package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Cancelled;
import org.jihe.domain.Declaration;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;

/** Where one filing's observations are noted down while it is measured. */
final class Notebook {
  private final List<Declaration> forms;
  private final List<List<Observation>> byForm = new ArrayList<>();
  private final List<Observation> ofFiling = new ArrayList<>();

  Notebook(List<Declaration> forms) {
    this.forms = forms;
    forms.forEach(form -> byForm.add(new ArrayList<>()));
  }

  /**
   * Notes what was observed in a form.
   *
   * @param ordinal the form's position in the filing's list, from 0
   */
  void note(int ordinal, Observation observation) {
    byForm.get(ordinal).add(observation);
  }

  /** Notes what was observed of the filing as a whole. */
  void noteOfFiling(Observation observation) {
    ofFiling.add(observation);
  }

  void noteAll(FormMeasure measure) {
    for (int ordinal = 0; ordinal < forms.size(); ordinal++) {
      Cancelled.ifInterrupted();
      byForm.get(ordinal).addAll(measure.of(forms.get(ordinal)));
    }
  }

  /** The forms that are measured. */
  List<Declaration> forms() {
    return forms;
  }

  Observations observations() {
    return new Observations(byForm, ofFiling);
  }
}
