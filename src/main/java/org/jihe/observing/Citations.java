package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Citation;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;

/**
 * Takes the documents apart that a form cites: all of 立项依据, and in 项目概况 and 当年绩效目标 those with a
 * number or a document's title.
 */
final class Citations implements FormMeasure {
  @Override
  public List<Citation> of(Declaration form) {
    List<Citation> found = new ArrayList<>();
    for (Field field : Passage.proseOf(form)) {
      found.addAll(new CitationReader(field, new Passage(form.entry(field))).read());
    }
    return found;
  }
}
