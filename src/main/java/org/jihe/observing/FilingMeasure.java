package org.jihe.observing;

import java.util.List;
import org.jihe.domain.Declaration;

/** Measures something across the forms of a filing. */
interface FilingMeasure {
  /** Notes what is there to observe, of single forms or of the filing as a whole. */
  void measure(List<Declaration> forms, Notebook notebook);
}
