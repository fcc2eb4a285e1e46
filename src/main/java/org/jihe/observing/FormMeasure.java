package org.jihe.observing;

import java.util.List;
import org.jihe.domain.Declaration;
import org.jihe.domain.Observation;

/** Measures something in one form. */
interface FormMeasure {
  /** What is there to observe in the form, in the order of the form; empty when nothing is. */
  List<? extends Observation> of(Declaration form);
}
