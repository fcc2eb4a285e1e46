package org.jihe.observing;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.OpenEnd;

/** Finds texts of several clauses that end as if they had been cut. */
final class OpenEnds implements FormMeasure {
  private static final int LAST_WORDS = 12;
  private static final String CLAUSE_MARKS = "，；。,;";
  private static final String ENDS = "。！？；…．.!?;”’\"）)》】〉";

  @Override
  public List<OpenEnd> of(Declaration form) {
    List<OpenEnd> found = new ArrayList<>();
    for (Field field : Passage.proseOf(form)) {
      Passage passage = new Passage(form.entry(field));
      String raw = passage.raw();
      int end = raw.length();
      while (end > 0 && Blanks.isBlank(raw.charAt(end - 1))) {
        end--;
      }
      boolean several = raw.chars().anyMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0);
      if (several && end > 0 && ENDS.indexOf(raw.charAt(end - 1)) < 0) {
        found.add(new OpenEnd(passage.quote(Math.max(0, end - LAST_WORDS), end)));
      }
    }
    return found;
  }
}
